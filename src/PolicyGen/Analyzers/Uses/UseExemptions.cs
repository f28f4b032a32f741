using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Analyzers;

/// <summary>What looks like a use and is none.</summary>
internal sealed class UseExemptions(MarkTable marks)
{
    /// <summary>
    /// Whether an operation is no use of any <paramref name="target"/>: inside <c>nameof</c> or an attribute, in the
    /// target's own declaration, or in an assignment that its type makes to its own members when it is constructed.
    /// </summary>
    public bool Cover(IOperation operation, ISymbol target, ISymbol member) =>
        IsOnlyNamed(operation)
        || IsOwnDeclaration(operation, target, member)
        || IsConstructorAssignment(operation, member);

    /// <summary>Whether the code stands inside <paramref name="type"/>, where its members are its own affair.</summary>
    public static bool IsInside(ISymbol member, ITypeSymbol type)
    {
        for (INamedTypeSymbol? current = member as INamedTypeSymbol ?? member.ContainingType; current is not null; current = current.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, type.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOnlyNamed(IOperation operation)
    {
        for (IOperation? current = operation; current is not null; current = current.Parent)
        {
            if (current is INameOfOperation or IAttributeOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwnDeclaration(IOperation operation, ISymbol target, ISymbol member) =>
        target is not IParameterSymbol
        && ScopeChain.Functions(operation).Concat(ScopeChain.Members(member))
            .Any(symbol => SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, target.OriginalDefinition));

    /// <summary>
    /// Whether the operation is one side of an assignment to the type's own member in its constructor, or the value of an
    /// initializer: of a marked member, or from a parameter of the primary constructor. A value may be checked or converted
    /// on its way; what is passed to a call has left the way.
    /// </summary>
    private bool IsConstructorAssignment(IOperation operation, ISymbol member)
    {
        IOperation current = operation;
        while (current.Parent is { } parent)
        {
            switch (parent)
            {
                case IFieldInitializerOperation initializer:
                    return operation is IParameterReferenceOperation || initializer.InitializedFields.Any(IsMarked);
                case IPropertyInitializerOperation initializer:
                    return operation is IParameterReferenceOperation || initializer.InitializedProperties.Any(IsMarked);
                case ISimpleAssignmentOperation or ICompoundAssignmentOperation or ICoalesceAssignmentOperation or IDeconstructionAssignmentOperation:
                    return member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor }
                        && !ScopeChain.Functions(parent).Any()
                        && IsOwnMember(((IAssignmentOperation)parent).Target, member.ContainingType);
                case IConversionOperation or IParenthesizedOperation or ICoalesceOperation or ITupleOperation or IConditionalAccessOperation:
                case IConditionalOperation conditional when conditional.Condition != current:
                case IMemberReferenceOperation reference when reference.Instance == current:
                case IInvocationOperation invocation when IsReceiver(invocation, current):
                case IArgumentOperation { Parent: IInvocationOperation extension } when IsReceiver(extension, current.Parent):
                    current = parent;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private bool IsMarked(ISymbol initialized) => !marks.Of(initialized).Value.IsEmpty;

    private static bool IsReceiver(IInvocationOperation invocation, IOperation child) =>
        invocation.Instance == child
        || (invocation.TargetMethod.IsExtensionMethod && invocation.Arguments.FirstOrDefault() == child);

    private static bool IsOwnMember(IOperation target, INamedTypeSymbol type) => target switch
    {
        ITupleOperation tuple => tuple.Elements.All(element => element is IDiscardOperation || IsOwnMember(element, type)),
        IMemberReferenceOperation reference => SymbolEqualityComparer.Default.Equals(reference.Member.ContainingType, type)
            && reference.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance },
        _ => false,
    };
}

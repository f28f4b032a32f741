using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Analyzers;

/// <summary>
/// Finds the uses of marked data in one operation. Each kind of operation answers for itself only, so that the rules
/// see every use once, in one pass over the code.
/// </summary>
internal sealed class UseFinder
{
    private readonly MarkTable _marks;
    private readonly UseExemptions _exemptions;
    private readonly CallUses _calls;
    private readonly DeconstructionUses _deconstructions;

    public UseFinder(MarkTable marks)
    {
        _marks = marks;
        _exemptions = new UseExemptions(marks);
        _calls = new CallUses(marks, _exemptions);
        _deconstructions = new DeconstructionUses(marks, _exemptions);
    }

    /// <summary>The operations that can use data.</summary>
    public static ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(
        OperationKind.PropertyReference,
        OperationKind.FieldReference,
        OperationKind.ParameterReference,
        OperationKind.ImplicitIndexerReference,
        OperationKind.Invocation,
        OperationKind.ObjectCreation,
        OperationKind.MethodReference,
        OperationKind.Binary,
        OperationKind.Unary,
        OperationKind.CompoundAssignment,
        OperationKind.Increment,
        OperationKind.Decrement,
        OperationKind.Conversion,
        OperationKind.DeconstructionAssignment,
        OperationKind.RecursivePattern,
        OperationKind.ListPattern,
        OperationKind.Loop);

    /// <summary>The uses in <paramref name="operation"/> itself, which stands in <paramref name="member"/>.</summary>
    public UseList Find(IOperation operation, ISymbol member)
    {
        var uses = new UseList();
        switch (operation)
        {
            case IPropertyReferenceOperation reference:
                AddMember(ref uses, reference.Property, reference.Instance, reference, member);
                _calls.AddArguments(ref uses, reference.Property, reference.Arguments, reference, member);
                break;
            case IFieldReferenceOperation reference:
                AddMember(ref uses, reference.Field, reference.Instance, reference, member);
                break;
            case IParameterReferenceOperation reference when _marks.Of(reference.Parameter) is { IsEmpty: false } carried:
                if (!_exemptions.Cover(reference, reference.Parameter, member))
                {
                    uses.Add(carried, UseLocation.Of(reference.Syntax));
                }

                break;
            case IImplicitIndexerReferenceOperation reference:
                AddMember(ref uses, reference.IndexerSymbol, reference.Instance, reference, member);
                break;
            case IListPatternOperation pattern:
                AddMember(ref uses, pattern.IndexerSymbol, null, pattern, member);
                AddMember(ref uses, pattern.LengthSymbol, null, pattern, member);
                break;
            case IRecursivePatternOperation or IDeconstructionAssignmentOperation:
                _deconstructions.Add(ref uses, operation, member);
                break;
            case IForEachLoopOperation loop:
                AddEnumeration(ref uses, loop, member);
                _deconstructions.Add(ref uses, operation, member);
                break;
            default:
                _calls.Add(ref uses, operation, member);
                break;
        }

        return uses;
    }

    private void AddMember(ref UseList uses, ISymbol? used, IOperation? instance, IOperation operation, ISymbol member)
    {
        if (used is null)
        {
            return;
        }

        MemberMarks carried = _marks.Of(used);
        ImmutableArray<Mark> container = _marks.Container(carried, used, instance, member);
        if ((carried.Value.IsEmpty && container.IsEmpty) || _exemptions.Cover(operation, used, member))
        {
            return;
        }

        uses.Add(carried.Value, UseLocation.Of(operation.Syntax));
        uses.Add(container, UseLocation.Of(operation.Syntax));
    }

    // A loop calls the enumerator's members without naming them.
    private void AddEnumeration(ref UseList uses, IForEachLoopOperation loop, ISymbol member)
    {
        if (loop is { Syntax: CommonForEachStatementSyntax syntax, SemanticModel: { } model })
        {
            ForEachStatementInfo info = model.GetForEachStatementInfo(syntax);
            AddMember(ref uses, info.GetEnumeratorMethod, loop.Collection, loop.Collection, member);
            AddMember(ref uses, info.CurrentProperty, null, loop.Collection, member);
        }
    }
}

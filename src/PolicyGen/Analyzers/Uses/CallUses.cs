using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Analyzers;

/// <summary>The uses that calls make: of methods, constructors, indexers, operators and delegates, named or called.</summary>
internal sealed class CallUses(MarkTable marks, UseExemptions exemptions)
{
    private static readonly ImmutableArray<IArgumentOperation> NoArguments = ImmutableArray<IArgumentOperation>.Empty;

    /// <summary>Adds the uses of an operation that calls or names a method.</summary>
    public void Add(ref UseList uses, IOperation operation, ISymbol member)
    {
        switch (operation.Kind)
        {
            case OperationKind.Invocation:
                var call = (IInvocationOperation)operation;
                AddCall(ref uses, call.TargetMethod, call.Instance, call.Arguments, call, member);
                break;
            case OperationKind.ObjectCreation:
                var creation = (IObjectCreationOperation)operation;
                AddCall(ref uses, creation.Constructor, null, creation.Arguments, creation, member);
                break;
            case OperationKind.MethodReference:
                var reference = (IMethodReferenceOperation)operation;
                AddCall(ref uses, reference.Method, reference.Instance, NoArguments, reference, member);
                break;
            default:
                AddCall(ref uses, OperatorOf(operation), null, NoArguments, operation, member);
                break;
        }
    }

    private static IMethodSymbol? OperatorOf(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Binary:
                var binary = (IBinaryOperation)operation;
                return IsNull(binary.LeftOperand) || IsNull(binary.RightOperand) ? null : binary.OperatorMethod;
            case OperationKind.Unary:
                return ((IUnaryOperation)operation).OperatorMethod;
            case OperationKind.CompoundAssignment:
                return ((ICompoundAssignmentOperation)operation).OperatorMethod;
            case OperationKind.Increment or OperationKind.Decrement:
                return ((IIncrementOrDecrementOperation)operation).OperatorMethod;
            case OperationKind.Conversion:
                return ((IConversionOperation)operation).OperatorMethod;
            default:
                return null;
        }
    }

    /// <summary>
    /// Adds what the parameters carry, each at its argument. An argument that reads the same data is that use already;
    /// parameters without an argument in sight count at the name of what is called.
    /// </summary>
    public void AddArguments(ref UseList uses, ISymbol called, ImmutableArray<IArgumentOperation> arguments, IOperation operation, ISymbol member)
    {
        MemberMarks carried = marks.Of(called);
        if (carried.Parameters.IsEmpty || exemptions.Cover(operation, called, member))
        {
            return;
        }

        int offset = called is IMethodSymbol { ReducedFrom: not null } ? 1 : 0;
        for (int i = 0; i < carried.Parameters.Length; i++)
        {
            IArgumentOperation? argument = ArgumentOf(i - offset, arguments);
            ImmutableArray<Mark> parameter = carried.Parameters[i];
            if (argument is { ArgumentKind: ArgumentKind.Explicit } && WithoutImplicit(argument.Value) is { IsImplicit: false } value)
            {
                uses.Add(WithoutRead(parameter, value), value.Syntax.GetLocation());
            }
            else
            {
                uses.Add(parameter, UseLocation.Of(operation.Syntax));
            }
        }
    }

    private void AddCall(
        ref UseList uses,
        IMethodSymbol? called,
        IOperation? instance,
        ImmutableArray<IArgumentOperation> arguments,
        IOperation operation,
        ISymbol member)
    {
        if (called is null)
        {
            return;
        }

        MemberMarks carried = marks.Of(called);
        ImmutableArray<Mark> container = marks.Container(carried, called, instance, member);
        if ((!carried.Value.IsEmpty || !container.IsEmpty) && !exemptions.Cover(operation, called, member))
        {
            uses.Add(carried.Value, UseLocation.Of(operation.Syntax));
            uses.Add(container, UseLocation.Of(operation.Syntax));
        }

        AddArguments(ref uses, called, arguments, operation, member);
    }

    private static IArgumentOperation? ArgumentOf(int ordinal, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
            {
                return argument;
            }
        }

        return null;
    }

    // A value that the call converts stands in sight all the same.
    private static IOperation WithoutImplicit(IOperation value) =>
        value is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : value;

    private ImmutableArray<Mark> WithoutRead(ImmutableArray<Mark> parameter, IOperation value) => parameter.RemoveAll(mark => Reads(value, mark));

    private bool Reads(IOperation value, Mark mark)
    {
        while (value is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
        {
            value = value is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)value).Operand;
        }

        return value switch
        {
            IParameterReferenceOperation reference => marks.Of(reference.Parameter).Contains(mark),
            IMemberReferenceOperation reference => marks.Of(reference.Member).Value.Contains(mark),
            IInvocationOperation call => marks.Of(call.TargetMethod).Value.Contains(mark),
            _ => false,
        };
    }

    // Whether there is a value at all says nothing about it.
    private static bool IsNull(IOperation operand) => operand.ConstantValue is { HasValue: true, Value: null };
}

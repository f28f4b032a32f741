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
        // By kind, not by type: an operation has a dozen interfaces, and nearly every one of a compilation comes by here.
        switch (operation.Kind)
        {
            case OperationKind.PropertyReference:
                var property = (IPropertyReferenceOperation)operation;
                AddMember(ref uses, property.Property, property.Instance, property, member);
                if (!property.Arguments.IsEmpty)
                {
                    _calls.AddArguments(ref uses, property.Property, property.Arguments, property, member);
                }

                break;
            case OperationKind.FieldReference:
                var field = (IFieldReferenceOperation)operation;
                AddMember(ref uses, field.Field, field.Instance, field, member);
                break;
            case OperationKind.ParameterReference:
                AddParameter(ref uses, (IParameterReferenceOperation)operation, member);
                break;
            case OperationKind.ImplicitIndexerReference:
                var indexer = (IImplicitIndexerReferenceOperation)operation;
                AddMember(ref uses, indexer.IndexerSymbol, indexer.Instance, indexer, member);
                break;
            case OperationKind.ListPattern:
                var pattern = (IListPatternOperation)operation;
                AddMember(ref uses, pattern.IndexerSymbol, null, pattern, member);
                AddMember(ref uses, pattern.LengthSymbol, null, pattern, member);
                break;
            case OperationKind.RecursivePattern or OperationKind.DeconstructionAssignment:
                _deconstructions.Add(ref uses, operation, member);
                break;
            case OperationKind.Loop:
                if (operation is IForEachLoopOperation loop)
                {
                    AddEnumeration(ref uses, loop, member);
                    _deconstructions.Add(ref uses, loop, member);
                }

                break;
            default:
                _calls.Add(ref uses, operation, member);
                break;
        }

        return uses;
    }

    private void AddParameter(ref UseList uses, IParameterReferenceOperation reference, ISymbol member)
    {
        ImmutableArray<Mark> carried = _marks.Of(reference.Parameter);
        if (!carried.IsEmpty && !_exemptions.Cover(reference, reference.Parameter, member))
        {
            uses.Add(carried, UseLocation.Of(reference.Syntax));
        }
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

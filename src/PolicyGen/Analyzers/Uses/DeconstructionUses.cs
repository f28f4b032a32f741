using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Analyzers;

/// <summary>The uses that calls of <c>Deconstruct</c> make, in assignments, loops and positional patterns.</summary>
internal sealed class DeconstructionUses(MarkTable marks, UseExemptions exemptions)
{
    public void Add(ref UseList uses, IOperation operation, ISymbol member)
    {
        switch (operation)
        {
            case IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol method } pattern:
                AddCall(ref uses, method, pattern.Syntax, pattern.DeconstructionSubpatterns.Select(part => part.Syntax).ToArray(), operation, member);
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax assignment, SemanticModel: { } model }:
                AddNested(ref uses, model.GetDeconstructionInfo(assignment), assignment.Left, operation, member);
                break;
            case IForEachLoopOperation { Syntax: ForEachVariableStatementSyntax loop, SemanticModel: { } model }:
                AddNested(ref uses, model.GetDeconstructionInfo(loop), loop.Variable, operation, member);
                break;
        }
    }

    private void AddNested(ref UseList uses, DeconstructionInfo info, SyntaxNode target, IOperation operation, ISymbol member)
    {
        SyntaxNode[] parts = Parts(target);
        if (info.Method is { } method)
        {
            AddCall(ref uses, method, target, parts, operation, member);
        }

        for (int i = 0; i < info.Nested.Length && i < parts.Length; i++)
        {
            AddNested(ref uses, info.Nested[i], parts[i], operation, member);
        }
    }

    private void AddCall(ref UseList uses, IMethodSymbol method, SyntaxNode target, SyntaxNode[] parts, IOperation operation, ISymbol member)
    {
        MemberMarks carried = marks.Of(method);
        ImmutableArray<Mark> container = marks.Container(carried, method, null, member);
        if ((container.IsEmpty && carried.Parameters.IsEmpty) || exemptions.Cover(operation, method, member))
        {
            return;
        }

        // An extension's first parameter is what is taken apart.
        int offset = carried.Parameters.Length - parts.Length;
        for (int i = 0; i < carried.Parameters.Length; i++)
        {
            SyntaxNode part = i >= offset && i - offset < parts.Length ? parts[i - offset] : target;
            uses.Add(carried.Parameters[i], part.GetLocation());
        }

        uses.Add(container, target.GetLocation());
    }

    private static SyntaxNode[] Parts(SyntaxNode target) => target switch
    {
        TupleExpressionSyntax tuple => tuple.Arguments.Select(argument => argument.Expression).ToArray<SyntaxNode>(),
        DeclarationExpressionSyntax declaration => Parts(declaration.Designation),
        ParenthesizedVariableDesignationSyntax designation => designation.Variables.ToArray<SyntaxNode>(),
        _ => [],
    };
}

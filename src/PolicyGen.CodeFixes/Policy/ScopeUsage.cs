using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Analyzers;

namespace PolicyGen.CodeFixes;

/// <summary>Whether a use holds because of a <c>Processing</c>, so that changing the attribute would break it.</summary>
internal static class ScopeUsage
{
    public static bool IsNeeded(FixContext context, AttributeSyntax syntax, AttributeData attribute, DeclaredPolicy policy)
    {
        if (syntax.Parent?.Parent is not { } owner || Processing.Read(attribute, policy) is not { } processing)
        {
            return false;
        }

        Compilation compilation = context.Model.Compilation;
        SemanticModel model = compilation.GetSemanticModel(syntax.SyntaxTree);
        var finder = new UseFinder(new MarkTable(context.Catalog, MarkingAssemblies.Find(compilation, context.Catalog, context.CancellationToken)));
        var scopes = new ProcessingScopes(context.Catalog);
        foreach (IOperation operation in Operations(owner, model))
        {
            if (MemberOf(model, operation) is not { } member)
            {
                continue;
            }

            foreach (Use use in finder.Find(operation, member).Items)
            {
                if (use.Mark.Policy == policy
                    && policy.Matcher.Judge(processing, use.Mark.Data).Verdict == Verdict.Declared
                    && scopes.Find(operation, member, policy)?.Any(found => found is not null && Same(found, processing)) == true)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<IOperation> Operations(SyntaxNode owner, SemanticModel model) => owner.DescendantNodesAndSelf()
        .Select(node => model.GetOperation(node))
        .Where(operation => operation is { Parent: null })
        .Distinct()
        .SelectMany(root => DescendantsAndSelf(root!));

    private static IEnumerable<IOperation> DescendantsAndSelf(IOperation operation)
    {
        yield return operation;
        foreach (IOperation child in operation.ChildOperations)
        {
            foreach (IOperation descendant in DescendantsAndSelf(child))
            {
                yield return descendant;
            }
        }
    }

    private static ISymbol? MemberOf(SemanticModel model, IOperation operation)
    {
        ISymbol? symbol = model.GetEnclosingSymbol(operation.Syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol;
    }

    private static bool Same(Processing one, Processing other) =>
        (one.Operation, one.Actor, one.Recipient) == (other.Operation, other.Actor, other.Recipient)
        && one.Purposes.SequenceEqual(other.Purposes);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Analyzers;

namespace PolicyGen.CodeFixes;

/// <summary>The declaration around a use that a new <c>Processing</c> goes on.</summary>
/// <param name="Declaration">What the attribute stands before.</param>
/// <param name="Target">The attribute's target with its colon, where it needs one.</param>
internal readonly record struct ScopeOwner(SyntaxNode Declaration, string Target)
{
    /// <summary>
    /// The member, so that one attribute covers its lambdas and local functions; the type where an initializer of a field
    /// or the arguments of a base constructor use the data. Statements at the top of a file are the assembly's, but their
    /// lambdas and local functions can speak for themselves.
    /// </summary>
    public static ScopeOwner Around(SyntaxNode node)
    {
        SyntaxNode? function = null;
        foreach (SyntaxNode current in node.AncestorsAndSelf())
        {
            switch (current)
            {
                case ParenthesizedLambdaExpressionSyntax or LocalFunctionStatementSyntax:
                    function = current;
                    break;
                case BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseTypeDeclarationSyntax:
                    return new(current, "");
                case GlobalStatementSyntax statement when function is not null:
                    return new(function, "");
                case CompilationUnitSyntax unit:
                    return new(unit, "assembly: ");
            }
        }

        return new(node.SyntaxTree.GetRoot(), "assembly: ");
    }

    /// <summary>Adds the attribute, and the <c>using</c> it needs.</summary>
    public void AddProcessing(FixContext context, DeclaredPolicy policy, DeclaredPair pair, Edits edits)
    {
        SyntaxNode before = Declaration is CompilationUnitSyntax { Members.Count: > 0 } unit ? unit.Members[0] : Declaration;
        PolicyNames names = PolicyNames.ForProcessing(before.SpanStart, context.Model, policy);
        names.AddUsing(context, edits);
        string list = $"[{Target}{names.Processing(pair)}]";
        bool ownLine = Declaration is not LambdaExpressionSyntax;
        edits.Add(context.Document.Id, AttributeInsertion.Before(before, list, context.Text, ownLine));
    }
}

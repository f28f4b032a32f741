using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Analyzers;

namespace PolicyGen.CodeFixes;

/// <summary>A <c>Processing</c> attribute in code, and whether it may be changed for the sake of one use.</summary>
internal sealed record ProcessingAttribute(AttributeSyntax Syntax, bool IsReplaced)
{
    /// <summary>The attribute that the use at the diagnostic falls under.</summary>
    public static ProcessingAttribute? Around(FixContext context, DeclaredPolicy policy)
    {
        foreach (ISymbol scope in Scopes(context))
        {
            AttributeData[] carried = scope.GetAttributes()
                .Where(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, policy.Types.ProcessingAttribute)).ToArray();
            if (carried.Length == 0)
            {
                continue;
            }

            Processing? asked = context.AskedProcessing();
            AttributeData attribute = carried.FirstOrDefault(one => SaysTheSame(Processing.Read(one, policy), asked)) ?? carried[0];
            if (attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is not AttributeSyntax syntax)
            {
                return null;
            }

            bool isOfMember = scope is not (INamedTypeSymbol or IAssemblySymbol);
            return new(syntax, isOfMember && !ScopeUsage.IsNeeded(context, syntax, attribute, policy));
        }

        return null;
    }

    /// <summary>Changes it to the pair, or adds the pair before it.</summary>
    public void Write(FixContext context, DeclaredPolicy policy, DeclaredPair pair, Edits edits)
    {
        if (context.Document.Project.Solution.GetDocument(Syntax.SyntaxTree) is not { } document)
        {
            return;
        }

        SemanticModel model = context.Model.Compilation.GetSemanticModel(Syntax.SyntaxTree);
        PolicyNames names = PolicyNames.ForProcessing(Syntax.SpanStart, model, policy);
        if (IsReplaced)
        {
            edits.Add(document.Id, new TextChange(Syntax.Span, names.Processing(pair, Kept(model, policy, pair).ToArray())));
        }
        else if (Syntax.Parent is AttributeListSyntax list)
        {
            string target = list.Target is { } specifier ? specifier.Identifier.Text + ": " : "";
            SourceText text = Syntax.SyntaxTree.GetText(context.CancellationToken);
            edits.Add(document.Id, AttributeInsertion.Before(list, $"[{target}{names.Processing(pair)}]", text));
        }
    }

    // The actor and recipient stay where the practice names them.
    private IEnumerable<string> Kept(SemanticModel model, DeclaredPolicy policy, DeclaredPair pair)
    {
        foreach (AttributeArgumentSyntax argument in Syntax.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals is { Name.Identifier.ValueText: var name }
                && model.GetConstantValue(argument.Expression) is { HasValue: true, Value: int value }
                && (name == "Actor" ? pair.Practice.Actors : pair.Practice.Recipients).Contains(policy.Actors.IndexOf(value)))
            {
                yield return argument.ToString();
            }
        }
    }

    private static IEnumerable<ISymbol> Scopes(FixContext context)
    {
        ISymbol? symbol = context.Model.GetEnclosingSymbol(context.Diagnostic.Location.SourceSpan.Start, context.CancellationToken);
        for (; symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction }; symbol = symbol.ContainingSymbol)
        {
            yield return symbol;
        }

        foreach (ISymbol scope in symbol is null ? [] : ScopeChain.Outside(symbol))
        {
            yield return scope;
        }
    }

    private static bool SaysTheSame(Processing? one, Processing? other) =>
        one is not null && other is not null && one.Operation == other.Operation && one.Purposes.SequenceEqual(other.Purposes);
}

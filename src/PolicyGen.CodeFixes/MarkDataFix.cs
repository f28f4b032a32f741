using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Analyzers;

namespace PolicyGen.CodeFixes;

/// <summary>PG1006: adds the <c>Data</c> that the name speaks of.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkDataFix)), Shared]
public sealed class MarkDataFix : PolicyFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PG1006");

    internal override IEnumerable<FixChoice> GetChoices(FixContext context) =>
        context.Policy is { } policy && context.Data is >= 0 and var data && Declaration(context.Node) is not null
            ? [new FixChoice($"Mark as <{policy.Data[data].Name}>", "mark " + policy.Namespace)]
            : [];

    internal override Task AddEditsAsync(FixContext context, string key, Edits edits)
    {
        if (context.Policy is { } policy
            && key == "mark " + policy.Namespace
            && context.Data is >= 0 and var data
            && Declaration(context.Node) is { } declaration)
        {
            PolicyNames names = PolicyNames.ForData(declaration.SpanStart, context.Model, policy);
            names.AddUsing(context, edits);
            string list = $"[{(IsPositional(declaration) ? "property: " : "")}{names.Data(data)}]";
            bool ownLine = declaration is not ParameterSyntax;
            edits.Add(context.Document.Id, AttributeInsertion.Before(declaration, list, context.Text, ownLine));
        }

        return Task.CompletedTask;
    }

    /// <summary>What carries the attribute; null for one of several fields that are declared together, which would share it.</summary>
    private static SyntaxNode? Declaration(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(
        current => current is ParameterSyntax or BasePropertyDeclarationSyntax or FieldDeclarationSyntax { Declaration.Variables.Count: 1 });

    private static bool IsPositional(SyntaxNode declaration) => declaration is ParameterSyntax { Parent.Parent: RecordDeclarationSyntax };
}

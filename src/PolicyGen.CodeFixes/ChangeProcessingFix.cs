using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Analyzers;

namespace PolicyGen.CodeFixes;

/// <summary>
/// PG1001 and PG1004: changes the <c>Processing</c> to a declared pair. Where another use needs it as it is, or it
/// stands on more than the member, the pair is added beside it instead: one that holds is enough.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangeProcessingFix)), Shared]
public sealed class ChangeProcessingFix : PolicyFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PG1001", "PG1004");

    internal override IEnumerable<FixChoice> GetChoices(FixContext context)
    {
        if (context.Policy is not { } policy || Attribute(context, policy) is not { } attribute)
        {
            return [];
        }

        string verb = attribute.IsReplaced ? "Change Processing to" : "Add Processing:";
        return PairChoices.For(policy, Pairs(context, policy), verb);
    }

    internal override Task AddEditsAsync(FixContext context, string key, Edits edits)
    {
        if (context.Policy is { } policy
            && PairChoices.Find(policy, Pairs(context, policy), key) is { } pair
            && Attribute(context, policy) is { } attribute)
        {
            attribute.Write(context, policy, pair, edits);
        }

        return Task.CompletedTask;
    }

    private static ImmutableArray<DeclaredPair> Pairs(FixContext context, DeclaredPolicy policy) => context switch
    {
        { Data: >= 0 and var data } => DeclaredPairs.For(policy, data, context.AskedProcessing()),
        _ when context.AskedProcessing() is { } asked => DeclaredPairs.Near(asked),
        _ => ImmutableArray<DeclaredPair>.Empty,
    };

    private static ProcessingAttribute? Attribute(FixContext context, DeclaredPolicy policy) => context.Diagnostic.Id == "PG1004"
        ? context.Node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute ? new ProcessingAttribute(attribute, IsReplaced: true) : null
        : ProcessingAttribute.Around(context, policy);
}

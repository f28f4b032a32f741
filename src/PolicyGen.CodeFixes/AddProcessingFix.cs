using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyGen.Analyzers;

namespace PolicyGen.CodeFixes;

/// <summary>PG1003: adds a <c>Processing</c> with one of the pairs that are declared for the data to the member that uses it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddProcessingFix)), Shared]
public sealed class AddProcessingFix : PolicyFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PG1003");

    internal override IEnumerable<FixChoice> GetChoices(FixContext context) => context.Policy is { } policy
        ? PairChoices.For(policy, Pairs(context, policy), "Add Processing:")
        : [];

    internal override Task AddEditsAsync(FixContext context, string key, Edits edits)
    {
        if (context.Policy is { } policy && PairChoices.Find(policy, Pairs(context, policy), key) is { } pair)
        {
            ScopeOwner.Around(context.Node).AddProcessing(context, policy, pair, edits);
        }

        return Task.CompletedTask;
    }

    private static ImmutableArray<DeclaredPair> Pairs(FixContext context, DeclaredPolicy policy) =>
        context.Data is >= 0 and var data ? DeclaredPairs.For(policy, data, null) : ImmutableArray<DeclaredPair>.Empty;
}

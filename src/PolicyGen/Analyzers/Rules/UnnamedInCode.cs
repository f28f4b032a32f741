using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Diagnostics;

namespace PolicyGen.Analyzers;

/// <summary>
/// PG1005: a category or purpose of the compilation's own policy that no code names. Text is searched first, and the
/// compiler asked only where a word that is still wanted stands.
/// </summary>
internal sealed class UnnamedInCode(PolicyCatalog catalog, PolicyTexts texts)
{
    private readonly Lazy<(ImmutableArray<Wanted> All, WordIndex<Wanted> ByIdentifier)> _wanted = new(() => Find(catalog));
    private readonly ConcurrentDictionary<Wanted, bool> _named = new();

    /// <summary>Notes what the file names.</summary>
    public void Analyze(SemanticModelAnalysisContext context)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        SyntaxNode root = tree.GetRoot(context.CancellationToken);
        foreach ((int position, List<Wanted> candidates) in _wanted.Value.ByIdentifier.Find(tree.GetText(context.CancellationToken).ToString()))
        {
            if (candidates.All(_named.ContainsKey)
                || root.FindToken(position).Parent is not IdentifierNameSyntax name
                || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not { ContainingType: { } type } symbol)
            {
                continue;
            }

            foreach (Wanted wanted in candidates)
            {
                if (wanted.IsNamedBy(symbol, type))
                {
                    _named[wanted] = true;
                }
            }
        }
    }

    /// <summary>Reports, in the policy file, what no file named.</summary>
    public void Report(CompilationAnalysisContext context)
    {
        foreach (Wanted wanted in _wanted.Value.All.Where(wanted => !_named.ContainsKey(wanted)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                CodeRules.UnnamedInCode,
                texts.Find(wanted.Policy, wanted.Member.Line, wanted.Member.Name, context.CancellationToken) ?? Location.None,
                wanted.Shown));
        }
    }

    private static (ImmutableArray<Wanted>, WordIndex<Wanted>) Find(PolicyCatalog catalog)
    {
        ImmutableArray<Wanted> all = catalog.Policies
            .Where(policy => policy is { IsOwn: true, IsReadable: true })
            .SelectMany(NamesOf)
            .ToImmutableArray();
        var byIdentifier = new WordIndex<Wanted>();
        foreach (Wanted wanted in all)
        {
            byIdentifier.Add(wanted.Member.Identifier, wanted);
        }

        return (all, byIdentifier);
    }

    private static IEnumerable<Wanted> NamesOf(DeclaredPolicy policy) =>
        policy.Data.Members.Select(member => new Wanted(policy, member, policy.Data.Type, "DataCategories", $"<{member.Name}>"))
            .Concat(policy.Purposes.Members.Select(member => new Wanted(policy, member, policy.Purposes.Type, "Purposes", $"{{{member.Name}}}")));

    /// <summary>A name to look for: as a member of its enum, or as the property that holds its record.</summary>
    private sealed record Wanted(DeclaredPolicy Policy, DeclaredMember Member, INamedTypeSymbol Enum, string Records, string Shown)
    {
        public bool IsNamedBy(ISymbol symbol, INamedTypeSymbol type) =>
            symbol.Name == Member.Identifier
            && (SymbolEqualityComparer.Default.Equals(type, Enum)
                || (type.Name == Records && SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, Enum.ContainingNamespace)));

        // Each is one of its kind: comparing what it holds would compare whole policies.
        public bool Equals(Wanted? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}

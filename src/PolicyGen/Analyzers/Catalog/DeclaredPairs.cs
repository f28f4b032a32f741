using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyGen.Semantics;

namespace PolicyGen.Analyzers;

/// <summary>An operation and a purpose that a practice declares together.</summary>
/// <param name="Operation">Index of the operation.</param>
/// <param name="Purpose">Index of the purpose; null where the practice states none.</param>
/// <param name="Whole">The category that the practice names: the data itself or what contains it.</param>
/// <param name="Practice">The practice.</param>
internal sealed record DeclaredPair(int Operation, int? Purpose, int Whole, DeclaredPractice Practice);

/// <summary>What a policy declares, as pairs to choose from, the likeliest first.</summary>
internal static class DeclaredPairs
{
    /// <summary>
    /// What is declared for the category and may stand in a <c>Processing</c>: pairs with the operation or the purposes that
    /// were asked for come first, then those that name the data most closely. What a prohibition overrides is left out.
    /// </summary>
    public static ImmutableArray<DeclaredPair> For(DeclaredPolicy policy, int data, Processing? asked) =>
        policy.Practices
            .Where(practice => practice.Stance == Stance.Declared)
            .Select(practice => (Practice: practice, Distance: policy.Matcher.DistanceOf(practice, data)))
            .Where(found => found.Distance >= 0)
            .OrderBy(found => found.Distance)
            .SelectMany(found => Pairs(found.Practice, found.Practice.Data.First(named => policy.Data.Distance(data, named) == found.Distance)))
            .Where(pair => policy.Matcher.Judge(ProcessingOf(policy, pair), data).Verdict == Verdict.Declared)
            .OrderByDescending(pair => Likeness(pair, asked))
            .Distinct(SameChoice.Instance)
            .ToImmutableArray();

    /// <summary>What is declared for any data, nearest to what was asked for; only what shares something with it, if anything does.</summary>
    public static ImmutableArray<DeclaredPair> Near(Processing asked)
    {
        ImmutableArray<DeclaredPair> all = asked.Policy.Practices
            .Where(practice => practice is { Stance: Stance.Declared, Data.IsEmpty: false })
            .SelectMany(practice => Pairs(practice, practice.Data[0]))
            .OrderByDescending(pair => Likeness(pair, asked))
            .Distinct(SameChoice.Instance)
            .ToImmutableArray();
        ImmutableArray<DeclaredPair> like = all.RemoveAll(pair => Likeness(pair, asked) == 0);
        return like.IsEmpty ? all : like;
    }

    /// <summary>The <c>Processing</c> that states the pair and no more.</summary>
    public static Processing ProcessingOf(DeclaredPolicy policy, DeclaredPair pair) =>
        new(policy, pair.Operation, pair.Purpose is { } purpose ? ImmutableArray.Create(purpose) : ImmutableArray<int>.Empty, null, null);

    private static IEnumerable<DeclaredPair> Pairs(DeclaredPractice practice, int whole) =>
        practice.Purposes.IsEmpty
            ? [new DeclaredPair(practice.Operation, null, whole, practice)]
            : practice.Purposes.Select(purpose => new DeclaredPair(practice.Operation, purpose, whole, practice));

    private static int Likeness(DeclaredPair pair, Processing? asked) =>
        asked is null ? 0
        : (pair.Purpose is { } purpose && asked.Purposes.Contains(purpose) ? 2 : 0) + (pair.Operation == asked.Operation ? 1 : 0);

    private sealed class SameChoice : IEqualityComparer<DeclaredPair>
    {
        public static SameChoice Instance { get; } = new();

        public bool Equals(DeclaredPair x, DeclaredPair y) => x.Operation == y.Operation && x.Purpose == y.Purpose;

        public int GetHashCode(DeclaredPair pair) => unchecked((pair.Operation * 397) ^ (pair.Purpose ?? -1));
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyGen.Analyzers;

namespace PolicyGen.CodeFixes;

/// <summary>Declared pairs as choices of a fix.</summary>
internal static class PairChoices
{
    private const int MostChoices = 6;
    private const int LongestTitle = 80;

    public static IEnumerable<FixChoice> For(DeclaredPolicy policy, ImmutableArray<DeclaredPair> pairs, string verb) =>
        pairs.Take(MostChoices).Select(pair => new FixChoice(Short($"{verb} {Wording.Of(policy, pair)}"), KeyOf(policy, pair)));

    /// <summary>The pair of that key; null where it is not among them.</summary>
    public static DeclaredPair? Find(DeclaredPolicy policy, ImmutableArray<DeclaredPair> pairs, string key) =>
        pairs.FirstOrDefault(pair => KeyOf(policy, pair) == key);

    private static string KeyOf(DeclaredPolicy policy, DeclaredPair pair)
    {
        string purpose = pair.Purpose is { } index ? policy.Purposes[index].Identifier : "";
        return $"{policy.Namespace} {policy.Operations[pair.Operation].Identifier} {purpose}";
    }

    private static string Short(string title) => title.Length <= LongestTitle ? title : title.Substring(0, LongestTitle - 1) + "…";
}

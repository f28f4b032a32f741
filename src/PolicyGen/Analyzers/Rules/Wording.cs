using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace PolicyGen.Analyzers;

/// <summary>Puts what code does and what a policy says into the words of a message, with the policy's own brackets.</summary>
internal static class Wording
{
    private const int LongestQuote = 120;
    private const int MostPairs = 4;

    /// <summary>Such as <c>[使用] for {开具发票} by (我们)</c>.</summary>
    public static string Of(Processing processing)
    {
        DeclaredPolicy policy = processing.Policy;
        var text = new StringBuilder(Operation(policy, processing.Operation));
        if (!processing.Purposes.IsEmpty)
        {
            text.Append(" for ").Append(string.Join(" and ", processing.Purposes.Select(purpose => Purpose(policy, purpose))));
        }

        if (processing.Actor is { } actor)
        {
            text.Append(" by ").Append(Actor(policy, actor));
        }

        if (processing.Recipient is { } recipient)
        {
            text.Append(" to ").Append(Actor(policy, recipient));
        }

        return text.ToString();
    }

    /// <summary>Such as <c>declared are [填写] (line 18), [使用] for {完成配送} (line 22, for &lt;订单信息&gt;)</c>.</summary>
    public static string DeclaredFor(Mark mark, Processing? asked)
    {
        ImmutableArray<DeclaredPair> pairs = DeclaredPairs.For(mark.Policy, mark.Data, asked);
        return pairs.IsEmpty
            ? "nothing is declared for it"
            : Enumerate("declared for it: ", pairs.Select(pair => Pair(mark.Policy, pair, mark.Data)));
    }

    /// <summary>Such as <c>declared with [使用]: {完成配送} (line 22)</c>.</summary>
    public static string DeclaredInstead(Processing processing)
    {
        ImmutableArray<DeclaredPair> pairs = DeclaredPairs.Near(processing);
        return pairs.IsEmpty ? "it declares nothing" : Enumerate("declared are ", pairs.Select(pair => Pair(processing.Policy, pair, null)));
    }

    /// <summary>Such as <c>youpin.policy.txt, line 18</c>.</summary>
    public static string At(DeclaredPolicy policy, int line) => line > 0 ? $"{policy.File}, line {line}" : policy.File;

    /// <summary>The text, cut where it is too long for a message.</summary>
    public static string Quote(string text)
    {
        if (text.Length <= LongestQuote)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return text.Substring(0, end) + "…";
    }

    private static string Enumerate(string lead, IEnumerable<string> pairs)
    {
        string[] all = pairs.ToArray();
        string shown = lead + string.Join(", ", all.Take(MostPairs));
        return all.Length > MostPairs ? $"{shown} and {all.Length - MostPairs} more" : shown;
    }

    private static string Pair(DeclaredPolicy policy, DeclaredPair pair, int? data)
    {
        string purpose = pair.Purpose is { } index ? " for " + Purpose(policy, index) : "";
        string whole = data is { } asked && pair.Whole != asked ? $", for <{policy.Data[pair.Whole].Name}>" : "";
        return $"{Operation(policy, pair.Operation)}{purpose} (line {pair.Practice.Line}{whole})";
    }

    /// <summary>Such as <c>[使用] for {开具发票}</c>.</summary>
    public static string Of(DeclaredPolicy policy, DeclaredPair pair) => Of(DeclaredPairs.ProcessingOf(policy, pair));

    private static string Operation(DeclaredPolicy policy, int index) => $"[{(index < 0 ? "?" : policy.Operations[index].Name)}]";

    private static string Purpose(DeclaredPolicy policy, int index) => $"{{{(index < 0 ? "?" : policy.Purposes[index].Name)}}}";

    private static string Actor(DeclaredPolicy policy, int index) => $"({(index < 0 ? "?" : policy.Actors[index].Name)})";
}

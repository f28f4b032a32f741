using System.Collections.Generic;
using System.Linq;
using PolicyGen.Analyzers;

namespace PolicyGen.CodeFixes;

/// <summary>Writes the marked sentence that declares what code does, in the language of the policy's own names.</summary>
internal static class PolicySentence
{
    private const string DataSubject = "DataSubject";

    public static string For(Processing processing, int data)
    {
        DeclaredPolicy policy = processing.Policy;
        string operation = policy.Operations[processing.Operation].Name;
        string[] purposes = processing.Purposes.Select(purpose => $"{{{policy.Purposes[purpose].Name}}}").ToArray();
        string name = policy.Data[data].Name;
        string? recipient = processing.Recipient is { } index ? policy.Actors[index].Name : null;
        return IsChinese(operation)
            ? Chinese(Actor(processing, data) ?? "我们", operation, name, purposes, recipient)
            : English(Actor(processing, data) ?? "We", operation, name, purposes, recipient);
    }

    private static string Chinese(string actor, string operation, string data, string[] purposes, string? recipient)
    {
        string toWhom = recipient is null ? "" : $"向({recipient})";
        string whatFor = purposes.Length == 0 ? "" : "以" + string.Join("和", purposes);
        return $"({actor})会{toWhom}[{operation}]您的<{data}>{whatFor}。";
    }

    private static string English(string actor, string operation, string data, string[] purposes, string? recipient)
    {
        string toWhom = recipient is null ? "" : $" with ({recipient})";
        string whatFor = purposes.Length == 0 ? "" : " to " + string.Join(" and ", purposes);
        return $"({actor}) [{operation}] your <{data}>{toWhom}{whatFor}.";
    }

    /// <summary>Who does it: as the code says, else who does something with the data, else who does anything.</summary>
    private static string? Actor(Processing processing, int data)
    {
        DeclaredPolicy policy = processing.Policy;
        IEnumerable<int> actors = processing.Actor is { } given
            ? [given]
            : policy.Practices.OrderBy(practice => policy.Matcher.DistanceOf(practice, data) < 0).SelectMany(practice => practice.Actors);
        return actors.Where(actor => actor >= 0).Select(actor => policy.Actors[actor])
            .FirstOrDefault(actor => actor.Identifier is not (DataSubject or GeneratedContract.UnspecifiedActor))?.Name;
    }

    private static bool IsChinese(string text) => text.Any(c => c is >= '\u4e00' and <= '\u9fff');
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyGen.Analyzers;

/// <summary>What a diagnostic hands on to its fixes, by identifier, so that they need not find it out again.</summary>
internal static class DiagnosticProperties
{
    /// <summary>Namespace of the policy.</summary>
    public const string Policy = "PolicyGen.Policy";

    /// <summary>Member of <c>DataCategory</c>.</summary>
    public const string Data = "PolicyGen.Data";

    /// <summary>Member of <c>Operation</c>.</summary>
    public const string Operation = "PolicyGen.Operation";

    /// <summary>Members of <c>Purpose</c>, separated by spaces.</summary>
    public const string Purposes = "PolicyGen.Purposes";

    /// <summary>Members of <c>Actor</c>: who does it, and who it goes to; absent when not given.</summary>
    public const string Actor = "PolicyGen.Actor";

    /// <inheritdoc cref="Actor"/>
    public const string Recipient = "PolicyGen.Recipient";

    public static ImmutableDictionary<string, string?> Of(Mark mark) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(Policy, mark.Policy.Namespace)
            .Add(Data, mark.Category.Identifier);

    public static ImmutableDictionary<string, string?> Of(Mark mark, Processing processing) => With(Of(mark), processing);

    public static ImmutableDictionary<string, string?> Of(Processing processing) =>
        With(ImmutableDictionary<string, string?>.Empty.Add(Policy, processing.Policy.Namespace), processing);

    private static ImmutableDictionary<string, string?> With(ImmutableDictionary<string, string?> properties, Processing processing)
    {
        DeclaredPolicy policy = processing.Policy;
        IEnumerable<string> purposes = processing.Purposes.Where(index => index >= 0).Select(index => policy.Purposes[index].Identifier);
        return properties
            .Add(Operation, processing.Operation < 0 ? null : policy.Operations[processing.Operation].Identifier)
            .Add(Purposes, string.Join(" ", purposes))
            .Add(Actor, ActorOf(policy, processing.Actor))
            .Add(Recipient, ActorOf(policy, processing.Recipient));
    }

    private static string? ActorOf(DeclaredPolicy policy, int? index) => index is >= 0 and { } known ? policy.Actors[known].Identifier : null;
}

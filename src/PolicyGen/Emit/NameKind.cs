using System;
using System.Collections.Generic;
using System.Linq;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>One of the four kinds of name, each of which becomes an enum.</summary>
/// <param name="Type">The enum's name.</param>
/// <param name="Summary">What its members are, for documentation.</param>
/// <param name="Names">The policy's names of that kind.</param>
/// <param name="Of">The names of that kind that a practice names, as indexes into <paramref name="Names"/>.</param>
/// <param name="View">A practice as it is listed under a name of this kind: all of it but that name.</param>
internal sealed record NameKind(
    string Type,
    string Summary,
    EquatableArray<DeclaredName> Names,
    Func<Practice, IEnumerable<int>> Of,
    Func<PracticeNotation, Practice, string> View)
{
    /// <summary>The data categories.</summary>
    public static NameKind Data(PolicyModel model) => new(
        "DataCategory",
        "The data categories that the policy marks, in order of first mark.",
        model.DataCategories,
        practice => practice.Data.Select(part => part.Name),
        (notation, practice) => notation.Operation(practice) + notation.Purposes(practice));

    /// <summary>The purposes.</summary>
    public static NameKind Purpose(PolicyModel model) => new(
        "Purpose",
        "The purposes that the policy marks, in order of first mark; the parts of a compound purpose follow it.",
        model.Purposes,
        practice => practice.Purposes.Select(part => part.Name),
        (notation, practice) => notation.Operation(practice) + notation.Data(practice));

    /// <summary>The operations.</summary>
    public static NameKind Operation(PolicyModel model) => new(
        "Operation",
        "The processing operations that the policy marks, in order of first mark.",
        model.Operations,
        practice => [practice.Operation],
        (notation, practice) => notation.Stance(practice) + notation.Data(practice) + notation.Purposes(practice));

    /// <summary>The actors, without those that every policy has.</summary>
    public static NameKind Actor(PolicyModel model) => new(
        "Actor",
        "Who processes, receives or hands on data: the data subject, and the actors that the policy marks, in order of first mark.",
        model.Actors,
        practice => practice.Actors.Concat(practice.Recipients).Concat(practice.Sources).Select(part => part.Name).Where(name => name >= 0).Distinct(),
        (notation, practice) => notation.Operation(practice) + notation.Data(practice) + notation.Purposes(practice));
}

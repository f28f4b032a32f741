using System;
using System.Collections.Generic;
using System.Linq;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Emit;

/// <summary>
/// Each phase of an emission, alone and with far more of one thing than any policy has: it looks at the token once in 4,096
/// characters or items in each of its loops, so that a loop without a step is found out.
/// </summary>
public sealed class EmissionCancellationTests
{
    /// <summary>How much of the one thing there is.</summary>
    private const int Size = 1 << 13;

    private static readonly string Han = new('一', Size);

    private static readonly Mention Sentence = new([], "", 1);

    /// <summary>A policy of a category, a purpose and a practice, of which there is to be more.</summary>
    private static readonly PolicyModel Small = new TestModel().Practice("收集", ["一"], ["二"]).Build();

    /// <summary>By name, how often a phase goes over its input, and what makes it.</summary>
    private static readonly Dictionary<string, (int Times, Func<Cancellation, Action> Make)> Cases = new()
    {
        ["a literal"] = (1, c => () => Escape.Literal(Han, c)),
        ["an escaped literal"] = (1, c => () => Escape.Literal("\n" + Han, c)),
        ["lines of a file"] = (1, c => Lines(c, static writer => writer.Line(""))),
        ["lines made of parts"] = (1, c => Lines(c, static writer => writer.Line($"{""}"))),
        ["sentences that names quote"] = (1, c => () => new Quotations(Data(static data => data with { Mentions = Many(Sentence) }), c)),
        ["practices of one sentence"] = (1, c => () => new Quotations(Practices(static _ => 1), c)),
        ["practices of different sentences"] = (2, c => () => new Quotations(Practices(static line => line), c)),
        ["headings"] = (1, c => () => new Quotations(Practice(static practice => practice with { Section = Many("") }), c)),
        ["lengths of names"] = (1, c => () => new Quotations(Small with { DataCategories = Many(Small.DataCategories[0] with { Mentions = [] }) }, c)),
        ["practices that name nothing"] = (1, c => () => Cover(Practices(static _ => 1), c)),
        ["names of a practice"] = (1, c => () => Cover(Practice(static practice => practice with { Data = Many(practice.Data[0]) }), c)),
        ["practices of a name"] = (1, c => Walk(Practice(static practice => practice with { Data = Many(practice.Data[0]) }), c)),
        ["wholes of a name"] = (1, c => Walk(Data(static data => data with { PartOf = Many(0) }), c)),
        ["aliases in an enum"] = (1, c => Enum(Data(static data => data with { Aliases = Many("") }), c)),
        ["wholes in an enum"] = (1, c => Enum(Data(static data => data with { PartOf = Many(0) }), c)),
        ["mentions of a name"] = (1, c => Records(Data(static data => data with { Mentions = Many(Sentence) }), c)),
        ["wholes of a record"] = (1, c => Records(Data(static data => data with { PartOf = Many(0) }), c)),
        ["parts of a record"] = (1, c => Records(Data(static data => data with { Parts = Many(0) }), c)),
        ["parts of a practice"] = (1, c => Emit(PracticesEmitter.Emit, Practice(static practice => practice with { Data = Many(practice.Data[0]) }), c)),
        ["parts of a practice in metadata"] = (1, c => Emit(PolicyClassEmitter.Emit, Practice(static practice => practice with { Data = Many(practice.Data[0]) }), c)),
    };

    public static TheoryData<string> Phases => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Phases))]
    public void Each_phase_looks_in_each_of_its_loops_and_stops(string phase)
    {
        (int times, Func<Cancellation, Action> make) = Cases[phase];
        CancelAtLook.AssertLooks(times * (Size / Cancellation.Interval), make);
    }

    private static Action Lines(Cancellation cancellation, Action<CodeWriter> line)
    {
        CodeWriter writer = new(cancellation);
        return () =>
        {
            for (int i = 0; i <= Size; i++)
            {
                line(writer);
            }
        };
    }

    private static Coverage Cover(PolicyModel model, Cancellation cancellation) => new(NameKind.Data(model), model.Practices, cancellation);

    private static Action Walk(PolicyModel model, Cancellation cancellation)
    {
        Coverage coverage = Cover(model, cancellation);
        return () => Assert.NotEmpty(coverage.Of(0).ToList());
    }

    private static Action Enum(PolicyModel model, Cancellation cancellation) => () => EnumEmitter.Emit(Source(model), NameKind.Data(model), cancellation);

    private static Action Records(PolicyModel model, Cancellation cancellation) => Emit(NamesEmitter.EmitDataCategories, model, cancellation);

    private static Action Emit(Func<PolicySource, Quotations, Cancellation, string> emit, PolicyModel model, Cancellation cancellation)
    {
        Quotations quotations = new(model, Cancellation.None);
        return () => emit(Source(model), quotations, cancellation);
    }

    private static PolicySource Source(PolicyModel model) => new("Shop", new PolicyScope("App.Shop", IsPublic: true), "shop.policy.txt", model);

    private static PolicyModel Data(Func<DeclaredName, DeclaredName> change) => Small with { DataCategories = [change(Small.DataCategories[0])] };

    private static PolicyModel Practice(Func<Practice, Practice> change) => Small with { Practices = [change(Small.Practices[0])] };

    /// <summary>Practices without data, each on the line that its number gives.</summary>
    private static PolicyModel Practices(Func<int, int> line) => Small with
    {
        Practices = Enumerable.Range(1, Size).Select(number => Small.Practices[0] with { Data = [], Line = line(number) }).ToEquatableArray(),
    };

    private static EquatableArray<T> Many<T>(T item)
        where T : IEquatable<T> => Enumerable.Repeat(item, Size).ToEquatableArray();
}

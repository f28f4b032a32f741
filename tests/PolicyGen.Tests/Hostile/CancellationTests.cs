using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using PolicyGen.Syntax;
using Xunit;

namespace PolicyGen.Tests.Hostile;

/// <summary>A reading, and the emission behind it, stops when it is told to, wherever in the policy it is.</summary>
public sealed class CancellationTests
{
    private const int Million = 1_000_000;
    private const int Many = 100_000;

    private static readonly CancellationToken Cancelled = new(canceled: true);

    /// <summary>By name, a policy and its glossary: in each, one thing is far more than any policy has of it.</summary>
    private static readonly Dictionary<string, Func<(string Policy, string? Glossary)>> Shapes = new()
    {
        ["the founding policy"] = () => (FoundingPolicy.Text, "data: 手机号码 = MobileNumber ; 手机号, 移动电话 # a note\n设备信息 = Device\n"),
        ["a line without a mark"] = () => (new string('一', Million), null),
        ["a long category"] = () => ($"(我们)[收集]<{new string('一', Million)}>以{{乙}}。", null),
        ["a long purpose"] = () => ($"(我们)[收集]<甲>以{{{new string('一', Million)}}}。", null),
        ["a long operation"] = () => ($"(我们)[{new string('一', Million)}]<甲>以{{乙}}。", null),
        ["a long actor"] = () => ($"({new string('一', Million)})[收集]<甲>以{{乙}}。", null),
        ["a line of marks"] = () => ("[收集]" + Repeat.To(Many * 3, "<甲>"), null),
        ["many lines"] = () => (Repeat.To(Many * 4, "<甲>\n"), null),
        ["a sentence of operations"] = () => ("(我们)" + Repeat.To(Many, "[使用]<甲>，"), null),
        ["an operation of parts"] = () => ("(我们)[收集]" + Repeat.Each(Many / 5, i => $"<甲{i}>、") + "，并[使用]、[保存]。", null),
        ["a glossary of lines"] = () => ("[收集]<甲1>", Repeat.Each(Many, i => $"甲{i} = A{i}\n")),
        ["a glossary line of aliases"] = () => ("[收集]<甲>", "甲 = A ; " + Repeat.Each(Many, i => $"乙{i}, ")),
        ["brackets"] = () => ("[收集]<甲>" + Repeat.To(Many / 2, "（") + Repeat.To(Many / 2, "）"), null),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Work_stops_at_any_look(string name)
    {
        (string policy, string? glossary) = Shapes[name]();
        SourceText text = SourceText.From(policy);
        SourceText? entries = glossary is null ? null : SourceText.From(glossary);

        PolicyModel model = AssertStops(policy.Length + (glossary?.Length ?? 0), cancellation => PolicyReading.Read(text, entries, cancellation).Model);
        AssertStops(0, cancellation => PolicyEmitter.Emit(Source(model), cancellation).Count());
    }

    [Fact]
    public void What_is_cancelled_already_is_not_begun()
    {
        SourceText text = SourceText.From("");

        Assert.Throws<OperationCanceledException>(() => PolicySyntaxTree.Parse(text, Cancelled));
        Assert.Throws<OperationCanceledException>(() => PolicyReading.Read(text, cancellationToken: Cancelled));
        Assert.Throws<OperationCanceledException>(() => PolicyEmitter.Emit(Source(PolicyModel.Empty), Cancelled).Count());
    }

    [Fact]
    public void An_emission_stops_between_two_files()
    {
        CancellationTokenSource source = new();
        PolicyModel model = PolicyReading.Read(SourceText.From(FoundingPolicy.Text)).Model;
        using IEnumerator<GeneratedFile> files = PolicyEmitter.Emit(Source(model), source.Token).GetEnumerator();
        Assert.True(files.MoveNext());

        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => files.MoveNext());
    }

    /// <summary>Cancels work at its first look, in the midst of it and at its last, and looks that it ends there.</summary>
    /// <returns>What the work makes when it is not disturbed.</returns>
    private static T AssertStops<T>(int length, Func<Cancellation, T> work)
    {
        CancelAtLook undisturbed = new();
        T made = work(undisturbed);
        Assert.InRange(undisturbed.Looks, (length / Cancellation.Interval) + 1, int.MaxValue);
        foreach (int n in new[] { 1, undisturbed.Looks / 2, undisturbed.Looks })
        {
            CancelAtLook cancellation = new(n);

            Assert.Throws<OperationCanceledException>(() => work(cancellation));
            Assert.Equal(n, cancellation.Looks);
        }

        return made;
    }

    private static PolicySource Source(PolicyModel model) => new("Shop", new PolicyScope("App.Shop", IsPublic: true), "shop.policy.txt", model);
}

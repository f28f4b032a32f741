using System.Collections.Generic;
using System.Linq;
using PolicyGen.Analyzers;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>What messages and fixes offer: the pairs that a policy declares, the likeliest first.</summary>
public class DeclaredPairsTests
{
    private readonly DeclaredPolicy _policy = new HandWrittenContract("App.Shop", "shop.policy.txt")
        .Data("order", 1).Data("phone", 2, "order").Data("email", 3).Data("history", 4)
        .Purpose("serve", 5).Purpose("deliver", 5, "serve").Purpose("bill", 6).Purpose("advertise", 7)
        .Operation("collect", 1).Operation("use", 2).Operation("share", 3).Operation("show", 4).Operation("sell", 5)
        .Actor("us", 1)
        .Practice("use", "Use", "order", "deliver", line: 11)
        .Practice("use", "Use", "email|phone|order", "bill", line: 12)
        .Practice("collect", "Collect", "phone", "deliver|bill", line: 13)
        .Practice("collect", "Collect", "phone", "deliver", line: 14)
        .Practice("share", "Share", "order", "deliver", line: 15)
        .Practice("share", "Share", "phone", stance: "Prohibited", line: 16)
        .Practice("show", "Other", "phone", line: 17)
        .Practice("sell", "Share", "email", "advertise", stance: "Prohibited", line: 18)
        .Read();

    [Theory]
    [InlineData("phone", null, "", "[use] for {bill} (12), [collect] for {deliver} (13), [collect] for {bill} (13), [show] (17), [use] for {deliver} (11 order)")]
    [InlineData("phone", "show", "", "[show] (17), [use] for {bill} (12), [collect] for {deliver} (13), [collect] for {bill} (13), [use] for {deliver} (11 order)")]
    [InlineData("phone", "show", "deliver", "[collect] for {deliver} (13), [use] for {deliver} (11 order), [show] (17), [use] for {bill} (12), [collect] for {bill} (13)")]
    [InlineData("phone", "use", "deliver", "[use] for {deliver} (11 order), [collect] for {deliver} (13), [use] for {bill} (12), [collect] for {bill} (13), [show] (17)")]
    [InlineData("order", null, "", "[use] for {deliver} (11), [use] for {bill} (12), [share] for {deliver} (15)")]
    [InlineData("email", null, "", "[use] for {bill} (12)")]
    [InlineData("history", null, "", "")]
    public void For_a_category(string data, string? operation, string purposes, string pairs)
    {
        int index = _policy.Data.IndexOf(data);
        Processing? asked = operation is null ? null : Asked(operation, purposes);
        Assert.Equal(pairs, Show(DeclaredPairs.For(_policy, index, asked), index));
    }

    [Theory]
    [InlineData("show", "", "[show] (17)")]
    [InlineData("sell", "bill", "[use] for {bill} (12), [collect] for {bill} (13)")]
    [InlineData("collect", "advertise", "[collect] for {deliver} (13), [collect] for {bill} (13)")]
    [InlineData("share", "bill", "[use] for {bill} (12), [collect] for {bill} (13), [share] for {deliver} (15)")]
    [InlineData("sell", "advertise", "[use] for {deliver} (11), [use] for {bill} (12), [collect] for {deliver} (13), [collect] for {bill} (13), [share] for {deliver} (15), [show] (17)")]
    public void Near_what_was_asked_for(string operation, string purposes, string pairs) =>
        Assert.Equal(pairs, Show(DeclaredPairs.Near(Asked(operation, purposes)), null));

    [Fact]
    public void A_pair_is_stated_without_actors()
    {
        Assert.All(DeclaredPairs.For(_policy, 1, null), pair =>
        {
            Processing processing = DeclaredPairs.ProcessingOf(_policy, pair);
            Assert.Equal((pair.Operation, null, null), (processing.Operation, processing.Actor, processing.Recipient));
            Assert.Equal(pair.Purpose is { } purpose ? [purpose] : [], processing.Purposes.ToArray());
        });
    }

    private Processing Asked(string operation, string purposes) => new(
        _policy, _policy.Operations.IndexOf(operation), purposes.Length == 0 ? [] : [_policy.Purposes.IndexOf(purposes)], null, null);

    private string Show(IEnumerable<DeclaredPair> pairs, int? data) => string.Join(", ", pairs.Select(pair =>
        $"{Wording.Of(_policy, pair)} ({pair.Practice.Line}{(data is { } asked && pair.Whole != asked ? " " + _policy.Data[pair.Whole].Name : "")})"));
}

using Xunit;

namespace PolicyGen.Tests.Semantics.Checks;

/// <summary>PG0007 to PG0010, PG0014, PG0016, PG0017 and PG0019: when they fire and when they must not.</summary>
public class PracticeCheckTests
{
    [Theory]
    [InlineData("(我们)会[收集]您的信息。", new[] { "PG0007 '[收集]'" })]
    [InlineData("(我们)会[收集]<a>。", new string[0])]
    [InlineData("(我们)会[收集]<a>并[使用]。", new string[0])]
    public void Operation_without_data(string policy, string[] expected) => Assert.Equal(expected, Findings.Of("PG0007", policy));

    [Theory]
    [InlineData("您的<a>很重要。", new[] { "PG0008 '<a>'" })]
    [InlineData("(我们)[收集]<a>。\n<a>与<b>很重要。", new[] { "PG0008 '<b>'" })]
    [InlineData("(我们)[收集]<a>。\n<a>包括<b>。", new string[0])]
    [InlineData("(我们)[收集]<a>。\n<a>包括<b>（如<c>）。<d>很重要。", new[] { "PG0008 '<d>'" })]
    [InlineData("(我们)[收集]<a>。此外，<b>也将用于此目的。", new string[0])]
    public void Data_without_practice(string policy, string[] expected) => Assert.Equal(expected, Findings.Of("PG0008", policy));

    [Theory]
    [InlineData("为了{开票}。", new[] { "PG0009 '{开票}'" })]
    [InlineData("为了{开票、送货}，(我们)[收集]<a>。", new string[0])]
    [InlineData("您可以{查看进度}。为此，(我们)[获得]<a>。", new string[0])]
    public void Purpose_without_practice(string policy, string[] expected) => Assert.Equal(expected, Findings.Of("PG0009", policy));

    [Theory]
    [InlineData("(我们)[收集]<a>。", new[] { "PG0010 '[收集]'" })]
    [InlineData("(我们)[收集]<a>以{开票}。", new string[0])]
    [InlineData("(我们)不会[收集]<a>。", new string[0])]
    [InlineData("(我们)[收集]您的信息。", new string[0])]
    public void Practice_without_purpose(string policy, string[] expected) => Assert.Equal(expected, Findings.Of("PG0010", policy));

    [Theory]
    [InlineData("(我们)[收集]<a>。", "[收集] of <a> states no purpose; mark the {purpose} it serves, as PIPL Art. 17 asks")]
    [InlineData("(我们)[收集]<a>、<b>、<c>。", "[收集] of <a> and 2 more states no purpose; mark the {purpose} it serves, as PIPL Art. 17 asks")]
    public void The_message_names_the_data_without_a_purpose(string policy, string expected) =>
        Assert.Equal([expected], Findings.MessagesOf("PG0010", policy));

    [Theory]
    [InlineData("(我们)[共享]<a>。(我们)不会[共享]<a>。", new[] { "[共享] of <a> is prohibited here and declared on line 1, both without a condition; state what sets them apart" })]
    [InlineData("(我们)[共享]<a>以{p}。\n(我们)不会为{p}[共享]<a>。", new[] { "[共享] of <a> for {p} is prohibited here and declared on line 1, both without a condition; state what sets them apart" })]
    [InlineData("(我们)[共享]<a>以{p}。\n(我们)不会为{q}[共享]<a>。", new string[0])]
    [InlineData("(我们)[共享]<a>。\n(我们)不会[共享]<b>。", new string[0])]
    [InlineData("(我们)[共享]<a>。\n(我们)[共享]<a>。\n(我们)不会[共享]<a>。", new[] { "[共享] of <a> is prohibited here and declared on line 1, both without a condition; state what sets them apart" })]
    [InlineData("(我们)向(甲店)[提供]<a>。\n(我们)不会向(甲店)、(乙店)[提供]<a>。", new[] { "[提供] of <a> is prohibited here and declared on line 1, both without a condition; state what sets them apart" })]
    [InlineData("(我们)向(快递公司)[提供]<a>。\n(我们)不会向(广告商)[提供]<a>。", new string[0])]
    [InlineData("(我们)[共享]<a>。\n除非您同意，(我们)不会[共享]<a>。", new string[0])]
    [InlineData("如果您同意，(我们)[共享]<a>。\n(我们)不会[共享]<a>。", new string[0])]
    public void Declared_and_prohibited_at_once(string policy, string[] expected) => Assert.Equal(expected, Findings.MessagesOf("PG0014", policy));

    [Theory]
    [InlineData("", 1)]
    [InlineData("本政策没有标注。", 1)]
    [InlineData("(我们)", 0)]
    public void No_mark_at_all(string policy, int expected) => Assert.Equal(expected, Findings.Of("PG0016", policy).Length);

    [Theory]
    [InlineData("<a>（包括<b>）。<b>（包括<a>）。", new[] { "PG0017 '<a>'" })]
    [InlineData("<a>（包括<b>）。<b>（包括<c>）。<c>（包括<a>）。", new[] { "PG0017 '<a>'" })]
    [InlineData("<a>（包括<b>、<c>）。<b>（包括<c>）。", new string[0])]
    [InlineData("<a>（包括<a>、<b>）。", new string[0])]
    [InlineData("<a>（包括<b>）。<b>（包括<c>）。<c>（包括<b>）。", new[] { "PG0017 '<b>'" })]
    public void A_circle_of_containment_loses_its_closing_edge(string policy, string[] expected) => Assert.Equal(expected, Findings.Of("PG0017", policy));

    [Theory]
    [InlineData("(我们)[收集]<这些信息>。", new[] { "PG0019 '<这些信息>'" })]
    [InlineData("(We) [collect] <this information>.", new[] { "PG0019 '<this information>'" })]
    [InlineData("(我们)[收集]<a>。(我们)[使用]<这些信息>。", new string[0])]
    [InlineData("(我们)[收集]<这些照片>。", new string[0])]
    public void Nothing_to_point_back_to(string policy, string[] expected) => Assert.Equal(expected, Findings.Of("PG0019", policy));

    [Fact]
    public void The_founding_policy_has_nothing_missing() => Assert.Empty(
        Findings.In(FoundingPolicy.Text, null, "PG0001", "PG0002", "PG0003", "PG0004", "PG0005", "PG0006", "PG0007", "PG0008", "PG0009", "PG0014", "PG0015", "PG0016", "PG0017", "PG0019"));
}

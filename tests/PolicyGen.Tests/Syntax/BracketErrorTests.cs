using Xunit;

namespace PolicyGen.Tests.Syntax;

/// <summary>PG0001 to PG0004: a bad bracket is reported at its own span and costs no other mark its meaning.</summary>
public class BracketErrorTests
{
    [Theory]
    [InlineData("(我们)会[收集]<手机号，<地址>。", new[] { "PG0001 '<'" })]
    [InlineData("(我们)会[收集<手机号>。", new[] { "PG0001 '['" })]
    [InlineData("(我们)会[收集]<手机号\n>。", new[] { "PG0001 '<'", "PG0002 '>'" })]
    [InlineData("(我们)会[收集]手机号>。", new[] { "PG0002 '>'" })]
    [InlineData("(我们)会[收集]<>。", new[] { "PG0003 '<>'" })]
    [InlineData("(我们)会[收集]{ }<手机号>。", new[] { "PG0003 '{ }'" })]
    [InlineData("(我们)会[收集]<**>。", new[] { "PG0003 '<**>'" })]
    [InlineData("(我们)会[收集]<手<机>号>。", new[] { "PG0004 '<机>'" })]
    [InlineData("(我们)会[收集]<手[机>号]。", new[] { "PG0001 '['", "PG0002 ']'" })]
    [InlineData("((((", new[] { "PG0001 '('", "PG0001 '('", "PG0001 '('", "PG0001 '('" })]
    [InlineData("))", new[] { "PG0002 ')'", "PG0002 ')'" })]
    [InlineData("(我们)会[收集]{为<手机号>开票}。", new string[0])]
    public void Each_is_reported_where_it_stands(string policy, string[] expected) =>
        Assert.Equal(expected, Findings.In(policy, null, "PG0001", "PG0002", "PG0003", "PG0004"));

    [Fact]
    public void An_unclosed_mark_leaves_its_neighbours() =>
        Assert.Empty(Findings.In("(我们)会[收集]<手机号码、<地址>以{送货}。(我们)会[使用]<地址>以{送货}。", null, "PG0007", "PG0008", "PG0009"));

    [Theory]
    [InlineData("(我们", "'(' opens an actor that is not closed on its line; add ')', or write '\\(' if it is prose")]
    [InlineData("[收集", "'[' opens an operation that is not closed on its line; add ']', or write '\\[' if it is prose")]
    [InlineData("<手机号", "'<' opens a data category that is not closed on its line; add '>', or write '\\<' if it is prose")]
    [InlineData("{送货", "'{' opens a purpose that is not closed on its line; add '}', or write '\\{' if it is prose")]
    public void Messages_say_what_would_be_right(string policy, string message) => Assert.Equal([message], Findings.MessagesOf("PG0001", policy));
}

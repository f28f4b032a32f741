using Xunit;

namespace PolicyGen.Tests.Semantics.Checks;

/// <summary>PG0011, names that look like one, and PG0015, text that is none.</summary>
public class NameCheckTests
{
    [Theory]
    [InlineData("(我们)[收集]<帐号>、<账号>。", new[] { "PG0011 '<账号>'" })]
    [InlineData("(我们)[收集]<联系电话>、<联系电话号码>。", new[] { "PG0011 '<联系电话号码>'" })]
    [InlineData("(我们)[收集]<妥投时间>、<妥投时间信息>。", new[] { "PG0011 '<妥投时间信息>'" })]
    [InlineData("(我们)[收集]<您的昵称>、<昵称>。", new[] { "PG0011 '<昵称>'" })]
    [InlineData("(We) [collect] <e-mail address>, <email address>.", new[] { "PG0011 '<email address>'" })]
    [InlineData("(我们)[收集]<IP地址>、<ip地址>、<ＩＰ地址>。", new string[0])]
    [InlineData("(我们)[收集]<手机号>、<固定电话>、<信息>、<数据>。", new string[0])]
    [InlineData("(我们)[收集]<a>以{保护帐号}和{保护账号}。", new string[0])]
    public void Names_that_look_like_one(string policy, string[] expected) => Assert.Equal(expected, Findings.Of("PG0011", policy));

    [Fact]
    public void The_message_gives_the_glossary_line() => Assert.Equal(
        ["'账号' and '帐号' (line 1) differ only by a variant writing; write one of them throughout, or merge them with the glossary line 'data: 帐号 = 帐号 ; 账号'"],
        Findings.MessagesOf("PG0011", "(我们)[收集]<帐号>、<账号>。"));

    [Fact]
    public void The_glossary_line_silences_it() =>
        Assert.Empty(Findings.Of("PG0011", "(我们)[收集]<帐号>、<账号>。", "data: 帐号 = 帐号 ; 账号"));

    [Fact]
    public void The_founding_policy_gets_few() => Assert.InRange(Findings.Of("PG0011", FoundingPolicy.Text).Length, 0, 9);

    [Theory]
    [InlineData("(我们)[收集]<a>\0。", new[] { "PG0015 '\0'" })]
    [InlineData("(我们)[收集]<a\uFFFDb>。\uFFFD", new[] { "PG0015 '\uFFFD'" })]
    [InlineData("(我们)[收集]<a\u202Eb>。", new[] { "PG0015 '\u202E'" })]
    [InlineData("(我们)[收集]<a\u200Bb>。", new[] { "PG0015 '\u200B'" })]
    [InlineData("(我们)[收集]<a\u0007b>。", new[] { "PG0015 '\u0007'" })]
    [InlineData("(我们)[收集]<a\tb\u3000😀>。\u200B", new string[0])]
    public void Text_that_nobody_can_read(string policy, string[] expected) => Assert.Equal(expected, Findings.Of("PG0015", policy));

    [Fact]
    public void Half_a_character_is_none() =>
        Assert.Equal(["PG0015 '\ud800'"], Findings.Of("PG0015", "(我们)[收集]<a\ud800b>。"));

    [Fact]
    public void An_unreadable_glossary_is_said_at_the_glossary() =>
        Assert.Equal(["PG0015 '\uFFFD'"], Findings.Of("PG0015", "(我们)[收集]<a>。", "# \uFFFD"));

    [Theory]
    [InlineData("<帐号>、<账号>", "a variant writing")]
    [InlineData("<e-mail>、<email>", "a variant writing")]
    [InlineData("<您的昵称>、<昵称>", "a possessive")]
    [InlineData("<昵称>、<您的昵称>", "a possessive")]
    [InlineData("<妥投时间>、<妥投时间信息>", "a suffix that adds nothing")]
    [InlineData("<妥投时间数据>、<妥投时间资料>", "a suffix that adds nothing")]
    [InlineData("<IP-地址>、<IP地址>", "writing")]
    [InlineData("<IP地址>、<IP-地址>", "writing")]
    [InlineData("<您的帐号>、<账号>", "writing")]
    [InlineData("<账号>、<您的账号信息>", "writing")]
    public void The_message_says_how_they_differ(string data, string difference) => Assert.Contains(
        $" differ only by {difference}; write one of them", Assert.Single(Findings.MessagesOf("PG0011", $"(我们)[收集]{data}。")), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("<甲乙>、<甲乙信息>", 1)]
    [InlineData("<甲>、<甲信息>", 0)]
    [InlineData("<…>、<—>", 0)]
    [InlineData("<您的>、<您>", 0)]
    [InlineData("<a>、<b>", 0)]
    [InlineData("<a-b>、<a+b>", 1)]
    public void What_is_left_of_a_name_must_be_one(string data, int expected) =>
        Assert.Equal(expected, Findings.Of("PG0011", $"(我们)[收集]{data}。").Length);
}

using Xunit;

namespace PolicyGen.Tests.Semantics.Checks;

/// <summary>PG0005, marks that look like prose, and PG0006, prose that looks like a mark.</summary>
public class ProseCheckTests
{
    [Theory]
    [InlineData("(我们)[收集]<a>(以下简称信息)。", "(以下简称信息)")]
    [InlineData("(我们)[收集]<a>(例如您的昵称)。", "(例如您的昵称)")]
    [InlineData("(我们)[收集]<a>，见注[1]。", "[1]")]
    [InlineData("(我们)[收集]<a>，即**(二)**所列。", "(二)")]
    [InlineData("(我们)[收集]<a>，详见(www.example.org/policy)。", "(www.example.org/policy)")]
    [InlineData("(我们)[收集]<您填写的内容。我们不会公开>。", "<您填写的内容。我们不会公开>")]
    [InlineData("(我们)[收集]<a>。\n点击设置(见下图)即可。", "(见下图)")]
    [InlineData("由某某(Example)的(我们)[收集]<a>。", "(Example)")]
    [InlineData("(我们)[收集]您的[账户信息]，如<a>。", "[账户信息]")]
    [InlineData("请点击[我的]。\n(我们)[收集]<a>。", "[我的]")]
    public void A_mark_that_looks_like_prose(string policy, string at) => Assert.Equal([$"PG0005 '{at}'"], Findings.Of("PG0005", policy));

    [Theory]
    [InlineData("(我们)会[收集]<手机号码>以{开具发票}。")]
    [InlineData("(我们)向(Google)[提供]<IMEI>，由(Apple)[使用]。")]
    [InlineData("(We) [share] your <name> with (couriers) to {deliver your order}.")]
    [InlineData("(我们)[收集]<a>，见[协议](https://example.org)和{{company}}。")]
    [InlineData("(1) (我们)[收集]<a>。")]
    public void A_mark_that_looks_like_one(string policy) => Assert.Empty(Findings.Of("PG0005", policy));

    [Theory]
    [InlineData("（我们）会[收集]<a>。", new[] { "PG0006 '（我们）'" })]
    [InlineData("(商家)会[收集]<a>，（商家）还会【使用】<a>。", new[] { "PG0006 '（商家）'", "PG0006 '【使用】'" })]
    [InlineData("(我们)[收集]<手机号>和《手机号》。", new[] { "PG0006 '《手机号》'" })]
    [InlineData("(我们)[收集]<相机（摄像头）>（包括照片）。", new string[0])]
    [InlineData("（我们）没有标注。", new string[0])]
    public void A_full_width_bracket_that_looks_like_a_missed_mark(string policy, string[] expected) => Assert.Equal(expected, Findings.Of("PG0006", policy));

    [Fact]
    public void The_message_gives_the_mark_to_write() => Assert.Equal(
        ["'（我们）' is prose, because its brackets are full-width; write '(我们)' to mark an actor"],
        Findings.MessagesOf("PG0006", "（我们）会[收集]<a>。"));

    [Theory]
    [InlineData("(我们)[收集]您的[账户信息]，如<a>。", "'[账户信息]' is read as an operation, but looks like a data category; write '\\' before each bracket, or use full-width brackets, if it is prose")]
    [InlineData("请点击[我的]。\n(我们)[收集]<a>。", "'[我的]' is read as an operation, but looks like a title or a button: it is no verb of processing and has no data; write '\\' before each bracket, or use full-width brackets, if it is prose")]
    [InlineData("(我们)[收集]<a>。\n点击设置(见下图)即可。", "'(见下图)' is read as an actor, but looks like a remark: no practice has this actor; write '\\' before each bracket, or use full-width brackets, if it is prose")]
    public void The_message_says_what_a_mark_looks_like(string policy, string expected) =>
        Assert.Equal([expected], Findings.MessagesOf("PG0005", policy));

    [Theory]
    [InlineData("(我们)会[会自动收集]。", 0)]
    [InlineData("(我们)会[会自动地收集]。", 1)]
    [InlineData("(我们)会[收集]。", 0)]
    [InlineData("(我们)会[甲]。", 1)]
    [InlineData("(我们)会[甲]<a>。", 0)]
    [InlineData("(我们)会[会自动地收集]<a>。", 0)]
    [InlineData("(您)您好。\n(我们)[收集]<a>。", 0)]
    [InlineData("(商家)您好。\n(我们)[收集]<a>。", 1)]
    public void A_mark_that_nothing_uses(string policy, int expected) => Assert.Equal(expected, Findings.Of("PG0005", policy).Length);

    [Theory]
    [InlineData("(我们)[收集]<a>（我们）。", new[] { "PG0006 '（我们）'" })]
    [InlineData("(我们)[收集]<相机（我们）>。", new string[0])]
    [InlineData("(我们)[收集]<相机（我们）>（我们）。", new[] { "PG0006 '（我们）'" })]
    [InlineData("（我们）没有标注。\n(我们)[收集]<a>。", new string[0])]
    [InlineData("（我们）没有标注。\n(我们)[收集]<a>（商家）。", new string[0])]
    [InlineData("（二）(我们)[收集]<a>，由(二)提供。", new string[0])]
    [InlineData("(我们)[收集]<a>【甲】。", new string[0])]
    [InlineData("(我们)[收集]<a>【使用】。", new[] { "PG0006 '【使用】'" })]
    [InlineData("(我们)[收集]<a>（使用）。", new string[0])]
    [InlineData("(我们)[收集]<a>（）。", new string[0])]
    [InlineData("(我们)[收集]<a>（您）。", new[] { "PG0006 '（您）'" })]
    [InlineData("(我们)[收集]<a>〈a〉。", new[] { "PG0006 '〈a〉'" })]
    [InlineData("(我们)[收集]<a>以{p}，｛p｝。", new[] { "PG0006 '｛p｝'" })]
    [InlineData("(我们)[收集]<a>（我们", new string[0])]
    [InlineData("(我们)[收集]<a>（", new string[0])]
    public void Full_width_brackets_in_marks_numberings_and_other_lines(string policy, string[] expected) =>
        Assert.Equal(expected, Findings.Of("PG0006", policy));
}

using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>What makes a numbered line a heading, and how it is named in a section's path (policy-language §2).</summary>
public class OutlineTests
{
    [Theory]
    [InlineData("# 标题", "标题")]
    [InlineData("###### 标题", "标题")]
    [InlineData("一、标题", "一、标题")]
    [InlineData("1. 标题", "1. 标题")]
    [InlineData("第一章 总则", "第一章 总则")]
    [InlineData("**标题**", "标题")]
    [InlineData("# **标题** #", "标题")]
    [InlineData("# _标题_", "标题")]
    [InlineData("# *标题* ", "标题")]
    [InlineData("一、标题 ", "一、标题")]
    [InlineData("一、", "一、")]
    [InlineData("一、 **", "一、")]
    [InlineData("一、(甲)", "一、")]
    [InlineData("一、向(甲)提供", "一、")]
    [InlineData("没有编号", "")]
    [InlineData("# 标题\n**这是一句话。**", "标题")]
    [InlineData("**这是一句话。**", "")]
    [InlineData("**标题**\n**这是一句话。**", "标题")]
    [InlineData("**标题**\n# 另一", "标题|另一")]
    public void A_line_gives_its_path(string heading, string expected) => Assert.Equal(expected, SectionBehind(heading));

    [Theory]
    [InlineData('。')]
    [InlineData('！')]
    [InlineData('？')]
    [InlineData('.')]
    [InlineData('!')]
    [InlineData('?')]
    [InlineData('；')]
    [InlineData(';')]
    [InlineData('，')]
    [InlineData(',')]
    public void A_line_that_ends_as_a_sentence_is_an_item(char end)
    {
        Assert.Equal("一、", SectionBehind("一、标题" + end));
        Assert.Equal("一、", SectionBehind("一、标题" + end + "** "));
        Assert.Equal("一、标" + end + "题", SectionBehind("一、标" + end + "题"));
    }

    [Theory]
    [InlineData("", 40, "", true)]
    [InlineData("", 41, "", false)]
    [InlineData("a", 39, "", true)]
    [InlineData("a", 40, "", false)]
    [InlineData("", 39, "a", true)]
    [InlineData("", 40, "a", false)]
    [InlineData("a", 78, "a", true)]
    [InlineData("a", 79, "a", false)]
    public void A_heading_has_at_most_40_characters_or_80_Latin(string before, int length, string behind, bool isHeading)
    {
        string text = before + new string('长', length) + behind;
        Assert.Equal(isHeading ? "一、" + text : "一、", SectionBehind("一、" + text));
    }

    [Theory]
    [InlineData("#")]
    [InlineData("# **")]
    [InlineData("#  ")]
    [InlineData("一、")]
    [InlineData("一、 ")]
    [InlineData("一、**")]
    public void A_heading_without_text_may_end_the_policy(string last) =>
        Assert.Equal(["我们 [收集] <a>"], Reading.Practices("(我们)[收集]<a>。\n" + last));

    private static string SectionBehind(string heading) => string.Join('|', Reading.Only(heading + "\n(我们)[收集]<a>。").Section);
}

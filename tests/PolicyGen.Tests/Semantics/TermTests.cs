using System;
using System.Linq;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Terms that a policy defines (policy-language §4), on each side of every edge of the rule.</summary>
public class TermTests
{
    [Theory(DisplayName = "§4 统称 contains the items of the list just before")]
    [InlineData("<丙>由(我们)[收集]，含<甲>、<乙>（以下统称“丙”）。", "丙 > 甲", "丙 > 乙")]
    [InlineData("(我们)[收集]<丁>店内<甲>、<乙>（以下统称“丙”）。(我们)[使用]<丙>。", "丙 > 甲", "丙 > 乙")]
    [InlineData("(我们)[收集]{丁}<甲>、<乙>（以下统称“丙”）。(我们)[使用]<丙>。", "丙 > 甲", "丙 > 乙")]
    [InlineData("<甲>（以下统称“丙”）由(我们)[收集]。(我们)[使用]<丙>。", "丙 > 甲")]
    [InlineData("(我们)[收集]<甲>、<乙>（含店内（自提），以下统称“丙”）。(我们)[使用]<丙>。", "丙 > 甲", "丙 > 乙")]
    [InlineData("(我们)[收集]<丁>店内<甲>、<乙>（含店内（自提），以下统称“丙”）。(我们)[使用]<丙>。", "丙 > 甲", "丙 > 乙")]
    public void Lists_just_before(string text, params string[] expected) => CheckContainment(text, expected);

    [Theory(DisplayName = "§4 the term is what is quoted behind the word, with a few words between")]
    [InlineData("(我们)[收集]<甲>、<乙>（以下统称为我们书店里的“丙”）。(我们)[使用]<丙>。", "丙 > 甲", "丙 > 乙")]
    [InlineData("(我们)[收集]<甲>、<乙>（以下统称一二三四五六七八“丙”）。(我们)[使用]<丙>。", "丙 > 甲", "丙 > 乙")]
    [InlineData("(我们)[收集]<甲>、<乙>（以下统称一二三四五六七八九“丙”）。(我们)[使用]<丙>。")]
    [InlineData("(我们)[收集]<甲>、<乙>（以下统称“丙）。(我们)[使用]<丙>。")]
    [InlineData("(我们)[收集]<甲>、<乙>（以下统称「丙」）。(我们)[使用]<丙>。", "丙 > 甲", "丙 > 乙")]
    [InlineData("(我们)[收集]<甲>、<乙>（以下统称《丙》）。(我们)[使用]<丙>。", "丙 > 甲", "丙 > 乙")]
    [InlineData("(我们)[收集]<甲>、<乙>（以下统称“丁”）。(我们)[使用]<丙>。")]
    public void Quoted_terms(string text, params string[] expected) => CheckContainment(text, expected);

    [Theory(DisplayName = "§4 构成 contains what is marked before it in the same subsection")]
    [InlineData("一、下单\n(我们)[收集]<甲>。\n二、退货\n(我们)[收集]<乙>。\n上述信息构成“丙”。(我们)[使用]<丙>。", "丙 > 乙")]
    [InlineData("(我们)[收集]<甲>，上述信息构成“丙”，(书商)[使用]<乙>和<丙>。", "丙 > 甲")]
    [InlineData("(我们)[收集]<甲>，上述信息构成<丙>。")]
    [InlineData("(我们)[收集]<甲>，上述信息构成。“丙”很好。(我们)[使用]<丙>。")]
    [InlineData("(我们)[收集]<甲>，上述信息构成\n“丙”很好。(我们)[使用]<丙>。")]
    public void All_of_the_subsection(string text, params string[] expected) => CheckContainment(text, expected);

    [Theory(DisplayName = "§4 简称 makes the term and the item just before one category")]
    [InlineData("<甲>（以下简称“丙”）由(我们)[收集]。(我们)[使用]<丙>。", "我们 [收集] <甲>", "我们 [使用] <甲>")]
    [InlineData("<甲>、<乙>（以下简称“丙”）由(我们)[收集]。(我们)[使用]<丙>。", "我们 [收集] <甲, 乙>", "我们 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲、乙>（以下简称“丙”）。(我们)[使用]<丙>。", "我们 [收集] <甲, 乙>", "我们 [使用] <乙>")]
    [InlineData("(We) [keep] <device number> \\(the “number”\\) and [use] the <number>.", "We [keep] <device number>", "We [use] <device number>")]
    [InlineData("(We) [keep] <titles> \\(hereinafter called “books”\\). (We) [use] <books>.", "We [keep] <titles>", "We [use] <titles>")]
    [InlineData("(我们)[收集]“丙”，即<甲>。(我们)[使用]<丙>。", "我们 [收集] <甲>", "我们 [使用] <丙>")]
    public void Short_forms(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    private static void CheckContainment(string text, string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Reading.Containment(text).Order(StringComparer.Ordinal));
}

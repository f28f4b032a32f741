using System;
using System.Linq;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Which category contains which (policy-language §4), on each side of every edge of the rule.</summary>
public class PartTests
{
    [Theory(DisplayName = "§4 lists that 等 closes or sums up")]
    [InlineData("(我们)[收集]<甲>，包括<乙>等、<丙>。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>，包括<乙>、<丙>等<丁>。", "甲 > 丁", "丁 > 乙", "丁 > 丙")]
    [InlineData("(我们)[收集]<甲>（包括<乙>等、<丙>）。", "甲 > 乙", "甲 > 丙")]
    [InlineData("(我们)[收集]<甲>，<乙>等<丙>。", "丙 > 甲", "丙 > 乙")]
    [InlineData("(我们)[收集]<甲>店内<乙>等<丙>。", "丙 > 乙")]
    [InlineData("(我们)[收集]<甲>，包括等<乙>。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>、您的<乙>，等<丙>。", "丙 > 甲", "丙 > 乙")]
    [InlineData("(我们)[收集]<甲>，您<乙>等<丙>。", "丙 > 甲", "丙 > 乙")]
    [InlineData("(我们)[收集]<丁>，包括<甲>、<乙>等<丙>和<戊>。", "丁 > 丙", "丁 > 戊", "丙 > 甲", "丙 > 乙")]
    [InlineData("(我们)[收集]<丁>（包括<甲>、<乙>等<丙>和<戊>）。", "丁 > 丙", "丁 > 戊", "丙 > 甲", "丙 > 乙")]
    [InlineData("(We) [collect] <titles> and <prices>, and other <order data>.", "order data > titles", "order data > prices")]
    public void Lists_that_end(string text, params string[] expected) => CheckContainment(text, expected);

    [Theory(DisplayName = "§4 another mark or ； ends a list, but not inside brackets")]
    [InlineData("(我们)[收集]<甲>，包括<乙>；<丙>。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>（包括<乙>；<丙>）。", "甲 > 乙", "甲 > 丙")]
    [InlineData("(我们)[收集]<甲>，包括<乙>{配送}、<丙>。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>（包括<乙>{配送}、<丙>）。", "甲 > 乙", "甲 > 丙")]
    public void Ends_of_lists(string text, params string[] expected) => CheckContainment(text, expected);

    [Theory(DisplayName = "§4 a further 包括 sums up the whole, an example is of the last item, 以及 sets beside")]
    [InlineData("(我们)[收集]<甲>，包括<乙>、<丙>，以及<丁>，例如<戊>。", "甲 > 乙", "甲 > 丙", "甲 > 丁", "丁 > 戊")]
    [InlineData("(我们)[收集]<甲>，包括<乙>、<丙>，以及<丁、己>，包括<戊>。", "甲 > 乙", "甲 > 丙", "甲 > 丁", "甲 > 己", "甲 > 戊")]
    [InlineData("(我们)[收集]<甲>，包括<乙>，以及<丁>，包括<戊>。", "甲 > 乙", "丁 > 戊")]
    [InlineData("(我们)[收集]<甲>，包括<乙>，包括<丙>。", "甲 > 乙", "乙 > 丙")]
    [InlineData("(我们)[收集]<甲>，包括<乙>、<丙>，<丁>，包括<戊>。", "甲 > 乙", "甲 > 丙", "甲 > 丁", "甲 > 戊")]
    [InlineData("(我们)[收集]<甲>，包括<乙>、<丙>和<丁>，包括<戊>。", "甲 > 乙", "甲 > 丙", "甲 > 丁", "甲 > 戊")]
    [InlineData("(我们)[收集]<甲>、<乙>，以及<丁>，包括<戊>。", "丁 > 戊")]
    [InlineData("(我们)[收集]<甲>（包括<乙>）、<丙>，包括<丁>。", "甲 > 乙", "丙 > 丁")]
    [InlineData("(我们)将<甲>[保存]，包括<乙>、<丙>，包括<丁>。", "甲 > 乙", "甲 > 丙", "甲 > 丁")]
    public void Further_cues(string text, params string[] expected) => CheckContainment(text, expected);

    [Theory(DisplayName = "§4 across an operation or a purpose")]
    [InlineData("(我们)[保存]，包括<乙>。")]
    [InlineData("(我们)将<甲>[保存]给(书商)，包括<乙>。")]
    [InlineData("(我们)将<甲>[保存]和[使用]，包括<乙>。", "甲 > 乙")]
    [InlineData("(我们)将<甲>[保存]后[使用]，包括<乙>。")]
    [InlineData("(我们)将<甲>[保存]和<丙>，包括<乙>。", "丙 > 乙")]
    [InlineData("(我们)[收集]<甲>，{配送}（<乙>）。")]
    [InlineData("(我们)[收集]<甲>，{配送}（包括<乙>）、<丙>。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>，{配送}店内（包括<乙>）。")]
    [InlineData("(我们)[收集]<甲>(书商){配送}（包括<乙>）。")]
    [InlineData("{配送}（包括<乙>）由(我们)[收集]。")]
    [InlineData("(我们)[收集]，{配送}（包括<乙>）。")]
    [InlineData("(我们)[保存]<甲>、<丁>。(我们)[收集]，{配送}（包括<乙>）。")]
    public void Across_other_marks(string text, params string[] expected) => CheckContainment(text, expected);

    [Theory(DisplayName = "§4 a sentence that opens with 例如 goes on with the one before")]
    [InlineData("(我们)[收集]<甲>。例如<乙>。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>、<甲>。例如<乙>。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>。在店内例如<乙>。")]
    [InlineData("(我们)[收集]<甲>。例如(书商)[使用]<乙>。")]
    [InlineData("(我们)[收集]<甲>和<丁>。例如<乙>。", "丁 > 乙")]
    [InlineData("(我们)[收集]<甲>和<丁>的。例如<乙>。")]
    [InlineData("(我们)[收集]<甲>、<丙>和<丁>的。例如<乙>。")]
    [InlineData("(我们)[收集]<甲>和<丁>”。例如<乙>。", "丁 > 乙")]
    [InlineData("(我们)[收集]<甲>。(书商)[使用]它。例如<乙>。")]
    [InlineData("(我们)[收集]<甲>。\n例如<乙>。")]
    [InlineData("(我们)[收集]<甲>等。包括<乙>。", "甲 > 乙")]
    public void Sentences_that_go_on(string text, params string[] expected) => CheckContainment(text, expected);

    [Theory(DisplayName = "§4 a colon behind a category, or behind its name in brackets")]
    [InlineData("(我们)[收集]<甲>：(书商)[使用]<乙>。")]
    [InlineData("(我们)[收集]以下<甲>如下：<乙>。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>。\n(书商)[使用]店内（甲：<乙>、<丙>）。", "甲 > 乙", "甲 > 丙")]
    [InlineData("(我们)[收集]<甲>。\n(书商)[使用]店内甲：<乙>。")]
    [InlineData("(我们)[收集]<甲>。\n(书商)[使用]店内（<丁>，甲：<乙>）。")]
    [InlineData("(我们)[收集]<甲>。\n(书商)[使用]店内（丙：<乙>）。")]
    [InlineData("(我们)[收集]<甲>。\n(书商)[使用]店内（甲包括：<乙>）。", "甲 > 乙")]
    public void Colons(string text, params string[] expected) => CheckContainment(text, expected);

    [Theory(DisplayName = "§4 only round brackets directly behind a mark say what it contains")]
    [InlineData("(我们)[收集]<甲>（<乙>，由(书商)[使用]）。")]
    [InlineData("(我们)[收集]<甲>（由(书商)[使用]）（包括<乙>）。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>店内（<乙>）。")]
    [InlineData("(我们)[收集]<甲>店（<乙>）。")]
    [InlineData("(我们)[收集]<甲>（丁：<乙>）、<丁>。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲> （<乙>）。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>【<乙>】。")]
    [InlineData("(我们)[收集]<甲>“<乙>”。")]
    [InlineData("(我们)[收集]<甲>（<乙>）（<丙>）。", "甲 > 乙", "甲 > 丙")]
    [InlineData("(我们)[收集]<甲>（<乙>），包括<丙>。", "甲 > 乙", "甲 > 丙")]
    [InlineData("(我们)[收集]<甲>（<乙>）店内，包括<丙>。", "甲 > 乙")]
    [InlineData("(我们)[收集]店内（<乙>），包括<丙>。")]
    [InlineData("(我们)[收集]<甲>和店内（<乙>），包括<丙>。")]
    [InlineData("(We) [collect] <titles> \\(<prices>\\) and <names>.", "titles > prices")]
    public void Brackets(string text, params string[] expected) => CheckContainment(text, expected);

    [Theory(DisplayName = "§4 the name again in prose, with what only points to it or quotes it")]
    [InlineData("(我们)[收集]<会员卡号>。\n会员卡号包括<甲>。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n(书商)[使用]它，会员卡号包括<甲>。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n(书商)[使用]：会员卡号包括<甲>。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n(书商)[使用]会员卡号包括<甲>。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n<乙>会员卡号包括<甲>。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n{乙}会员卡号包括<甲>。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n（乙）会员卡号包括<甲>。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n（会员卡号包括<甲>）由(书商)[使用]。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n“会员卡号”包括<甲>。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n您的“会员卡号”可能包括<甲>。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n这些您的 会员卡号 主要包括<甲>。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n「会员卡号」包括<甲>。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n**会员卡号**包括<甲>。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n\"会员卡号\"包括<甲>。", "会员卡号 > 甲")]
    [InlineData("(我们)[收集]<会员卡号>。\n店里会员卡号包括<甲>。")]
    [InlineData("(我们)[收集]<会员卡号>。\n会员卡号里包括<甲>。")]
    [InlineData("(我们)[收集]<会员卡号>。\n包括<甲>。")]
    [InlineData("(我们)[收集]<会员卡号>。\n您的包括<甲>。")]
    [InlineData("(我们)[收集]<会员信息>。\n会员信息信息中包括<甲>。", "会员信息 > 甲")]
    [InlineData("(我们)[收集]<信息>。信息包括<型号>。", "信息 > 型号")]
    [InlineData("(我们)[收集]<信息>。\n信息包括<型号>。")]
    [InlineData("(我们)[收集]<信息>。\n<信息>和信息，信息包括<型号>。", "信息 > 型号")]
    [InlineData("(We) [keep] <reader notes>.\nYour reader notes may include the <titles>.", "reader notes > titles")]
    [InlineData("(We) [keep] <reader notes>.\nThese \"reader notes\" include <titles>.", "reader notes > titles")]
    [InlineData("(We) [keep] <reader notes>.\nOld reader notes include <titles>.")]
    public void Names_in_prose(string text, params string[] expected) => CheckContainment(text, expected);

    [Theory(DisplayName = "§4 a comma and adverbs may stand before the cue, and nothing else")]
    [InlineData("(我们)[收集]<甲>（包括<乙>。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>，（包括<乙>。")]
    [InlineData("(我们)[收集]<甲>，，包括<乙>。")]
    [InlineData("(我们)[收集]<甲>，主要 可能包括<乙>。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>，店内包括<乙>。")]
    [InlineData("(我们)[收集]<甲>，如您的<乙>。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>，如果包括<乙>，可退。")]
    [InlineData("(我们)[收集]<甲>，例如您在店内<乙>。", "甲 > 乙")]
    public void Gaps_before_cues(string text, params string[] expected) => CheckContainment(text, expected);

    [Theory(DisplayName = "§4 containment has no circle: the edge that closes one is left out")]
    [InlineData("(我们)[收集]<甲>（包括<乙>）、<乙>（包括<甲>）。", "甲 > 乙")]
    [InlineData("(我们)[收集]<甲>（包括<乙>）、<乙>（包括<丙>）、<丙>（包括<乙>）。", "甲 > 乙", "乙 > 丙")]
    [InlineData("(我们)[收集]<甲>（包括<甲>、<乙>）。", "甲 > 乙")]
    public void Circles(string text, params string[] expected) => CheckContainment(text, expected);

    [Fact(DisplayName = "§4 there are no more edges than a policy has characters")]
    public void Limit()
    {
        var containment = new Containment(2, Cancellation.None);
        Assert.False(containment.Add(1, 1, 0));
        Assert.True(containment.Add(1, 2, 0));
        Assert.False(containment.Add(1, 2, 0));
        Assert.True(containment.Add(2, 3, 0));
        Assert.False(containment.Add(3, 4, 0));
        containment.Remove(1, 2);
        Assert.Equal([(2, 3)], containment.Edges.Select(edge => (edge.Whole, edge.Part)));
    }

    private static void CheckContainment(string text, string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Reading.Containment(text).Order(StringComparer.Ordinal));
}

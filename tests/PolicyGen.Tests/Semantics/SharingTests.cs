using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>What the practices of a sentence lend each other (policy-language §3.5, §3.6), on each side of every edge of the rule.</summary>
public class SharingTests
{
    [Theory(DisplayName = "§3.6 verbs joined before one object share it")]
    [InlineData("(我们)[公开]，或者向他人[提供]<甲>。", "我们 [公开]", "我们 [提供] <甲>")]
    [InlineData("(我们)[公开]后向他人[提供]<甲>。", "我们 [公开]", "我们 [提供] <甲>")]
    [InlineData("(我们)[公开]或向(书商)[提供]<甲>。", "我们 [公开] <甲>", "我们 [提供] <甲> → 书商")]
    [InlineData("(我们)[公开]或向他人[提供]<甲>以{配送}。", "我们 [公开] <甲> {配送}", "我们 [提供] <甲> {配送}")]
    public void One_object(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.6 a purpose holds for the operations of its chain that have none")]
    [InlineData("(我们)[收集]<甲>并[使用]以{配送}，并[保存]。", "我们 [收集] <甲> {配送}", "我们 [使用] <甲> {配送}", "我们 [保存] <甲>")]
    [InlineData("(我们)[收集]<甲>以{结算}，并[使用]以{配送}。", "我们 [收集] <甲> {结算}", "我们 [使用] <甲> {配送}")]
    [InlineData("(我们)[收集]<甲>，[保存]<乙>是为了{配送}。", "我们 [收集] <甲>", "我们 [保存] <乙> {配送}")]
    public void Purposes_of_a_chain(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.6 a verb with an unmarked object of its own takes no data")]
    [InlineData("(我们)[收集]<甲>，并[使用]它。", "我们 [收集] <甲>", "我们 [使用] <甲>")]
    [InlineData("(我们)[收集]<甲>，并[使用]此等资料。", "我们 [收集] <甲>", "我们 [使用] <甲>")]
    [InlineData("(我们)[收集]<甲>，并[使用]书店资料！", "我们 [收集] <甲>", "我们 [使用]")]
    [InlineData("(我们)[收集]<甲>，并[使用]资料。", "我们 [收集] <甲>", "我们 [使用]")]
    [InlineData("(我们)[收集]<甲>，并[使用]客户资料{配送}。", "我们 [收集] <甲>", "我们 [使用] {配送}")]
    [InlineData("(我们)[收集]<甲>，并[使用]书店。", "我们 [收集] <甲>", "我们 [使用] <甲>")]
    [InlineData("(我们)[收集]<甲>、<客户资料>，并[使用]客户资料。", "我们 [收集] <甲, 客户资料>", "我们 [使用] <甲, 客户资料>")]
    [InlineData("(We) [collect] <names> and [use] bank data.", "We [collect] <names>", "We [use]")]
    [InlineData("(We) [collect] <names> and [use] this data.", "We [collect] <names>", "We [use] <names>")]
    public void Unmarked_objects(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.6 a purpose of \"this information\" is that of all practices before it")]
    [InlineData("(我们)[收集]<甲>，[使用]<乙>，[保存]这些信息是为了{配送}。", "我们 [收集] <甲> {配送}", "我们 [使用] <乙> {配送}", "我们 [保存] <乙> {配送}")]
    [InlineData("(我们)[收集]<甲>{结算}，[使用]<乙>，[保存]这些信息是为了{配送}。", "我们 [收集] <甲> {结算}", "我们 [使用] <乙> {配送}", "我们 [保存] <乙> {配送}")]
    [InlineData("(我们)[收集]<甲>，[使用]<乙>，保存这些信息，是为了{配送}。", "我们 [收集] <甲>", "我们 [使用] <乙> {配送}")]
    public void Purposes_of_these_data(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.5 a first practice without a doer takes that of the next")]
    [InlineData("[提供]<甲>，(我们)[使用]<乙>。", "我们 [提供] <甲>", "我们 [使用] <乙>")]
    [InlineData("[提供]<甲>，(您)[填写]<乙>。", "? [提供] <甲>", "您 [填写] <乙>")]
    [InlineData("[提供]<甲>，[保存]<丙>，(我们)[使用]<乙>。", "? [提供] <甲>", "? [保存] <丙>", "我们 [使用] <乙>")]
    public void Doers_of_the_next(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));
}

using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Purposes before the operation and of other sentences (policy-language §3.4, §3.7 to §3.9), on each side of every edge of the rule.</summary>
public class PurposeTests
{
    [Theory(DisplayName = "§3.7 a purpose before the first actor holds up to ； or another one")]
    [InlineData("为了{配送}，您的<甲>会被[保存]，(我们)[使用]<乙>。", "我们 [保存] <甲> {配送}", "我们 [使用] <乙> {配送}")]
    [InlineData("{配送}，(我们)[保存]<甲>。", "我们 [保存] <甲> {配送}")]
    [InlineData("为了{配送}和{结算}，(我们)[保存]<甲>，(书商)[使用]<乙>。", "我们 [保存] <甲> {配送, 结算}", "书商 [使用] <乙> {配送, 结算}")]
    [InlineData("(我们)[收集]<甲>；为{结算}，(书商)[使用]<乙>，(快递)[保存]<丙>。", "我们 [收集] <甲>", "书商 [使用] <乙> {结算}", "快递 [保存] <丙> {结算}")]
    [InlineData("(我们)[收集]<甲>；{为了结算}，(书商)[使用]<乙>，(快递)[保存]<丙>。", "我们 [收集] <甲>", "书商 [使用] <乙> {为了结算}", "快递 [保存] <丙> {为了结算}")]
    [InlineData("(我们)[收集]<甲>；在店内{结算}，(书商)[使用]<乙>，(快递)[保存]<丙>。", "我们 [收集] <甲>", "书商 [使用] <乙> {结算}", "快递 [保存] <丙>")]
    [InlineData("(我们)[收集]<甲>；{结算}，(书商)[使用]<乙>，(快递)[保存]<丙>。", "我们 [收集] <甲>", "书商 [使用] <乙> {结算}", "快递 [保存] <丙>")]
    [InlineData("(我们)[收集]<甲>；在店内{为了结算}，(书商)[使用]<乙>，(快递)[保存]<丙>。", "我们 [收集] <甲>", "书商 [使用] <乙> {为了结算}", "快递 [保存] <丙>")]
    [InlineData("为了{配送}，(我们)[收集]<甲>；(书商)[使用]<乙>；为了{结算}，(快递)[保存]<丙>。", "我们 [收集] <甲> {配送}", "书商 [使用] <乙>", "快递 [保存] <丙> {结算}")]
    [InlineData("{To deliver}, (we) [keep] <bills>; {to settle}, (Ann) [uses] <names> and (Bob) [shares] <titles>.", "we [keep] <bills> {To deliver}", "Ann [uses] <names> {to settle}", "Bob [shares] <titles> {to settle}")]
    public void Before_the_first_actor(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.7 a purpose directly before its operation is that one's alone")]
    [InlineData("(我们)[收集]<甲>，并{结算}[共享]<乙>，(书商)[使用]<丙>。", "我们 [收集] <甲>", "我们 [共享] <乙> {结算}", "书商 [使用] <丙>")]
    [InlineData("(我们)[收集]<甲>，为{结算}[共享]<乙>，(书商)[使用]<丙>。", "我们 [收集] <甲>", "我们 [共享] <乙> {结算}", "书商 [使用] <丙>")]
    [InlineData("(我们)[收集]<甲>，为{结算}和{配送}[共享]<乙>，(书商)[使用]<丙>。", "我们 [收集] <甲>", "我们 [共享] <乙> {结算, 配送}", "书商 [使用] <丙>")]
    [InlineData("(我们)[收集]<甲>，为{结算}，[共享]<乙>，(书商)[使用]<丙>。", "我们 [收集] <甲>", "我们 [共享] <乙> {结算}", "书商 [使用] <丙> {结算}")]
    [InlineData("(我们)为了{配送}[收集]<甲>，(书商)[使用]<乙>。", "我们 [收集] <甲> {配送}", "书商 [使用] <乙>")]
    public void Beside_the_operation(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.4 what a purpose opens with tells whose it is")]
    [InlineData("(We) [keep] <bills>, {so that you know} and [use] <name>.", "We [keep] <bills> {so that you know}", "We [use] <name>")]
    [InlineData("(We) [keep] <bills>, {SO THAT you know} and [use] <name>.", "We [keep] <bills> {SO THAT you know}", "We [use] <name>")]
    [InlineData("(We) [keep] <bills>, {so thatch} and [use] <name>.", "We [keep] <bills>", "We [use] <name> {so thatch}")]
    [InlineData("(We) [keep] <bills>, {TO deliver}, (Ann) [uses] <name>.", "We [keep] <bills>", "Ann [uses] <name> {TO deliver}")]
    [InlineData("(We) [keep] <bills>, {in order to deliver}, (Ann) [uses] <name>.", "We [keep] <bills>", "Ann [uses] <name> {in order to deliver}")]
    [InlineData("(我们)[收集]<甲>，{为书}，(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙> {为书}")]
    public void Openings(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.8 a sentence of purposes goes on where it has data or points back")]
    [InlineData("(我们)[收集]<甲>。可以{配送}。", "我们 [收集] <甲>")]
    [InlineData("(我们)[收集]<甲>。这些信息可以{配送}。", "我们 [收集] <甲> {配送}")]
    [InlineData("(我们)[收集]<甲>。<乙>、<丙>可以{配送}。", "我们 [收集] <甲, 乙, 丙> {配送}")]
    [InlineData("(我们)[收集]<甲>。<乙>可以{配送}(书商)。", "我们 [收集] <甲, 乙> {配送}")]
    public void Continuation(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.9 为此 takes the purposes of the sentence before it in the paragraph, and of no other")]
    [InlineData("您可以{配送}。您可以{结算}。为此，(我们)[收集]<甲>。", "我们 [收集] <甲> {结算}")]
    [InlineData("您可以{配送}。为此，(我们)[收集]<甲>，(书商)[使用]<乙>。", "我们 [收集] <甲> {配送}", "书商 [使用] <乙> {配送}")]
    [InlineData("您可以{配送}。您好。为此，(我们)[收集]<甲>。", "我们 [收集] <甲>")]
    [InlineData("(我们)[收集]<乙>{配送}。为此，(书商)[使用]<甲>。", "我们 [收集] <乙> {配送}", "书商 [使用] <甲> {配送}")]
    [InlineData("您可以{配送}。\n为此，(我们)[收集]<甲>。", "我们 [收集] <甲>")]
    public void Carried(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));
}

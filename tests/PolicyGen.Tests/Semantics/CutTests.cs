using System.Linq;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Where a sentence is cut between its operations (policy-language §3.4), on each side of every edge of the rule.</summary>
public class CutTests
{
    [Theory(DisplayName = "§3.4 the last ； behind the operation cuts first")]
    [InlineData("(我们)[收集]<甲>；[使用]<乙>。", "我们 [收集] <甲>", "我们 [使用] <乙>")]
    [InlineData("(我们)[收集]；<甲>[公开]。", "我们 [收集]", "我们 [公开] <甲>")]
    [InlineData("(我们)[收集]<甲>；在册的<乙>，(书商)[使用]<丙>。", "我们 [收集] <甲>", "书商 [使用] <乙, 丙>")]
    [InlineData("(We) [keep] <bills>; (Ann) [uses] <names>.", "We [keep] <bills>", "Ann [uses] <names>")]
    public void Semicolons(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.4 without a comma the cut is directly before what is fronted")]
    [InlineData("(我们)[收集]<甲>用于[推荐]书目。", "我们 [收集] <甲>", "我们 [推荐] <甲>")]
    [InlineData("(我们)[收集]<甲>由(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>在店内对<乙>[公开]。", "我们 [收集] <甲>", "我们 [公开] <乙>")]
    [InlineData("(我们)[收集]<甲>，为{配送}和(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙> {配送}")]
    public void Without_a_comma(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.4 a condition directly before the cut goes with what follows it")]
    [InlineData("(我们)[收集]<甲>，如果您同意，(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>，寄往书店，(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>（若有，下同），(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙>")]
    [InlineData("书店，(我们)[收集]<甲>，(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙>")]
    public void Conditions_before_the_cut(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.4 a list that runs past the comma stays with its verb")]
    [InlineData("(We) [use] <name>, <address> and (Ann) [shares] them.", "We [use] <name, address>", "Ann [shares] <name, address>")]
    [InlineData("(We) [use] and (Ann) [shares] <names>.", "We [use] <names>", "Ann [shares] <names>")]
    [InlineData("(We) [use] <name>, <address>, and then [share] them.", "We [use] <name, address>", "We [share] <name, address>")]
    [InlineData("(We) [use] <name>, <address> and may [share] them.", "We [use] <name, address>", "We [share] <name, address>")]
    [InlineData("(我们)[使用]<甲>，<乙>和[共享]<丙>。", "我们 [使用] <甲, 乙>", "我们 [共享] <丙>")]
    [InlineData("(我们)[使用]<甲>，<乙>会[共享]<丙>。", "我们 [使用] <甲>", "我们 [共享] <乙, 丙>")]
    [InlineData("(我们)[使用]<甲>，<乙>被(书商)[共享]。", "我们 [使用] <甲>", "书商 [共享] <乙>")]
    public void Lists_past_the_comma(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.4 a purpose that opens with 以便 or 用于 belongs to the verb before it")]
    [InlineData("(我们)[收集]<甲>，{以便配送}(书商)[使用]<乙>。", "我们 [收集] <甲> {以便配送}", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>，{以便配送}，(书商)[使用]<乙>。", "我们 [收集] <甲> {以便配送}", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>，{用于配送}并[记录]<乙>。", "我们 [收集] <甲> {用于配送}", "我们 [记录] <乙>")]
    [InlineData("(我们)[收集]，{以便配送}，并[记录]<乙>。", "我们 [收集] {以便配送}", "我们 [记录] <乙>")]
    [InlineData("(我们)[收集]<甲>，{以便配送}、{结算}，(书商)[使用]<乙>。", "我们 [收集] <甲> {以便配送, 结算}", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>以{配送}并[使用]<乙>。", "我们 [收集] <甲> {配送}", "我们 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>以{配送}和{结算} 并[使用]<乙>。", "我们 [收集] <甲> {配送, 结算}", "我们 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>以{配送}[使用]<乙>。", "我们 [收集] <甲>", "我们 [使用] <乙> {配送}")]
    [InlineData("(我们)[收集]<甲>并以{配送}和{结算}[使用]<乙>。", "我们 [收集] <甲>", "我们 [使用] <乙> {配送, 结算}")]
    [InlineData("(我们)[收集]<甲>，为{配送}并[使用]<乙>。", "我们 [收集] <甲>", "我们 [使用] <乙> {配送}")]
    [InlineData("(We) [keep] <bills> to {deliver} and [use] <names>.", "We [keep] <bills> {deliver}", "We [use] <names>")]
    public void Purposes_of_the_verb_before(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.4 a purpose in a clause that opens with 为 or \"to\" is fronted")]
    [InlineData("(我们)[收集]<甲>，{为了配送}，(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙> {为了配送}")]
    [InlineData("(我们)[收集]<甲>，{为了配送}，并[使用]<乙>。", "我们 [收集] <甲>", "我们 [使用] <乙> {为了配送}")]
    [InlineData("(我们)[收集]<甲>，在店内{为了配送}，并[使用]<乙>。", "我们 [收集] <甲> {为了配送}", "我们 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>，{配送}，(书商)[使用]<乙>。", "我们 [收集] <甲> {配送}", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>，用来{配送}，(书商)[使用]<乙>。", "我们 [收集] <甲> {配送}", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>，再为{配送}，(书商)[使用]<乙>。", "我们 [收集] <甲> {配送}", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>，基于{配送}，(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙> {配送}")]
    [InlineData("(我们)[收集]<甲>，以{配送}[使用]<乙>。", "我们 [收集] <甲>", "我们 [使用] <乙> {配送}")]
    [InlineData("(我们)[收集]<甲>{配送}，{结算}并[使用]<乙>。", "我们 [收集] <甲> {配送}", "我们 [使用] <乙> {结算}")]
    [InlineData("(我们)[收集]<甲>，为了{配送}，在店内，(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙> {配送}")]
    [InlineData("(We) [keep] <bills>, {to deliver}, (Ann) [uses] <name>.", "We [keep] <bills>", "Ann [uses] <name> {to deliver}")]
    [InlineData("(We) [keep] <bills>, {today}, (Ann) [uses] <name>.", "We [keep] <bills> {today}", "Ann [uses] <name>")]
    public void Fronted_purposes(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.4 the actors before the second operation are fronted")]
    [InlineData("(我们)[收集]<甲>，(书商)、(快递)[使用]<乙>。", "我们 [收集] <甲>", "书商+快递 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>，(书商)，(快递)[使用]<乙>。", "我们 [收集] <甲>", "书商+快递 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>给(书商)，(快递)[使用]<乙>。", "我们 [收集] <甲> → 书商", "快递 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>，给(书商)、(快递)[使用]<乙>。", "我们 [收集] <甲>", "我们 [使用] <乙> → 书商, 快递")]
    [InlineData("(我们)[收集]<甲>，(书商)在店内和(快递)[使用]<乙>。", "我们 [收集] <甲>", "书商+快递 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>，(书商)在店内，[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>后，(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙>")]
    public void Fronted_actors(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.4 data introduced by 将 把 对 就 is fronted, and so is what 会 or 被 follows")]
    [InlineData("(我们)[收集]<甲>，将(您)[填写]的<乙>[公开]。", "我们 [收集] <甲>", "您 [填写] <乙>", "我们 [公开] <乙>")]
    [InlineData("(我们)[收集]<甲>，(书商)[提供]的<乙>会被[公开]。", "我们 [收集] <甲>", "书商 [提供] <乙>", "我们 [公开] <乙>")]
    [InlineData("(我们)[收集]<甲>，为了{配送}，将您[填写]的<乙>[公开]。", "我们 [收集] <甲>", "您 [填写] <乙>", "我们 [公开] <乙> {配送}")]
    [InlineData("(我们)把<甲>[保存]并就<乙>[公开]。", "我们 [保存] <甲>", "我们 [公开] <乙>")]
    [InlineData("(我们)[收集]<甲>，对<乙>[公开]。", "我们 [收集] <甲>", "我们 [公开] <乙>")]
    [InlineData("(我们)[收集]<甲>，并对<乙>[公开]。", "我们 [收集] <甲>", "我们 [公开] <乙>")]
    [InlineData("(我们)[收集]<甲>和对<乙>[公开]。", "我们 [收集] <甲>", "我们 [公开] <乙>")]
    [InlineData("(我们)将<甲>[保存]，<乙>会[公开]。", "我们 [保存] <甲>", "我们 [公开] <乙>")]
    [InlineData("(我们)[收集]将您对书的<评价>[公开]。", "我们 [收集]", "我们 [公开] <评价>")]
    [InlineData("(我们)[收集]<甲>，将您对书、对店、对课的<评价>[公开]。", "我们 [收集] <甲>", "我们 [公开] <评价>")]
    [InlineData("(我们)[收集]您的<甲>，对其中的<乙>进行[分析]，并对<丙>进行[公开]。", "我们 [收集] <甲>", "我们 [分析] <乙>", "我们 [公开] <丙>")]
    public void Fronted_data(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.4 对 and 就 inside what the verb before is done to bring nothing before the next")]
    [InlineData("(我们)[收集]关于您就课程的<评价>并[公开]。", "我们 [收集] <评价>", "我们 [公开] <评价>")]
    [InlineData("(我们)[收集]您对书的<评价>[公开]。", "我们 [收集] <评价>", "我们 [公开] <评价>")]
    public void Data_about_something(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.4 and §2 the consent that the prose behind the cut speaks of is the second operation's")]
    [InlineData("(我们)[收集]<甲>，您可选择[公开]<乙>。", ConsentBasis.Unspecified, ConsentBasis.Optional)]
    [InlineData("(我们)[收集]<甲>，{以便配送}，您可选择[公开]<乙>。", ConsentBasis.Unspecified, ConsentBasis.Optional)]
    [InlineData("(我们)必须[收集]<甲>，为{配送}，(书商)[使用]<乙>。", ConsentBasis.Required, ConsentBasis.Unspecified)]
    [InlineData("(我们)[收集]<甲>；您可选择，(书商)[使用]<乙>。", ConsentBasis.Unspecified, ConsentBasis.Optional)]
    public void Consent(string text, params ConsentBasis[] expected) => Assert.Equal(expected, Reading.Model(text).Practices.Select(practice => practice.Basis));
}

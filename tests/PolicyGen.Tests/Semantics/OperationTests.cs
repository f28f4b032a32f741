using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Which operations stand together and which are relative clauses (policy-language §3.2, §3.14), on each side of every edge of the rule.</summary>
public class OperationTests
{
    [Theory(DisplayName = "§3.2 nothing but list words between them")]
    [InlineData("[收集]、[使用]<甲>。", "? [收集] <甲>", "? [使用] <甲>")]
    [InlineData("[收集]<甲>、[使用]<乙>。", "? [收集] <甲>", "? [使用] <乙>")]
    [InlineData("(我们)[收集]和在店内[使用]<甲>。", "我们 [收集] <甲>", "我们 [使用] <甲>")]
    [InlineData("(我们)向(书商)[提供]、公开[披露]<甲>。", "我们 [提供] <甲> → 书商", "我们 [披露] <甲> → 书商")]
    [InlineData("(我们)向(书商)**[提供]**、**[披露]**<甲>。", "我们 [提供] <甲> → 书商", "我们 [披露] <甲> → 书商")]
    [InlineData("(我们)向(书商)_[提供]_、_[披露]_<甲>。", "我们 [提供] <甲> → 书商", "我们 [披露] <甲> → 书商")]
    public void Together(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.14 a relative clause stands before a noun")]
    [InlineData("(我们)[收集]的，<甲>由(书商)[使用]。", "我们 [收集]", "书商 [使用] <甲>")]
    [InlineData("(我们)[收集]的<甲>由(书商)[使用]。", "我们 [收集] <甲>", "书商 [使用] <甲>")]
    [InlineData("(书商)[使用]<甲>含(我们)[收集]的信息。", "书商 [使用] <甲>", "我们 [收集]")]
    [InlineData("(书商)[使用](我们)[收集]的<甲>含(我们)[保存]的信息。", "书商 [使用] <甲>", "我们 [收集] <甲>", "我们 [保存]")]
    [InlineData("(书商)[使用](我们)[收集]的数据包括<甲>。", "书商 [使用] <甲>", "我们 [收集] <甲>")]
    [InlineData("(我们)[收集](您)[填写]的<甲>，(书商)[使用](快递)[保存]的<乙>和(银行)[发送]的<丙>。", "我们 [收集] <甲>", "您 [填写] <甲>", "书商 [使用] <乙, 丙>", "快递 [保存] <乙>", "银行 [发送] <丙>")]
    public void Relative_clauses(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.14 an operation inside the 将-object of the next has no data")]
    [InlineData("将[使用]您的信息而形成的<甲>[共享]。", "? [使用]", "? [共享] <甲>")]
    [InlineData("在[使用]您的信息而形成的<甲>[共享]。", "? [使用] <甲>", "? [共享] <甲>")]
    [InlineData("为了{配送}，<乙>将[分析]后由(书商)[共享]<甲>。", "书商 [分析] <乙> {配送}", "书商 [共享] <甲> {配送}")]
    [InlineData("为了{配送}，(我们)将[分析]后[共享]<甲>。", "我们 [分析] {配送}", "我们 [共享] <甲> {配送}")]
    [InlineData("为了{配送}，(我们)将[使用]您的<甲>，再[共享]<乙>。", "我们 [使用] <甲> {配送}", "我们 [共享] <乙> {配送}")]
    public void Inside_fronted_data(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.1 brackets protect their inside, and end marks that follow each other end one sentence")]
    [InlineData("（(我们)[收集]<甲>。(书商)[使用]<乙>。）", "我们 [收集] <甲>", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>！！(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>（一，二；三），(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>（一；二）；(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙>")]
    [InlineData("1) (我们)[收集]<甲>。", "我们 [收集] <甲>")]
    [InlineData("绝不（(书商)会[使用]<甲>）[公开]<乙>。", "书商 [使用] <甲>", "书商 不[公开] <乙>")]
    [InlineData("）(我们)[收集]<甲>，(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙>")]
    public void Sentences(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));
}

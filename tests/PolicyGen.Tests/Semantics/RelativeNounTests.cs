using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>The nouns of relative clauses, with what is joined to them (policy-language §3.14), and who does what these clauses say.</summary>
public class RelativeNounTests
{
    [Theory(DisplayName = "§3.14 what is joined to the noun is also data of the clause")]
    [InlineData("(我们)[收集](您)[填写]的<甲>、<乙>和<丙>。", "我们 [收集] <甲, 乙, 丙>", "您 [填写] <甲, 乙, 丙>")]
    [InlineData("(我们)[收集](您)[填写]的<甲>，<乙>，另有<丙>。", "我们 [收集] <甲, 乙, 丙>", "您 [填写] <甲, 乙>")]
    [InlineData("(我们)[收集](您)[填写]的<甲>（如已填写）、<乙>。", "我们 [收集] <甲, 乙>", "您 [填写] <甲, 乙>")]
    [InlineData("(我们)[收集](您)[填写]的<甲>（如已填写）及店内<乙>。", "我们 [收集] <甲, 乙>", "您 [填写] <甲>")]
    [InlineData("(我们)[收集](您)[填写]的<甲>（包括<乙>）、<丙>。", "我们 [收集] <甲, 乙, 丙>", "您 [填写] <甲, 乙, 丙>")]
    [InlineData("(我们)[收集](您)[填写]的<甲>（包括<乙>、<丙>）和<丁>。", "我们 [收集] <甲, 乙, 丙, 丁>", "您 [填写] <甲, 乙, 丙, 丁>")]
    [InlineData("(我们)[收集](您)[填写]的<甲>（包括<乙>）及店内<丙>。", "我们 [收集] <甲, 乙, 丙>", "您 [填写] <甲, 乙>")]
    [InlineData("(我们)[收集](您)[填写]的<甲>等<乙>。", "我们 [收集] <甲, 乙>", "您 [填写] <甲, 乙>")]
    [InlineData("(我们)[收集](您)[填写]的<甲>等店内<乙>。", "我们 [收集] <甲, 乙>", "您 [填写] <甲>")]
    [InlineData("(我们)[收集](您)[填写]的<甲>店内<乙>。", "我们 [收集] <甲, 乙>", "您 [填写] <甲>")]
    [InlineData("(我们)[收集](您)[填写]的<甲>{配送}<乙>。", "我们 [收集] <甲, 乙> {配送}", "您 [填写] <甲>")]
    [InlineData("(您)[填写]的<甲>、<乙>会被[保存]。", "您 [填写] <甲, 乙>", "? [保存] <甲, 乙>")]
    public void Joined_nouns(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.14 in English the noun stands before its clause and is all of it")]
    [InlineData("(We) [store] the <address> that you [provide] and <bills>.", "We [store] <address, bills>", "您 [provide] <address>")]
    [InlineData("(We) [store] <names> and <address> you may [provide] to us.", "We [store] <names, address>", "您 [provide] <address>")]
    [InlineData("(We) [store] <address> which (Ann) [provides].", "We [store] <address>", "Ann [provides] <address>")]
    [InlineData("(We) [store] <address> and (Ann) [provides] it.", "We [store] <address>", "Ann [provides] <address>")]
    [InlineData("(We) [store] the <address> you [provide] and the <bills> that (Ann) [sends].", "We [store] <address, bills>", "您 [provide] <address>", "Ann [sends] <bills>")]
    public void English_nouns(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.14 the doer of a relative clause")]
    [InlineData("(我们)[收集]您[填写]、[上传]的<甲>。", "我们 [收集] <甲>", "您 [填写] <甲>", "您 [上传] <甲>")]
    [InlineData("(我们)[收集]您[填写]的<甲>和[上传]的<乙>。", "我们 [收集] <甲, 乙>", "您 [填写] <甲>", "您 [上传] <乙>")]
    [InlineData("(我们)[收集](书商)[填写]的<甲>和[上传]的<乙>。", "我们 [收集] <甲, 乙>", "书商 [填写] <甲>", "书商 [上传] <乙>")]
    [InlineData("(我们)[收集](书商)[填写]的<甲>，您[上传]的<乙>。", "我们 [收集] <甲, 乙>", "书商 [填写] <甲>", "您 [上传] <乙>")]
    [InlineData("(我们)[收集](书商)[填写]的<甲>和您[上传]的<乙>。", "我们 [收集] <甲, 乙>", "书商 [填写] <甲>", "您 [上传] <乙>")]
    [InlineData("(我们)[收集](您)在店内，[填写]的<甲>。", "我们 [收集] <甲>", "您 [填写] <甲>")]
    [InlineData("(我们)[收集]您由(书商)[填写]的<甲>。", "我们 [收集] <甲>", "书商 [填写] <甲>")]
    [InlineData("(您)[填写]的<甲>会被[收集]。", "您 [填写] <甲>", "? [收集] <甲>")]
    [InlineData("(书商)[填写]的<甲>会被[保存]。", "书商 [填写] <甲>", "? [保存] <甲>")]
    [InlineData("(我们)[使用]在店内[收集]的<甲>。", "我们 [使用] <甲>", "我们 [收集] <甲>")]
    [InlineData("(我们)[保存]<乙>，将(书商)为{配送}[填写]的<甲>[公开]。", "我们 [保存] <乙>", "书商 [填写] <甲>", "我们 [公开] <甲> {配送}")]
    [InlineData("(书商)[填写]的<甲>会[保存]。", "书商 [填写] <甲>", "书商 [保存] <甲>")]
    [InlineData("The <notes> that (Ann) [provides] are [stored].", "Ann [provides] <notes>", "? [stored] <notes>")]
    public void Doers(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));
}

using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>What data that points back stands for (policy-language §3.13), on each side of every edge of the rule.</summary>
public class AntecedentTests
{
    [Theory(DisplayName = "§3.13 the nearest earlier practice with data, else data marked before")]
    [InlineData("我们需要<甲>。(我们)[收集]<乙>。(书商)[使用]<这些信息>。", "我们 [收集] <乙>", "书商 [使用] <乙>")]
    [InlineData("我们需要<甲>。\n(书商)[使用]<这些信息>。", "书商 [使用] <这些信息>")]
    [InlineData("我们需要<甲>。(书商)[使用]。", "书商 [使用]")]
    [InlineData("我们需要<甲>。(书商)[使用]<丙>。", "书商 [使用] <丙>")]
    [InlineData("(我们)[收集]<甲>。(书商)[使用]。(快递)[保存]<上述信息>。", "我们 [收集] <甲>", "书商 [使用]", "快递 [保存] <甲>")]
    [InlineData("(我们)[收集]<甲>。(书商)[使用]<乙>。(快递)[保存]<上述信息>。", "我们 [收集] <甲>", "书商 [使用] <乙>", "快递 [保存] <乙>")]
    [InlineData("(书商)在<甲>里[保存]<乙>和<上述信息>。", "书商 [保存] <甲, 乙>")]
    [InlineData("(书商)[保存]<甲>，并[使用]<上述信息>。", "书商 [保存] <甲>", "书商 [使用] <甲>")]
    [InlineData("在<甲>、<乙>里，(书商)[保存]<上述信息>。", "书商 [保存] <甲, 乙>")]
    [InlineData("<甲>、<上述信息>由(书商)[保存]。", "书商 [保存] <甲, 上述信息>")]
    [InlineData("我们需要<甲>。<乙>、<上述信息>由(书商)[保存]。", "书商 [保存] <乙, 甲>")]
    [InlineData("我们需要<甲>。在<乙>里，(书商)[保存]<上述信息>。", "书商 [保存] <乙>")]
    public void Antecedents(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.13 a general name behind such a word stands for them too")]
    [InlineData("(我们)[收集]<甲>。(书商)[使用]这些<个人信息>。", "我们 [收集] <甲>", "书商 [使用] <个人信息, 甲>")]
    [InlineData("(我们)[收集]<甲>。(书商)[使用]这些<姓名>。", "我们 [收集] <甲>", "书商 [使用] <姓名>")]
    [InlineData("(我们)[收集]<甲>。(书商)[使用]<个人信息>。", "我们 [收集] <甲>", "书商 [使用] <个人信息>")]
    [InlineData("(书商)[使用]这些<个人信息>。", "书商 [使用] <个人信息>")]
    public void General_names(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.13 an operation without data takes them when its prose points back")]
    [InlineData("(我们)[收集]<甲>。(书商)将您的上述信息[公开]。", "我们 [收集] <甲>", "书商 [公开] <甲>")]
    [InlineData("(我们)[收集]<甲>。上述信息会被[公开]。", "我们 [收集] <甲>", "? [公开] <甲>")]
    [InlineData("(我们)[收集]<甲>。您的上述信息会被[公开]。", "我们 [收集] <甲>", "? [公开] <甲>")]
    [InlineData("(我们)[收集]<甲>。在店内，上述信息会被[公开]。", "我们 [收集] <甲>", "? [公开] <甲>")]
    [InlineData("将上述信息[公开]。", "? [公开]")]
    [InlineData("(我们)[收集]<甲>。(书商)查看上述信息后将上述信息[公开]。", "我们 [收集] <甲>", "书商 [公开] <甲>")]
    [InlineData("我们需要<甲>。(我们)[收集]<乙>。(书商)将上述信息[公开]。", "我们 [收集] <乙>", "书商 [公开] <乙>")]
    [InlineData("(Ann) [collects] <names>. It is [published].", "Ann [collects] <names>", "? [published] <names>")]
    [InlineData("(Ann) [collects] <names>. It has [worked].", "Ann [collects] <names>", "? [worked]")]
    public void Prose(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));
}

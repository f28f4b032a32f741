using System.Linq;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>How far a rule looks: what stands within its reach counts, what stands one step further does not.</summary>
public class ReachTests
{
    [Theory(DisplayName = "§3.13 what points back looks through sixteen practices")]
    [InlineData(15, "快递 [保存] <甲>")]
    [InlineData(16, "快递 [保存] <上述信息>")]
    public void Practices_back(int between, string expected) =>
        Assert.Equal(expected, Reading.Practices("(我们)[收集]<甲>。" + Times("(书商)[使用]。", between) + "(快递)[保存]<上述信息>。")[^1]);

    [Theory(DisplayName = "§3.13 and through 256 marks of its own sentence")]
    [InlineData(254, "书商 [保存] <甲>")]
    [InlineData(255, "书商 [保存] <甲, 上述信息>")]
    public void Marks_back(int between, string expected) =>
        Assert.Equal([expected], Reading.Practices("在<甲>里" + Times("(书商)", between) + "[保存]<上述信息>。"));

    [Theory(DisplayName = "a run of white space is a gap up to 256 characters")]
    [InlineData(256, "我们 [提供] <甲> → 快递")]
    [InlineData(257, "我们+快递 [提供] <甲>")]
    public void Gaps_before(int gap, string expected) =>
        Assert.Equal([expected], Reading.Practices("(我们)向" + Times(" ", gap) + "(快递)[提供]<甲>。"));

    [Theory(DisplayName = "and so it is behind a mark")]
    [InlineData(256, "我们 [收集] <乙, 甲>")]
    [InlineData(257, "我们 [收集] <乙>")]
    public void Gaps_behind(int gap, string expected) =>
        Assert.Equal([expected, "您 [填写] <甲>"], Reading.Practices("(我们)[收集]<乙>和(您)[填写]" + Times(" ", gap) + "的<甲>。"));

    [Theory(DisplayName = "§3.10 sixteen words may link a condition to what is before it")]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Links(int links, bool isCondition) =>
        Assert.Equal(isCondition, Reading.Only(Times("但", links) + "如果您购书，(我们)[收集]<甲>。").Condition is not null);

    [Theory(DisplayName = "§3.10 sixteen clauses may go on with a condition at the end of all")]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Clauses_that_go_on(int clauses, bool isCondition) =>
        Assert.Equal(isCondition, Reading.Only("(我们)[收集]<甲>，如果您同意" + Times("，或者到店", clauses) + "。").Condition is not null);

    [Theory(DisplayName = "§4 an example stands within a hundred characters of its category")]
    [InlineData(99, false)]
    [InlineData(100, true)]
    public void Gaps_before_examples(int gap, bool isCondition) =>
        Assert.Equal(isCondition, Reading.Only("(我们)[收集]<甲>" + Times(" ", gap) + "，如您在店内<乙>。").Condition is not null);

    [Theory(DisplayName = "§4 a hundred examples say that it is one")]
    [InlineData(99, true)]
    [InlineData(100, false)]
    public void Examples(int examples, bool isCondition) =>
        Assert.Equal(isCondition, Reading.Only("(我们)[收集]<甲>，如您在店内" + Times("<乙>、", examples) + "{配送}。").Condition is not null);

    [Theory(DisplayName = "§4 the cue stands within 256 characters of its category")]
    [InlineData("", true)]
    [InlineData(" ", false)]
    public void Gaps_before_cues(string more, bool contains) =>
        Assert.Equal(contains, Reading.Containment("(我们)[收集]<甲>" + Times("可能", 128) + more + "包括<乙>。").Length == 1);

    [Theory(DisplayName = "§4 a name that stands again in prose has at most forty characters")]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void Names_in_prose(int length, bool contains)
    {
        string name = Times("长", length);
        Assert.Equal(contains, Reading.Containment($"(我们)[收集]<{name}>。\n{name}包括<乙>。").Length == 1);
    }

    [Theory(DisplayName = "§4 a term is quoted within sixty characters")]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void Terms(int length, bool contains)
    {
        string name = Times("长", length);
        Assert.Equal(contains, Reading.Containment($"(我们)[收集]<甲>（以下统称“{name}”）。(我们)[使用]<{name}>。").Length == 1);
    }

    [Theory(DisplayName = "§4 the bracket that defines a term opens within sixty-four clauses")]
    [InlineData(63, "丙 > 甲")]
    [InlineData(64, "丙 > 丁", "丙 > 甲")]
    public void Clauses_before_a_term(int clauses, params string[] expected) => Assert.Equal(
        expected, Reading.Containment("(我们)[收集]<丁>店内<甲>（" + Times("，", clauses) + "以下统称“丙”）。(我们)[使用]<丙>。").Order());

    [Theory(DisplayName = "§3.3 behind ； eight characters still open a list")]
    [InlineData("一二三四五六七八", "我们 [收集] <税号, 店名>")]
    [InlineData("一二三四五六七八九", "我们 [收集] <税号>")]
    public void Words_behind_a_semicolon(string words, string expected) =>
        Assert.Equal([expected], Reading.Practices($"(我们)[收集]<税号>；{words}<店名>。"));

    [Theory(DisplayName = "§3.12 the nearest person is marked within sixty-four marks")]
    [InlineData(63, OperationKind.Share)]
    [InlineData(64, OperationKind.Collect)]
    public void Marked_persons(int between, OperationKind expected) =>
        Assert.Equal(expected, Reading.Only("您要求(书商)" + Times("{开票}", between) + "[提供]<甲>。").Kind);

    [Theory(DisplayName = "a sentence is kept whole up to a thousand characters")]
    [InlineData(1000, "", 1000)]
    [InlineData(1001, "", 1001)]
    [InlineData(2000, "", 1001)]
    [InlineData(999, "😀", 1000)]
    [InlineData(998, "😀长", 1001)]
    public void Sentences(int length, string end, int kept)
    {
        string text = Reading.Only("(我们)[收集]<甲>".PadRight(length, '长') + end).Text;
        Assert.Equal(kept, text.Length);
        Assert.Equal(length + end.Length > 1000, text[^1] == '…');
    }

    [Theory(DisplayName = "§3.13 a name that points back has at most sixty characters")]
    [InlineData("这些", 28, "信息", true)]
    [InlineData("该", 29, "信息", false)]
    [InlineData("", 29, "信息", false)]
    [InlineData("this ", 5, "information", false)]
    public void Names_that_point_back(string start, int middles, string end, bool expected) =>
        Assert.Equal(expected, Anaphora.PointsBack(start + Times("个人", middles) + end));

    [Theory(DisplayName = "§3.13 and so has one that is general")]
    [InlineData(29, "信息", true)]
    [InlineData(29, "信息内容", false)]
    [InlineData(0, "信息", true)]
    [InlineData(1, "", false)]
    public void General_names(int middles, string end, bool expected) => Assert.Equal(expected, Anaphora.IsGeneric(Times("个人", middles) + end));

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}

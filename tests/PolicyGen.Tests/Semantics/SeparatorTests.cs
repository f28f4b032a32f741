using PolicyGen.Semantics;
using PolicyGen.Semantics.Cues;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>What ends a clause and a sentence (policy-language §3.1).</summary>
public class SeparatorTests
{
    [Theory]
    [InlineData("，", 0, true)]
    [InlineData("；", 0, true)]
    [InlineData(";", 0, true)]
    [InlineData("：", 0, true)]
    [InlineData("、", 0, false)]
    [InlineData("a", 0, false)]
    [InlineData(",", 0, true)]
    [InlineData(",1", 0, true)]
    [InlineData("1,", 1, true)]
    [InlineData("1,2", 1, false)]
    [InlineData("a,2", 1, true)]
    [InlineData("1,a", 1, true)]
    [InlineData("a,a", 1, true)]
    [InlineData(":", 0, false)]
    [InlineData("a:", 1, false)]
    [InlineData("a:b", 1, true)]
    [InlineData("a: ", 1, true)]
    [InlineData("/:b", 1, true)]
    [InlineData("5:b", 1, true)]
    [InlineData("a:/", 1, false)]
    [InlineData("a:.", 1, true)]
    [InlineData("a:0", 1, false)]
    [InlineData("a:9", 1, false)]
    [InlineData("a:;", 1, true)]
    public void A_clause_ends(string text, int at, bool expected) => Assert.Equal(expected, Separators.IsClauseEnd(text, at, text.Length));

    [Theory]
    [InlineData("1,2", 1, 2, true)]
    [InlineData("a:b", 1, 2, false)]
    public void Nothing_behind_the_end_counts(string text, int at, int end, bool expected) =>
        Assert.Equal(expected, Separators.IsClauseEnd(text, at, end));

    [Theory]
    [InlineData("a。", 1, true)]
    [InlineData("a！", 1, true)]
    [InlineData("a？", 1, true)]
    [InlineData("a!", 1, true)]
    [InlineData("a?", 1, true)]
    [InlineData("a；", 1, false)]
    [InlineData("a.", 1, true)]
    [InlineData("a.  ", 1, true)]
    [InlineData("a. B", 1, true)]
    [InlineData("a. b", 1, false)]
    [InlineData("a.B", 1, false)]
    [InlineData("a.5", 1, false)]
    [InlineData("a. 5", 1, true)]
    public void A_sentence_ends(string text, int at, bool expected) =>
        Assert.Equal(expected, Separators.IsSentenceEnd(text, at, text.Length, new CueHits(), Cancellation.None));

    [Fact]
    public void An_abbreviation_ends_no_sentence_but_the_line_does()
    {
        var cues = new CueHits();
        cues.Add(CueKind.Abbreviation, 0, 3);
        Assert.False(Separators.IsSentenceEnd("inc. B", 3, 6, cues, Cancellation.None));
        Assert.True(Separators.IsSentenceEnd("inc. B", 3, 5, cues, Cancellation.None));
        Assert.True(Separators.IsSentenceEnd("incl. B", 4, 7, cues, Cancellation.None));
    }

    [Theory]
    [InlineData("a。b", 2)]
    [InlineData("a。！？!?”\"’」*_b", 12)]
    [InlineData("a。", 2)]
    [InlineData("ab", 1)]
    public void End_marks_and_closing_quotation_marks_belong_to_the_sentence(string text, int expected) =>
        Assert.Equal(expected, Separators.SkipSentenceEnds(text, 1, text.Length, Cancellation.None));
}

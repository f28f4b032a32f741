using System.Linq;
using PolicyGen.Semantics.Cues;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Where a cue stands in the prose: Latin ones between letters nowhere, of each kind the longest alone.</summary>
public class CueTableTests
{
    [Theory]
    [InlineData("your", 0, nameof(CueKind.Possessive), "your")]
    [InlineData("YOUR", 0, nameof(CueKind.Possessive), "YOUR")]
    [InlineData("Your a", 0, nameof(CueKind.Possessive), "Your")]
    [InlineData("AND", 0, nameof(CueKind.Conjunction), "AND")]
    [InlineData("您的", 0, nameof(CueKind.Possessive), "您的")]
    [InlineData("a您的b", 1, nameof(CueKind.Possessive), "您的")]
    [InlineData("您", 0, nameof(CueKind.Possessive), "")]
    [InlineData("您a", 0, nameof(CueKind.Possessive), "")]
    [InlineData("xyour", 1, nameof(CueKind.Possessive), "")]
    [InlineData("1your", 1, nameof(CueKind.Possessive), "your")]
    [InlineData("ayour", 1, nameof(CueKind.Possessive), "")]
    [InlineData("zyour", 1, nameof(CueKind.Possessive), "")]
    [InlineData("Ayour", 1, nameof(CueKind.Possessive), "")]
    [InlineData("Zyour", 1, nameof(CueKind.Possessive), "")]
    [InlineData("`your", 1, nameof(CueKind.Possessive), "your")]
    [InlineData("{your", 1, nameof(CueKind.Possessive), "your")]
    [InlineData("@your", 1, nameof(CueKind.Possessive), "your")]
    [InlineData("[your", 1, nameof(CueKind.Possessive), "your")]
    [InlineData("我your我", 1, nameof(CueKind.Possessive), "your")]
    [InlineData("youra", 0, nameof(CueKind.Possessive), "")]
    [InlineData("yourz", 0, nameof(CueKind.Possessive), "")]
    [InlineData("yourA", 0, nameof(CueKind.Possessive), "")]
    [InlineData("yourZ", 0, nameof(CueKind.Possessive), "")]
    [InlineData("your`", 0, nameof(CueKind.Possessive), "your")]
    [InlineData("your{", 0, nameof(CueKind.Possessive), "your")]
    [InlineData("your@", 0, nameof(CueKind.Possessive), "your")]
    [InlineData("your[", 0, nameof(CueKind.Possessive), "your")]
    [InlineData("users'x", 0, nameof(CueKind.Possessive), "users'")]
    [InlineData("a&b", 1, nameof(CueKind.Conjunction), "&")]
    [InlineData("i.e.x", 0, nameof(CueKind.Contains), "i.e.")]
    [InlineData("you", 0, nameof(CueKind.Possessive), "")]
    [InlineData("包括但不限于a", 0, nameof(CueKind.Contains), "包括但不限于")]
    [InlineData("包括a", 0, nameof(CueKind.Contains), "包括")]
    [InlineData("including but not limited to a", 0, nameof(CueKind.Contains), "including but not limited to")]
    [InlineData("including but", 0, nameof(CueKind.Contains), "including")]
    [InlineData("\uFFFF", 0, nameof(CueKind.Contains), "")]
    [InlineData("\uFFFE", 0, nameof(CueKind.Contains), "")]
    [InlineData("\0", 0, nameof(CueKind.Contains), "")]
    public void A_cue_is_found_once_and_whole(string text, int at, string kind, string expected)
    {
        var hits = new CueHits();
        CueTable.Find(text, at, text.Length, hits);
        CueKind found = System.Enum.Parse<CueKind>(kind);
        Assert.Equal(expected, string.Join('|', hits[found].Select(hit => text.Substring(hit.Start, hit.Length))));
        Assert.All(hits[found], hit => Assert.Equal(at, hit.Start));
    }

    [Fact]
    public void One_word_is_a_cue_of_each_of_its_kinds()
    {
        var hits = new CueHits();
        CueTable.Find("除非同意", 0, 4, hits);
        Assert.Single(hits[CueKind.Condition]);
        Assert.Single(hits[CueKind.Exception]);
        Assert.Empty(hits[CueKind.Consent]);
    }

    [Theory]
    [InlineData("您的", 2, 1)]
    [InlineData("您的", 1, 0)]
    [InlineData("your", 4, 1)]
    [InlineData("your", 3, 0)]
    public void A_cue_ends_within_the_prose(string text, int end, int expected)
    {
        var hits = new CueHits();
        CueTable.Find(text, 0, end, hits);
        Assert.Equal(expected, hits[CueKind.Possessive].Count);
    }

    [Fact]
    public void A_negation_inside_a_word_that_negates_nothing_is_none()
    {
        var hits = new CueHits();
        hits.Add(CueKind.Negation, 0, 1);
        hits.Add(CueKind.Negation, 2, 3);
        hits.Add(CueKind.Negation, 2, 4);
        hits.Add(CueKind.NoNegation, 2, 5);
        hits.Add(CueKind.NoNegation, 3, 4);
        hits.Add(CueKind.Negation, 4, 6);
        hits.Add(CueKind.Negation, 5, 7);
        Assert.Equal([0, 5], hits[CueKind.Negation].Select(hit => hit.Start));
        hits.Clear();
        hits.Add(CueKind.Negation, 0, 1);
        Assert.Single(hits[CueKind.Negation]);
    }

    [Fact]
    public void The_last_cue_in_a_range_lies_in_it_whole()
    {
        var hits = new CueHits();
        hits.Add(CueKind.Place, 0, 1);
        hits.Add(CueKind.Place, 2, 9);
        hits.Add(CueKind.Place, 9, 10);
        Assert.Equal(0, hits.Last(CueKind.Place, 0, 8)?.Start);
        Assert.Equal(2, hits.Last(CueKind.Place, 0, 9)?.Start);
        Assert.Equal(9, hits.Last(CueKind.Place, 9, 10)?.Start);
        Assert.Null(hits.Last(CueKind.Place, 1, 8));
        Assert.Null(hits.Last(CueKind.Place, 10, 20));
        Assert.Equal(2, hits.First(CueKind.Place, 1, 9)?.Start);
        Assert.Null(hits.First(CueKind.Place, 1, 8));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void A_cue_that_ends_at_a_place_is_among_the_last_four(int others, bool found)
    {
        var hits = new CueHits();
        hits.Add(CueKind.Place, 0, 9);
        for (int i = 1; i <= others; i++)
        {
            hits.Add(CueKind.Place, i, i + 1);
        }

        Assert.Equal(found, hits.EndingAt(CueKind.Place, 9) is not null);
        Assert.Null(hits.EndingAt(CueKind.Place, 8));
    }
}

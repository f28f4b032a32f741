using System.Globalization;
using System.Linq;
using Xunit;

namespace PolicyGen.Tests.Semantics.Checks;

/// <summary>PG0015: which characters nobody can read in a name, and how it is said.</summary>
public class TextCheckTests
{
    private const string Turns = "a character that turns the direction of text";
    private const string NoWidth = "a character of no width";
    private const string Control = "a control character";
    private const string Unseen = "a character that is not seen";
    private const string Half = "half of a character";

    [Theory]
    [InlineData(0x202A, Turns)]
    [InlineData(0x202C, Turns)]
    [InlineData(0x202E, Turns)]
    [InlineData(0x202F, null)]
    [InlineData(0x2065, null)]
    [InlineData(0x2066, Turns)]
    [InlineData(0x2069, Turns)]
    [InlineData(0x206A, Unseen)]
    [InlineData(0x200E, Turns)]
    [InlineData(0x200F, Turns)]
    [InlineData(0x2010, null)]
    [InlineData(0x061C, Turns)]
    [InlineData(0x061B, null)]
    [InlineData(0x200A, null)]
    [InlineData(0x200B, NoWidth)]
    [InlineData(0x200C, NoWidth)]
    [InlineData(0x200D, NoWidth)]
    [InlineData(0x2060, NoWidth)]
    [InlineData(0x2061, Unseen)]
    [InlineData(0xFEFF, NoWidth)]
    [InlineData(0x00AD, NoWidth)]
    [InlineData(0x0001, Control)]
    [InlineData(0x001F, Control)]
    [InlineData(0x0020, null)]
    [InlineData(0x0009, null)]
    [InlineData(0x007E, null)]
    [InlineData(0x007F, Control)]
    [InlineData(0x0080, Control)]
    [InlineData(0x4DFF, null)]
    [InlineData(0x4E00, null)]
    [InlineData(0x9FFF, null)]
    [InlineData(0xA000, null)]
    [InlineData(0xD800, Half)]
    [InlineData(0xDBFF, Half)]
    [InlineData(0xDC00, Half)]
    [InlineData(0xDFFF, Half)]
    public void A_name_with_a_character(int character, string? fault)
    {
        string[] messages = Findings.MessagesOf("PG0015", $"(我们)[收集]<a{(char)character}b>。");
        if (fault is null)
        {
            Assert.Empty(messages);
        }
        else
        {
            Assert.StartsWith("The name 'a", Assert.Single(messages), System.StringComparison.Ordinal);
            Assert.EndsWith($"b' holds {fault} (U+{character.ToString("X4", CultureInfo.InvariantCulture)}); remove it", messages[0], System.StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Halves_at_the_edges_of_a_name_are_half_characters_and_pairs_are_not()
    {
        Assert.Single(Findings.Of("PG0015", "(我们)[收集]<\udc00a>。"));
        Assert.Single(Findings.Of("PG0015", "(我们)[收集]<a\ud83d>。"));
        Assert.Single(Findings.Of("PG0015", "(我们)[收集]<a\ude00\ud83d>。"));
        Assert.Empty(Findings.Of("PG0015", "(我们)[收集]<\ud83d\ude00>。"));
    }

    [Fact]
    public void A_name_is_said_once_at_its_first_fault() =>
        Assert.Equal(["PG0015 '\u200b'", "PG0015 '\u200c'"], Findings.Of("PG0015", "(我们)[收集]<a\u200bb\u200cc>、<d\u200c>。"));

    [Fact]
    public void A_fault_may_stand_at_the_edges_of_a_name() =>
        Assert.Equal(["PG0015 '\u200b'", "PG0015 '\u200c'"], Findings.Of("PG0015", "(我们)[收集]<\u200ba>、<b\u200c>。"));

    [Fact]
    public void The_file_is_said_to_be_no_text_even_at_its_start()
    {
        Assert.Equal(
            ["The file holds a NUL character: it is no text, or text in an encoding without byte order mark; save it as UTF-8"],
            Findings.MessagesOf("PG0015", "\0(我们)[收集]<a>。"));
        Assert.Equal(
            ["The file holds bytes that are not valid in its encoding (shown as U+FFFD); save it as UTF-8"],
            Findings.MessagesOf("PG0015", "\uFFFD(我们)[收集]<a>。"));
        Assert.True(Findings.All("(我们)[收集]<a>。", "\uFFFD").Single(d => d.Descriptor.Id == "PG0015").InGlossary);
        Assert.False(Findings.All("\uFFFD(我们)[收集]<a>。", "").Single(d => d.Descriptor.Id == "PG0015").InGlossary);
    }
}

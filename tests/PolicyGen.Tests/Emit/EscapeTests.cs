using System.Linq;
using PolicyGen.Emit;
using Xunit;

namespace PolicyGen.Tests.Emit;

/// <summary>Text of a policy in literals and documentation.</summary>
public sealed class EscapeTests
{
    /// <summary>The first and the last of each run of characters that nobody sees, or that turn the text around them.</summary>
    private const string Hidden =
        "\u0000\u001F\u007F\u009F\u00AD\u061C\u180E\u200B\u200F\u2028\u202E\u2060\u206F\uD800\uDBFF\uDC00\uDFFF\uFEFF\uFFF9\uFFFB\uFFFE\uFFFF";

    /// <summary>Their neighbours, which stand in the code as they are.</summary>
    private const string Visible =
        " ~\u00A0\u00AC\u00AE\u061B\u061D\u180D\u180F\u200A\u2010\u2027\u202F\u205F\u2070\uD7FF\uE000\uFEFE\uFF00\uFFF8\uFFFC\uFFFD";

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("手机号码", "\"手机号码\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("\"", "\"\\\"\"")]
    [InlineData("\\", "\"\\\\\"")]
    [InlineData("a\nb\u2028c\0", "\"a\\u000Ab\\u2028c\\u0000\"")]
    [InlineData("😀", "\"😀\"")]
    [InlineData("\n😀a", "\"\\u000A😀a\"")]
    [InlineData("\u202Ex", "\"\\u202Ex\"")]
    public void A_literal_shows_what_it_holds(string text, string expected) => Assert.Equal(expected, Escape.Literal(text, Cancellation.None));

    // Attributes are UTF-8 and cannot hold a half.
    [Fact]
    public void Half_a_surrogate_pair_is_written_as_its_number()
    {
        Assert.Equal("\"\\uD83Dx\\uDE00\"", Escape.Literal("\uD83Dx\uDE00", Cancellation.None));
        Assert.Equal("\"\\uDE00\\uD83D\"", Escape.Literal("\uDE00\uD83D", Cancellation.None));
        Assert.Equal("\"\\uD83D😀\"", Escape.Literal("\uD83D\uD83D\uDE00", Cancellation.None));
    }

    [Fact]
    public void What_is_not_seen_is_written_as_its_number_and_its_neighbours_as_they_are()
    {
        Assert.All(Hidden, c =>
        {
            Assert.Equal($"\"\\u{(int)c:X4}\"", Escape.Literal(c.ToString(), Cancellation.None));
            Assert.Equal($"\\u{(int)c:X4}", Escape.Documentation(c.ToString()));
        });
        Assert.All(Visible, c =>
        {
            Assert.Equal($"\"{c}\"", Escape.Literal(c.ToString(), Cancellation.None));
            Assert.Equal($"\\u0001{c}", Escape.Documentation("\u0001" + c));
        });
    }

    [Theory]
    [InlineData(0xDFFFD, false)]
    [InlineData(0xE0000, true)]
    [InlineData(0xE0041, true)]
    [InlineData(0xE0FFF, true)]
    [InlineData(0xE1000, false)]
    [InlineData(0x1FFFD, false)]
    [InlineData(0x1FFFE, true)]
    [InlineData(0x1FFFF, true)]
    [InlineData(0x20000, false)]
    [InlineData(0x10FFFF, true)]
    public void Tags_and_noncharacters_beyond_the_first_plane_are_written_as_two_numbers(int codePoint, bool isHidden)
    {
        string pair = char.ConvertFromUtf32(codePoint);
        string expected = isHidden ? string.Concat(pair.Select(unit => $"\\u{(int)unit:X4}")) : pair;

        Assert.Equal($"\"{expected}a\"", Escape.Literal(pair + "a", Cancellation.None));
        Assert.Equal(expected + "a", Escape.Documentation(pair + "a"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("<手机> & [使用]", "&lt;手机&gt; &amp; [使用]")]
    [InlineData("手机<", "手机&lt;")]
    [InlineData("手机>", "手机&gt;")]
    [InlineData("&", "&amp;")]
    [InlineData("a\tb\r\nc", "a b\\u000D\\u000Ac")]
    [InlineData("&😀\"\\", "&amp;😀\"\\")]
    [InlineData("\uFFFF", "\\uFFFF")]
    public void Documentation_is_one_line_of_valid_XML(string text, string expected) => Assert.Equal(expected, Escape.Documentation(text));

    [Fact]
    public void A_quotation_is_cut_after_120_characters_and_then_escaped()
    {
        Assert.Equal(new string('字', 120), Escape.Documentation(new string('字', 120)));
        Assert.Equal(new string('字', 120) + "…", Escape.Documentation(new string('字', 121)));
        Assert.Equal(string.Concat(Enumerable.Repeat("&lt;", 120)) + "…", Escape.Documentation(new string('<', 121)));
    }

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abc", 2, "ab…")]
    [InlineData("abc", 0, "…")]
    [InlineData("", 0, "")]
    [InlineData("x😀😀", 2, "x…")]
    [InlineData("x😀😀", 3, "x😀…")]
    [InlineData("😀", 1, "…")]
    public void A_cut_splits_no_surrogate_pair(string text, int length, string expected) => Assert.Equal(expected, Escape.Cut(text, length));

    [Fact]
    public void A_half_that_stands_alone_is_cut_like_any_other()
    {
        Assert.Equal("\uD83D…", Escape.Cut("\uD83Dx", 1));
        Assert.Equal("x…", Escape.Cut("x\uDE00", 1));
    }
}

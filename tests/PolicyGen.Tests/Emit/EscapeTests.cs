using PolicyGen.Emit;
using Xunit;

namespace PolicyGen.Tests.Emit;

/// <summary>Text of a policy in literals and documentation.</summary>
public sealed class EscapeTests
{
    [Theory]
    [InlineData("手机号码", "\"手机号码\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\nb\u2028c\0", "\"a\\u000Ab\\u2028c\\u0000\"")]
    [InlineData("😀", "\"😀\"")]
    [InlineData("\u202Ex", "\"\\u202Ex\"")]
    public void A_literal_shows_what_it_holds(string text, string expected) => Assert.Equal(expected, Escape.Literal(text, Cancellation.None));

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_its_number() => Assert.Equal("\"\\uD83Dx\\uDE00\"", Escape.Literal("\uD83Dx\uDE00", Cancellation.None));

    [Theory]
    [InlineData("<手机> & [使用]", "&lt;手机&gt; &amp; [使用]")]
    [InlineData("a\tb\r\nc", "a b\\u000D\\u000Ac")]
    [InlineData("\uFFFF", "\\uFFFF")]
    public void Documentation_is_one_line_of_valid_XML(string text, string expected) => Assert.Equal(expected, Escape.Documentation(text));

    [Fact]
    public void A_quotation_is_cut_after_120_characters()
    {
        Assert.Equal(new string('字', 120), Escape.Documentation(new string('字', 120)));
        Assert.Equal(new string('字', 120) + "…", Escape.Documentation(new string('字', 121)));
    }

    [Fact]
    public void A_cut_splits_no_surrogate_pair() =>
        Assert.Equal(new string('x', 119) + "…", Escape.Cut(new string('x', 119) + "😀😀", 120));
}

using PolicyGen.Emit;
using Xunit;

namespace PolicyGen.Tests.Emit;

/// <summary>Lines, blocks and what stands between them.</summary>
public sealed class CodeWriterTests
{
    private readonly CodeWriter _writer = new(Cancellation.None);

    [Fact]
    public void A_block_is_indented_and_closed()
    {
        _writer.Open("outer");
        _writer.Line("a");
        _writer.Open("inner");
        _writer.Line($"b{"c"}d");
        _writer.Close();
        _writer.Line("e");
        _writer.Close();

        Assert.Equal("outer\n{\n    a\n    inner\n    {\n        bcd\n    }\n    e\n}\n", _writer.Finish());
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nb")]
    public void Lines_are_indented_whatever_they_end_with(string text)
    {
        _writer.Open("block");
        _writer.Lines(text);

        Assert.Equal("block\n{\n    a\n    b\n}\n", _writer.Finish());
    }

    [Theory]
    [InlineData("a\n\nb")]
    [InlineData("a\r\n\r\nb")]
    public void Empty_lines_stay_empty(string text)
    {
        _writer.Open("block");
        _writer.Lines(text);

        Assert.Equal("block\n{\n    a\n\n    b\n}\n", _writer.Finish());
    }

    [Fact]
    public void The_empty_line_at_the_end_of_a_block_is_dropped()
    {
        _writer.Open("block");
        _writer.Line("a");
        _writer.Line();
        _writer.Close();
        _writer.Line();
        _writer.Line("b");

        Assert.Equal("block\n{\n    a\n}\n\nb\n", _writer.Finish());
    }

    [Fact]
    public void The_end_closes_what_is_open()
    {
        _writer.Open("outer");
        _writer.Open("inner");

        Assert.Equal("outer\n{\n    inner\n    {\n    }\n}\n", _writer.Finish());
    }
}

using System;
using System.Linq;
using Xunit;

namespace PolicyGen.Tool.Tests;

public sealed class TableTests
{
    [Theory]
    [InlineData("youpin.policy.txt")]
    [InlineData("corner-books.policy.txt")]
    public void Columns_align_where_letters_are_two_cells_wide(string sample)
    {
        using ToolFolder folder = new();
        string[] lines = folder.WriteSample(sample).Run("list", sample).Output.Split('\n');

        int[] tops = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith('╭'))];
        Assert.Equal(3, tops.Length);
        foreach (int top in tops)
        {
            int bottom = Array.FindIndex(lines, top, line => line.StartsWith('╰'));
            Assert.All(lines[top..(bottom + 1)], line => Assert.Equal(Cells(lines[top]), Cells(line)));
        }
    }

    [Fact]
    public void Containment_is_drawn_once_for_each_whole()
    {
        using ToolFolder folder = new();
        string output = folder.WriteSample("youpin.policy.txt").Run("list", "youpin.policy.txt").Output;
        string tree = output[output.IndexOf("What contains what", StringComparison.Ordinal)..];

        Assert.Contains("── 订单信息", tree);
        Assert.Contains("身份证", tree);
    }

    [Fact]
    public void Names_cannot_steer_the_terminal()
    {
        using ToolFolder folder = new();
        string output = folder.Write("a.policy.txt", "(We) [collect] your <phone\u001b[2J number> to {call\u202e you}.\n").Run("list", "a.policy.txt").Output;

        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\u202e', output);
    }

    // What the samples hold: Chinese letters and punctuation are two cells wide, box drawing and ASCII one.
    private static int Cells(string line) => line.Sum(letter => letter is >= '\u3000' and <= '\u9fff' or >= '\uff00' and <= '\uff60' ? 2 : 1);
}

using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace PolicyGen.Tool.Tests;

public sealed class UnusableInputTests
{
    public static TheoryData<string, string[]> Commands => new()
    {
        { "check", [] },
        { "list", [] },
        { "explain", ["1"] },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_missing_file_is_named(string command, string[] more)
    {
        using ToolFolder folder = new();

        Assert.Equal(new ToolRun(2, "", "policygen: 'nowhere/a.policy.txt' does not exist.\n"), folder.Run([command, "nowhere/a.policy.txt", .. more]));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_folder_is_no_file(string command, string[] more)
    {
        using ToolFolder folder = new();
        Directory.CreateDirectory(folder.PathOf("legal"));

        Assert.Equal(
            new ToolRun(2, "", "policygen: 'legal' is a folder; name its policy files, or a pattern such as 'legal/**/*.policy.txt'.\n"),
            folder.Run([command, "legal", .. more]));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_binary_file_is_no_text(string command, string[] more)
    {
        using ToolFolder folder = new();
        folder.Write("a.policy.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 0, 13, 0xFF]);

        Assert.Equal(new ToolRun(2, "", "policygen: 'a.policy.txt' is a binary file, not text.\n"), folder.Run([command, "a.policy.txt", .. more]));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void An_empty_name_is_no_file(string command, string[] more)
    {
        using ToolFolder folder = new();

        Assert.Equal(new ToolRun(2, "", "policygen: A file name is empty.\n"), folder.Run([command, "", .. more]));
    }

    [Fact]
    public void An_empty_file_is_a_policy_without_marks()
    {
        using ToolFolder folder = new();
        ToolRun check = folder.Write("a.policy.txt", "").Run("check", "a.policy.txt");

        Assert.Equal(0, check.ExitCode);
        Assert.Contains("a.policy.txt(1,1): warning PG0016", check.Output);
        Assert.Equal(0, folder.Run("list", "a.policy.txt").ExitCode);
        Assert.Equal(0, folder.Run("explain", "a.policy.txt", "1").ExitCode);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_finding()
    {
        using ToolFolder folder = new();
        folder.Write("a.policy.txt", [.. Encoding.UTF8.GetBytes(Policies.Clean), 0xC3, 0x28, 0xFF]);
        ToolRun run = folder.Run("check", "a.policy.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error PG0015", run.Output);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_says_the_encoding(string name)
    {
        using ToolFolder folder = new();
        Encoding encoding = Encoding.GetEncoding(name);
        folder.Write("a.policy.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Policies.Clean)]);

        Assert.Equal(0, folder.Run("check", "a.policy.txt", "--warnaserror").ExitCode);
        Assert.Contains("phone number", folder.Run("list", "a.policy.txt").Output);
    }

    [Fact]
    public void Ten_megabytes_are_checked_to_the_end()
    {
        using ToolFolder folder = new();
        const string Line = "(We) [collect] your <phone number> to {call you back}.\n\n";
        string text = string.Concat(Enumerable.Repeat(Line, 10_000_000 / Line.Length)) + "(We) [collect] your <fax number\n";
        ToolRun run = folder.Write("a.policy.txt", text).Run("check", "a.policy.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"a.policy.txt({(10_000_000 / Line.Length * 2) + 1},21): error PG0001", run.Output);
    }

    [Fact]
    public void One_unusable_file_of_several_leaves_no_half_report()
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a.policy.txt", Policies.Broken).Run("check", "a.policy.txt", "b.policy.txt", "c.policy.txt");

        Assert.Equal(
            new ToolRun(2, "", "policygen: 'b.policy.txt' does not exist.\npolicygen: 'c.policy.txt' does not exist.\n"),
            run);
    }

    [Fact]
    public void An_unusable_glossary_is_named()
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a.policy.txt", Policies.Clean).Write("a.glossary.txt", [0xFF, 0, 0, 0xFF]).Run("check", "a.policy.txt");

        Assert.Equal(new ToolRun(2, "", "policygen: 'a.glossary.txt' is a binary file, not text.\n"), run);
    }
}

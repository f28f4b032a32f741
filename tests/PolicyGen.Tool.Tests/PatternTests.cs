using System.IO;
using System.Linq;
using Xunit;

namespace PolicyGen.Tool.Tests;

public sealed class PatternTests
{
    [Theory]
    [InlineData("*.policy.txt", "a.policy.txt")]
    [InlineData("**/*.policy.txt", "a.policy.txt legal/b.policy.txt legal/old/c.policy.txt")]
    [InlineData("legal/**/*.policy.*", "legal/b.policy.txt legal/d.policy.md legal/old/c.policy.txt")]
    [InlineData("./legal/*.policy.txt", "./legal/b.policy.txt")]
    [InlineData("legal/../*.policy.txt", "legal/../a.policy.txt")]
    [InlineData("legal/*.txt", "legal/b.policy.txt")]
    public void A_pattern_names_what_it_matches_in_order(string pattern, string expected)
    {
        using ToolFolder folder = Folder();
        ToolRun run = folder.Run("check", pattern, "--format", "github");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(expected.Split(' '), Files(run));
    }

    [Fact]
    public void An_absolute_pattern_works_from_anywhere()
    {
        using ToolFolder folder = Folder();
        using ToolFolder elsewhere = new();
        ToolRun run = elsewhere.Run("check", folder.PathOf("legal") + "/*.policy.txt", "--format", "github");

        Assert.Equal([folder.PathOf("legal").Replace('\\', '/') + "/b.policy.txt"], Files(run));
    }

    [Fact]
    public void A_file_named_twice_is_checked_once()
    {
        using ToolFolder folder = Folder();

        Assert.Equal(["a.policy.txt"], Files(folder.Run("check", "a.policy.txt", "*.policy.txt", "--format", "github")));
    }

    [Theory]
    [InlineData("*.nothing")]
    [InlineData("nowhere/*.policy.txt")]
    public void A_pattern_that_matches_nothing_is_an_error(string pattern)
    {
        using ToolFolder folder = Folder();

        Assert.Equal(new ToolRun(2, "", $"policygen: No file matches '{pattern}'.\n"), folder.Run("check", pattern));
    }

    [Fact]
    public void A_glossary_stands_for_its_policy()
    {
        using ToolFolder folder = Folder();

        Assert.Equal(["legal/b.policy.txt"], Files(folder.Run("check", "legal/b.glossary.txt", "--format", "github")));
    }

    [Fact]
    public void A_glossary_alone_is_an_error()
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("x.glossary.txt", "a = B\n").Run("check", "x.glossary.txt");

        Assert.Equal(new ToolRun(2, "", "policygen: 'x.glossary.txt' is a glossary without a policy; it belongs beside 'x.policy.txt'.\n"), run);
    }

    [Fact]
    public void A_file_may_have_a_star_in_its_name()
    {
        if (Path.GetInvalidFileNameChars().Contains('*'))
        {
            return;
        }

        using ToolFolder folder = new();
        folder.Write("*.policy.txt", Policies.Broken).Write("a.policy.txt", Policies.Broken);

        Assert.Equal(["*.policy.txt"], Files(folder.Run("check", "*.policy.txt", "--format", "github")));
    }

    // Each file with the open mark gets an error of its own, which names it.
    private static string[] Files(ToolRun run) =>
        [.. run.Output.Split('\n').Where(line => line.Contains("PG0001")).Select(line => line.Split("file=")[1].Split(',')[0])];

    private static ToolFolder Folder() => new ToolFolder()
        .Write("a.policy.txt", Policies.Broken)
        .Write("notes.md", "nothing\n")
        .Write("legal/b.policy.txt", Policies.Broken)
        .Write("legal/b.glossary.txt", "# nothing yet\n")
        .Write("legal/d.policy.md", Policies.Broken)
        .Write("legal/old/c.policy.txt", Policies.Broken);
}

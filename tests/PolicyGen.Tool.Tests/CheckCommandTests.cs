using System.Linq;
using System.Text.Json;
using Xunit;

namespace PolicyGen.Tool.Tests;

public sealed class CheckCommandTests
{
    [Fact]
    public void A_clean_policy_is_clean()
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a.policy.txt", Policies.Clean).Run("check", "a.policy.txt");

        Assert.Equal(new ToolRun(0, "1 file: 0 errors, 0 warnings, 0 infos.\n", ""), run);
    }

    [Fact]
    public void An_error_is_written_as_the_compiler_does()
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a.policy.txt", Policies.Broken).Run("check", "a.policy.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.policy.txt(3,21): error PG0001: '<' opens", run.Output);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void A_warning_fails_only_where_warnings_are_errors()
    {
        using ToolFolder folder = new();
        folder.Write("a.policy.txt", Policies.Unmarked);
        ToolRun lenient = folder.Run("check", "a.policy.txt");
        ToolRun strict = folder.Run("check", "a.policy.txt", "--warnaserror");

        Assert.Equal(0, lenient.ExitCode);
        Assert.Contains("warning PG0016", lenient.Output);
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("error PG0016", strict.Output);
    }

    [Fact]
    public void An_info_fails_nothing()
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a.policy.txt", "(We) [collect] your <phone number>.\n").Run("check", "a.policy.txt", "--warnaserror");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("info PG0010", run.Output);
    }

    [Fact]
    public void Findings_of_the_glossary_stand_at_its_path()
    {
        using ToolFolder folder = new();
        ToolRun run = folder
            .Write("a.policy.md", Policies.Clean)
            .Write("a.glossary.txt", "# names\nfax number = Fax\n")
            .Run("check", "a.policy.md");

        Assert.Contains("a.glossary.txt(2,", run.Output);
        Assert.Contains("warning PG0013", run.Output);
    }

    [Fact]
    public void Json_has_findings_and_counts()
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a.policy.txt", Policies.Broken).Run("check", "a.policy.txt", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(run.Output);
        JsonElement first = document.RootElement.GetProperty("diagnostics").EnumerateArray().First(found => found.GetProperty("id").GetString() == "PG0001");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(1, document.RootElement.GetProperty("files").GetInt32());
        Assert.Equal(1, document.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal("a.policy.txt", first.GetProperty("file").GetString());
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal(3, first.GetProperty("line").GetInt32());
        Assert.EndsWith("PG0001.md", first.GetProperty("help").GetString());
    }

    [Fact]
    public void GitHub_gets_workflow_commands()
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a,b.policy.txt", Policies.Broken).Run("check", "a,b.policy.txt", "--format", "github");
        string command = run.Output.Split('\n').Single(line => line.Contains("PG0001"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("::error file=a%2Cb.policy.txt,line=3,endLine=3,col=21,endColumn=", command);
        Assert.Contains(",title=PG0001%3A Mark is not closed::'<' opens", command);
    }

    [Fact]
    public void GitHub_says_nothing_about_a_clean_policy()
    {
        using ToolFolder folder = new();

        Assert.Equal(new ToolRun(0, "", ""), folder.Write("a.policy.txt", Policies.Clean).Run("check", "a.policy.txt", "--format", "github"));
    }

    [Fact]
    public void The_standard_input_is_read()
    {
        using ToolFolder folder = new();
        ToolRun run = folder.RunWith(Policies.Broken, "check", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("stdin(3,21): error PG0001", run.Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Many_files_leave_no_progress_where_nobody_watches(string format)
    {
        using ToolFolder folder = new();
        for (int i = 0; i < 60; i++)
        {
            folder.Write($"p{i:00}.policy.txt", Policies.Clean);
        }

        ToolRun run = folder.Run("check", "*.policy.txt", "--format", format);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.DoesNotContain("Checking", run.Output);
        Assert.DoesNotContain('\u001b', run.Output);
    }
}

using Xunit;

namespace PolicyGen.Tool.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("policygen: Required command was not provided. See 'policygen --help'.\n")]
    [InlineData("policygen: --format cannot be 'yaml'; it is one of text, json, sarif, github. See 'policygen --help'.\n", "check", "a", "--format", "yaml")]
    [InlineData("policygen: --format cannot be 'sarif'; it is one of table, json, markdown. See 'policygen --help'.\n", "list", "a", "--format", "sarif")]
    [InlineData("policygen: 'first' is no line number. See 'policygen --help'.\n", "explain", "a", "first")]
    [InlineData("policygen: '-1' is no line number. See 'policygen --help'.\n", "explain", "a", "-1")]
    public void A_wrong_call_is_one_line_and_exit_code_2(string message, params string[] arguments)
    {
        using ToolFolder folder = new();

        Assert.Equal(new ToolRun(2, "", message), folder.Run(arguments));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("list")]
    [InlineData("explain", "a.policy.txt")]
    [InlineData("list", "a.policy.txt", "b.policy.txt")]
    [InlineData("nonsense")]
    public void Other_wrong_calls_too(params string[] arguments)
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a.policy.txt", Policies.Clean).Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Matches(@"\Apolicygen: [^\n]+\n\z", run.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("list", "--help")]
    [InlineData("check", "-h")]
    [InlineData("explain", "-?")]
    public void Help_shows_the_name_that_people_type(params string[] arguments)
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Run(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  policygen ", run.Output);
    }

    [Fact]
    public void The_version_is_shown()
    {
        using ToolFolder folder = new();

        Assert.Matches(@"^\d+\.\d+\.\d+", folder.Run("--version").Output);
    }
}

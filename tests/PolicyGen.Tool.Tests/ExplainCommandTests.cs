using System.Linq;
using Xunit;

namespace PolicyGen.Tool.Tests;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("为了{展示}，(我们)会[收集]您的<姓名>，并[分析]您的<地址>。", "purpose", "展示", "§3.7", "opens the sentence")]
    [InlineData("(我们)会[收集]您的<姓名>以{展示}。", "data", "姓名", "§3.3", "marked with the operation")]
    [InlineData("(我们)会[收集]、[使用]您的<姓名>以{展示}。", "operation", "使用", "§3.2", "opens a practice")]
    [InlineData("(我们)会[收集]您的<姓名>并[分析]您的<地址>以{展示}。", "actor", "我们", "§3.5", "the one before it")]
    [InlineData("您需要[填写]您的<姓名>以{展示}。", "actor", "data subject", "§3.5", "\"you\"")]
    [InlineData("(我们)会[收集]您的<姓名>并[分析]以{展示}。", "data", "姓名", "§3.6", "no data of its own")]
    [InlineData("(我们)会[收集]您的<姓名>以{展示}。您的<地址>也将用于此目的。", "data", "地址", "§3.8", "without an operation")]
    [InlineData("您可以{查看进度}。为此，(我们)会[收集]您的<姓名>。", "purpose", "查看进度", "§3.9", "for this purpose")]
    [InlineData("(我们)会[收集]您的<姓名>以{展示}。(我们)会[使用]<这些信息>以{推荐}。", "data", "姓名", "§3.13", "points back")]
    [InlineData("(我们)会向(顺丰)[提供]您的<姓名>以{配送}。", "recipient", "顺丰", "§3.15", "goes to it")]
    [InlineData("(我们)会从(顺丰)[获取]您的<姓名>以{配送}。", "source", "顺丰", "§3.15", "comes from it")]
    [InlineData("(我们)不会[公开]您的<姓名>。", "stance", "Prohibited", "§3.11", "a negation")]
    [InlineData("若您下单，(我们)会[收集]您的<姓名>以{配送}。", "condition", "若您下单", "§3.10", "若")]
    public void Each_part_has_its_rule(string policy, string part, string what, string rule, string why)
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a.policy.txt", policy + "\n").Run("explain", "a.policy.txt", "1");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Rows(run), row => row[0] == part && row[1].StartsWith(what) && row[2] == rule && row[3].Contains(why));
    }

    [Fact]
    public void A_line_with_several_sentences_explains_each()
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a.policy.txt", "一、下单\n\n(我们)会[收集]您的<姓名>以{配送}。(我们)会[使用]您的<地址>以{配送}。\n").Run("explain", "a.policy.txt", "3");

        Assert.Contains("一、下单", run.Output);
        Assert.True(run.Output.IndexOf("Practice 1") < run.Output.IndexOf("(我们)会[使用]您的<地址>"));
        Assert.True(run.Output.IndexOf("(我们)会[使用]您的<地址>") < run.Output.IndexOf("Practice 2"));
    }

    [Fact]
    public void A_sentence_that_extends_a_practice_says_which()
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a.policy.txt", "(我们)会[收集]您的<姓名>以{展示}。您的<地址>也将用于此目的。\n").Run("explain", "a.policy.txt", "1");

        Assert.Contains("extends practice 1 on line 1 (§3.8)", run.Output);
    }

    [Fact]
    public void Findings_on_the_line_are_shown()
    {
        using ToolFolder folder = new();

        Assert.Contains("error PG0001: '<' opens", folder.Write("a.policy.txt", Policies.Broken).Run("explain", "a.policy.txt", "3").Output);
    }

    [Fact]
    public void A_line_without_marks_points_to_the_nearest_practice()
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a.policy.txt", Policies.Clean).Run("explain", "a.policy.txt", "1");

        Assert.Equal(new ToolRun(0, "Nothing is marked on line 1 of a.policy.txt. The nearest practice is on line 3.\n", ""), run);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("99")]
    public void A_line_that_is_not_there_is_an_error(string line)
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a.policy.txt", Policies.Clean).Run("explain", "a.policy.txt", line);

        Assert.Equal(new ToolRun(2, "", $"policygen: 'a.policy.txt' has no line {line}; its lines are 1 to 4.\n"), run);
    }

    // The rows of the tables, with cells that go on over several lines joined.
    private static string[][] Rows(ToolRun run) =>
        [.. run.Output.Split('\n').Where(line => line.StartsWith('│')).Select(line => line.Trim('│').Split('│').Select(cell => cell.Trim()).ToArray())];
}

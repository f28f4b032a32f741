using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Hostile;

/// <summary>
/// Sizes that no policy has. Each is read to its end, and at these sizes that is the proof that no step takes time in the
/// square of its input: a million brackets squared would run for days.
/// </summary>
public sealed class SizeTests
{
    private const int Policies = 500;

    [Fact]
    public void A_policy_of_ten_megabytes()
    {
        string policy = Repeat.To((int)(10_000_000L * FoundingPolicy.Text.Length / Encoding.UTF8.GetByteCount(FoundingPolicy.Text)), FoundingPolicy.Text + "\n");

        PolicyModel once = HostileCode.Model(FoundingPolicy.Text);
        PolicyModel model = HostileCode.Model(policy);

        Assert.Equal(once.DataCategories.Count, model.DataCategories.Count);
        Assert.Equal(policy.Length / (FoundingPolicy.Text.Length + 1) * once.Practices.Count, model.Practices.Count);
    }

    [Fact]
    public void A_line_of_five_megabytes()
    {
        string policy = Repeat.To(5_000_000, FoundingPolicy.Text.Replace("\r", "").Replace('\n', ' '));

        Assert.Equal(HostileCode.Model(FoundingPolicy.Text).DataCategories.Count, HostileCode.Model(policy).DataCategories.Count);
    }

    [Fact]
    public void A_sentence_of_five_megabytes()
    {
        string policy = "(我们)会[收集]" + Repeat.To(5_000_000, "<手机号码>、您的信息");

        Assert.Single(HostileCode.Model(policy).Practices);
    }

    [Theory]
    [InlineData("(", "")]
    [InlineData("[", "")]
    [InlineData("<", "")]
    [InlineData("{", "")]
    [InlineData("([<{", "")]
    [InlineData("", ")]>}")]
    [InlineData("(", ")")]
    [InlineData("<{", "}>")]
    [InlineData("（", "）")]
    [InlineData("“", "”")]
    [InlineData("[x](http://", "")]
    [InlineData("<a b=", "")]
    [InlineData("{{", "}")]
    [InlineData("\\(", "\\)")]
    public void A_million_brackets(string open, string close)
    {
        string policy = Repeat.To(1_000_000, open) + "[收集]<手机>" + Repeat.To(1_000_000, close);

        PolicyReading reading = PolicyReading.Read(SourceText.From(policy));

        Assert.Equal(policy.Length, reading.Tree.Tokens.Sum(token => token.Length));
    }

    [Fact]
    public void Ten_thousand_nested_parentheses()
    {
        string policy = "(我们)[收集]<甲>" + Repeat.To(10_000, "（") + "包括<乙>，如果您同意" + Repeat.To(10_000, "）") + "用于{登录}。";

        PolicyModel model = HostileCode.Model(policy);

        Assert.Equal(["甲", "乙"], model.DataCategories.Select(name => name.Name));
        Assert.Equal(["登录"], model.Practices.Single().Purposes.Select(purpose => model.Purposes[purpose.Name].Name));
    }

    [Fact]
    public void A_hundred_thousand_categories()
    {
        string policy = Repeat.Each(100_000, i => $"(我们)[收集]<数据{i}>。\n");

        PolicyModel model = HostileCode.Model(policy);
        GeneratedFile[] files = [.. GeneratedCode.Of(model)];

        Assert.Equal(100_000, model.DataCategories.Count);
        Assert.Equal(100_000, model.Practices.Count);
        Assert.Contains(files, file => file.Text.Contains("数据99999 = "));
        if (LongRun.IsOn)
        {
            GeneratedAssembly.AssertCompiles(files);
        }
    }

    [Fact]
    public void A_chain_of_fifty_thousand_categories()
    {
        string policy = "[收集]<数据0>\n" + Repeat.Each(50_000, i => $"<数据{i}>包括<数据{i + 1}>\n");

        PolicyModel model = HostileCode.Model(policy);
        GeneratedFile[] files = [.. GeneratedCode.Of(model)];

        Assert.All(model.DataCategories.Skip(1), name => Assert.Single(name.PartOf));
        Assert.NotEmpty(files);
    }

    [Fact]
    public void A_circle_of_fifty_thousand_categories()
    {
        string policy = Repeat.Each(50_000, i => $"<数据{i}>包括<数据{(i + 1) % 50_000}>\n");

        Assert.Equal(49_999, HostileCode.Model(policy).DataCategories.Sum(name => name.Parts.Count));
        Assert.Equal(["PG0017 '<数据0>'"], Findings.Of("PG0017", policy));
    }

    [Fact]
    public void A_glossary_of_a_hundred_thousand_lines()
    {
        string policy = "[收集]" + Repeat.Each(100_000, i => $"<数据{i}>、");
        string chain = Repeat.Each(99_999, i => $"数据{99_998 - i} = ; 数据{99_999 - i}\n");
        string strange = Repeat.Each(100_000, i => $"手机{i} = A{i} ; 电话{i}\n");

        DeclaredName merged = Assert.Single(HostileCode.Model(policy, chain).DataCategories);
        Assert.Equal("数据0", merged.Name);
        Assert.Equal(99_999, merged.Aliases.Count);
        Assert.Equal(100_000, HostileCode.Model(policy, strange).DataCategories.Count);
    }

    [Fact]
    public void A_name_with_a_hundred_thousand_aliases()
    {
        string glossary = "手机 = Mobile ; " + Repeat.Each(100_000, i => $"手机{i}, ");

        Assert.Equal(100_000, Assert.Single(HostileCode.Model("[收集]<手机>", glossary).DataCategories).Aliases.Count);
    }

    [Fact]
    public void Five_hundred_policies_in_one_project()
    {
        TestProject project = ManyPolicies();

        GeneratorDriverRunResult first = project.Driver().RunGenerators(project.Compilation).GetRunResult();

        Assert.Empty(first.Diagnostics);
        Assert.Null(first.Results.Single().Exception);
        Assert.Equal(Policies, first.GeneratedTrees.Count(tree => tree.FilePath.EndsWith(".Policy.g.cs")));
    }

    [Fact]
    public void An_edit_of_one_policy_of_hundreds_emits_nothing_of_the_others_again()
    {
        TestProject project = ManyPolicies();
        GeneratorDriver driver = project.Driver().RunGenerators(project.Compilation);
        TestProject edited = project.Edit("p7.policy.txt", "(我们)会[收集]<数据7>和<新数据>用于{登录}。");
        GeneratorDriver after = driver.ReplaceAdditionalText(project.Files[7], edited.Files[7]).RunGenerators(edited.Compilation);

        IEnumerable<GeneratedSourceResult> Sources(GeneratorDriver run) => run.GetRunResult().Results.Single().GeneratedSources;
        HashSet<SourceText> before = new(Sources(driver).Select(source => source.SourceText), ReferenceEqualityComparer.Instance);
        GeneratedSourceResult[] made = [.. Sources(after).Where(source => !before.Contains(source.SourceText))];
        Assert.NotEmpty(made);
        Assert.All(made, source => Assert.StartsWith("App.P7.", source.HintName));
    }

    private static TestProject ManyPolicies() => Enumerable.Range(0, Policies).Aggregate(
        new TestProject(), (project, i) => project.Add($"p{i}.policy.txt", $"(我们)会[收集]<数据{i}>用于{{登录}}。"));
}

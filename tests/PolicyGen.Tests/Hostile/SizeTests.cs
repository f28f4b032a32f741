using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using PolicyGen.Tests.Generation;
using Xunit;

namespace PolicyGen.Tests.Hostile;

/// <summary>
/// Sizes that no policy has. Each is read to its end, and at these sizes that is the proof that no step takes time in the
/// square of its input: a million brackets squared would run for days.
/// </summary>
public sealed class SizeTests
{
    [Fact]
    public void A_policy_of_ten_megabytes()
    {
        string policy = Repeat.To((int)(10_000_000L * FoundingPolicy.Text.Length / Encoding.UTF8.GetByteCount(FoundingPolicy.Text)), FoundingPolicy.Text + "\n");

        PolicyModel model = HostileCode.Model(policy);

        Assert.Equal(HostileCode.Model(FoundingPolicy.Text).DataCategories.Count, model.DataCategories.Count);
        Assert.Equal(0, model.Practices.Count % HostileCode.Model(FoundingPolicy.Text).Practices.Count);
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
        GeneratedFile[] files = [.. PolicyEmitter.Emit(new PolicySource("Shop", "App.Shop", IsPublic: true, "shop.policy.txt", model))];

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
        GeneratedFile[] files = [.. PolicyEmitter.Emit(new PolicySource("Shop", "App.Shop", IsPublic: true, "shop.policy.txt", model))];

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
    public void Hundreds_of_policies_in_one_project()
    {
        // Their 6,500 generated files take the compiler minutes to parse twice over; the long run has all 500.
        int policies = LongRun.IsOn ? 500 : 60;
        TestProject project = Enumerable.Range(0, policies).Aggregate(
            new TestProject(), (project, i) => project.Add($"p{i}.policy.txt", $"(我们)会[收集]<数据{i}>用于{{登录}}。"));

        GeneratorRun run = GeneratorRun.Of(project);

        Assert.Empty(run.Reported);
        Assert.Equal(policies, run.Files.Count(file => file.HintName.EndsWith(".Policy.g.cs")));
    }
}

using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Generation;
using Xunit;

namespace PolicyGen.Tests.Generation;

/// <summary>What is generated from policy files, and what is reported on them.</summary>
public sealed class PolicyGeneratorTests
{
    private const string Policy = "为了{开具发票}，(我们)需要[收集]您的<发票抬头>。\n";

    [Fact]
    public void Founding_policy()
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Founding", "youpin.policy.txt"));
        GeneratorRun run = GeneratorRun.Of(TestProject.With("youpin.policy.txt", text));

        Snapshot.Match(run.Files);
        GeneratedAssembly.AssertCompilesEverywhere(run.Files);
        Assert.Empty(run.Reported);
    }

    [Theory]
    [InlineData("Operation.使用, DataCategory.手机号码, Purpose.完成配送", true)]
    [InlineData("Operation.收集, DataCategory.发票抬头, Purpose.开具发票", true)]
    [InlineData("Operation.使用, DataCategory.发票抬头, Purpose.开具发票", true)]
    [InlineData("Operation.收集, DataCategory.手机号码, Purpose.开具发票", false)]
    [InlineData("Operation.共享, DataCategory.订单号", true)]
    [InlineData("Operation.共享, DataCategory.手机号码", false)]
    public void The_founding_policy_declares(string use, bool declared)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Founding", "youpin.policy.txt"));
        GeneratorRun run = GeneratorRun.Of(TestProject.With("youpin.policy.txt", text));
        Assembly assembly = GeneratedAssembly.Load(
            run.Files, $"using App.Youpin; internal static class Use {{ internal static bool IsDeclared => Policy.Declares({use}); }}");

        Assert.Equal(declared, assembly.GetType("Use")!.GetProperty("IsDeclared", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null));
    }

    [Fact]
    public void A_project_without_a_policy_gets_nothing() => Assert.Empty(GeneratorRun.Of(TestProject.With("notes.txt", Policy)).Files);

    [Fact]
    public void A_policy_without_a_mark_gets_nothing() => Assert.Empty(GeneratorRun.Of(TestProject.With("x.policy.txt", "您的信息。")).Files);

    [Theory]
    [InlineData("小米有品.policy.txt", "App.小米有品")]
    [InlineData("my shop (v2).policy.md", "App.MyShopV2")]
    [InlineData("class.policy.txt", "App.Class")]
    [InlineData("2nd.policy.txt", "App._2nd")]
    [InlineData("a[b]{c}.policy.txt", "App.ABC")]
    public void Any_file_name_gives_hint_names_that_the_compiler_takes(string file, string prefix)
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.With(file, Policy));

        Assert.NotEmpty(run.Files);
        Assert.All(run.Files, generated => Assert.StartsWith(prefix + ".", generated.HintName));
        GeneratedAssembly.AssertCompiles(run.Files);
    }

    [Fact]
    public void The_same_file_twice_is_one_policy()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.With("shop.policy.txt", Policy).Add("sub/../shop.policy.txt", Policy).Add("shop.policy.txt", Policy));

        Assert.Equal(GeneratorRun.Of(TestProject.With("shop.policy.txt", Policy)).Files, run.Files);
        Assert.Empty(run.Reported);
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        GeneratorRun forth = GeneratorRun.Of(TestProject.With("a.policy.txt", Policy).Add("b.policy.txt", Policy));
        GeneratorRun back = GeneratorRun.Of(TestProject.With("b.policy.txt", Policy).Add("a.policy.txt", Policy));

        Assert.Equal(forth.Files, back.Files);
    }

    [Fact]
    public void The_later_of_two_policies_in_one_namespace_is_left_out()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.With("b/shop.policy.txt", Policy).Add("a/Shop.policy.md", "(我们)[使用]<邮箱>。").Add("c.policy.txt", Policy));

        Assert.Equal(["PG0020 /src/app/b/shop.policy.txt 1"], run.Reported);
        Assert.Equal(
            "'b/shop.policy.txt' is left out: its namespace App.Shop is taken by 'a/Shop.policy.md'; give one of them another PolicyName or PolicyNamespace",
            run.Result.Diagnostics.Single().GetMessage());
        Assert.Contains(run.Files, file => file.HintName == "App.Shop.DataCategory.g.cs" && file.Text.Contains("邮箱"));
        Assert.Contains(run.Files, file => file.HintName == "App.C.DataCategory.g.cs");
        GeneratedAssembly.AssertCompiles(run.Files);
    }

    [Fact]
    public void Below_CSharp_9_there_is_one_error_and_no_code()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.With("shop.policy.txt", Policy) with { LanguageVersion = LanguageVersion.CSharp8 });

        Assert.Equal(["PG0018 /src/app/shop.policy.txt 1"], run.Reported);
        Assert.Contains("this project uses C# 8.0", run.Result.Diagnostics.Single().GetMessage());
        Assert.Empty(run.Files);
    }

    [Fact]
    public void A_file_that_cannot_be_read_costs_no_other_policy_its_code()
    {
        GeneratorRun run = GeneratorRun.Of(
            TestProject.With("a.policy.txt", null).Add(new BrokenText("/src/app/b.policy.txt")).Add("c.policy.txt", Policy).Add("c.glossary.txt", null));

        Assert.Equal(
            ["PG0015 /src/app/a.policy.txt 1", "PG0015 /src/app/b.policy.txt 1", "PG0015 /src/app/c.glossary.txt 1"], run.Reported.Order());
        Assert.Contains(run.Files, file => file.HintName == "App.C.Policy.g.cs");
    }

    [Fact]
    public void Errors_are_reported_at_their_line_and_warnings_are_left_to_the_analyzer()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.With("shop.policy.txt", "(我们)[收集]<邮箱>。\n(我们)[收集]<手机\n(我们)会[使用]。\n"));

        Assert.Equal(["PG0001 /src/app/shop.policy.txt 2"], run.Reported);
        Assert.NotEmpty(run.Files);
    }

    [Fact]
    public void Cancellation_passes()
    {
        using CancellationTokenSource source = new();
        TestProject project = new TestProject().Add(new CancellingText("/src/app/shop.policy.txt", source));

        Assert.ThrowsAny<OperationCanceledException>(() => GeneratorRun.Of(project, source.Token));
    }

    [Fact]
    public void Options_reach_the_code()
    {
        TestProject project = TestProject.With("legal/shop.policy.txt", Policy)
            .Property("PolicyGenVisibility", "Internal")
            .Metadata("legal/shop.policy.txt", "PolicyName", "Boutique")
            .Metadata("legal/shop.policy.txt", "PolicyNamespace", "My.Legal");
        string policy = GeneratorRun.Of(project).Files.Single(file => file.HintName == "My.Legal.Policy.g.cs").Text;

        Assert.Contains("internal static partial class Policy", policy);
        Assert.Contains("Name = \"Boutique\"", policy);
        Assert.Contains("File = \"legal/shop.policy.txt\"", policy);
    }

    [Fact]
    public void A_glossary_belongs_to_the_policies_of_its_stem_and_folder()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.With("a/x.policy.txt", Policy).Add("b/y.policy.md", Policy).Add("b/Y.glossary.txt", "").Add("x.glossary.txt", ""));

        Assert.Equal(
            [null, "/src/app/b/Y.glossary.txt"],
            run.Result.TrackedSteps[TrackingNames.Inputs].SelectMany(step => step.Outputs).Select(output => ((PolicyInput)output.Value).Glossary?.Path));
    }

    private sealed class BrokenText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new IOException("The disk is gone.");
    }

    private sealed class CancellingText(string path, CancellationTokenSource source) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            source.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            return SourceText.From("");
        }
    }
}

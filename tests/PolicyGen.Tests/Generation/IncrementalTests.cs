using System.Collections.Generic;
using System.Linq;
using PolicyGen.Generation;
using Xunit;

namespace PolicyGen.Tests.Generation;

/// <summary>Which steps run again, and what they give, after each kind of edit.</summary>
public sealed class IncrementalTests
{
    private const string Shop = "一、下单\n\n为了{开具发票}，(我们)需要[收集]您的<发票抬头>。\n我们重视您的隐私。\n(我们)会[使用]<邮箱>。\n";

    private static readonly TestProject Project = TestProject.With("a.policy.txt", Shop).Add("shop.policy.txt", Shop).Add("shop.glossary.txt", "");

    [Fact]
    public void A_CSharp_edit_runs_no_step() => Assert.Empty(After(project => project with { Code = "class C;" }).Ran);

    [Fact]
    public void An_edit_of_a_sentence_emits_only_what_quotes_it() => Assert.Equal(
        Emitting("Actor", "DataCategory", "Mentions", "Operation", "Policy", "Purpose"),
        After(project => project.Edit("shop.policy.txt", Shop.Replace("需要", "将会"))).Changed);

    [Fact]
    public void A_new_category_emits_nothing_that_every_policy_has()
    {
        GeneratorRun run = After(project => project.Edit("shop.policy.txt", Shop + "(我们)会[收集]<手机>。\n"));

        Assert.Contains("CommonFiles App.Shop.Records.g.cs", GeneratorRun.Of(Project).Changed);
        Assert.Contains("GeneratedFiles App.Shop.DataCategory.g.cs", run.Changed);
        Assert.DoesNotContain(run.Ran, step => step.StartsWith("CommonFiles", System.StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_of_prose_without_marks_emits_nothing() => Assert.Equal(
        ["PolicyFiles", "Options", "Inputs"],
        After(project => project.Edit("shop.policy.txt", Shop.Replace("重视", "保护"))).Changed, SameSteps);

    [Fact]
    public void White_space_after_the_last_mark_emits_nothing() => Assert.Equal(
        ["PolicyFiles", "Options", "Inputs"],
        After(project => project.Edit("shop.policy.txt", Shop + " \n\n")).Changed, SameSteps);

    [Fact]
    public void An_edit_of_one_policy_runs_no_step_of_another()
    {
        GeneratorRun run = After(project => project.Edit("shop.policy.txt", Shop + "(我们)会[使用]<手机>。\n"));

        Assert.DoesNotContain(run.Ran, step => step.Contains(" App.A."));
        Assert.Equal(["Cached", "Modified"], Reasons(run, TrackingNames.Readings));
        Assert.Equal(["Cached", "Modified"], Reasons(run, TrackingNames.Options));
        Assert.Equal(["Unchanged"], Reasons(run, TrackingNames.NamespaceClashes).Select(reason => reason == "Cached" ? "Unchanged" : reason));
    }

    [Fact]
    public void An_error_that_moves_is_reported_anew_and_emits_nothing_else()
    {
        TestProject broken = TestProject.With("shop.policy.txt", Shop + "<手机\n");
        GeneratorRun run = GeneratorRun.Of(broken).After(project => project.Edit("shop.policy.txt", Shop + "您的<手机\n"));

        Assert.Contains("Errors", run.Changed);
        Assert.DoesNotContain(run.Changed, step => step.StartsWith("GeneratedFiles", System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_options_provider_that_says_the_same_reads_nothing_again()
    {
        GeneratorRun run = After(project => project.Property("Nullable", "enable"));

        Assert.Contains("Options", run.Ran);
        Assert.DoesNotContain(run.Changed, step => step is not "Options");
    }

    [Fact]
    public void A_change_of_visibility_emits_every_file_and_a_change_back_is_the_same()
    {
        GeneratorRun before = GeneratorRun.Of(Project);
        GeneratorRun run = before.After(project => project.Property("PolicyGenVisibility", "internal"));

        Assert.Equal(26, run.Changed.Count(step => step.EndsWith(".g.cs", System.StringComparison.Ordinal)));
        Assert.Equal(before.Files, run.After(project => project.Property("PolicyGenVisibility", "public")).Files);
    }

    [Fact]
    public void An_edit_of_a_glossary_reads_only_its_policy()
    {
        GeneratorRun run = After(project => project.Edit("shop.glossary.txt", "# 名称\n"));

        Assert.Equal(["Cached", "Unchanged"], Reasons(run, TrackingNames.Readings));
    }

    [Fact]
    public void A_file_that_comes_and_goes_leaves_no_trace()
    {
        GeneratorRun before = GeneratorRun.Of(Project);
        GeneratorRun more = before.After(project => project.Add("b.policy.txt", Shop));

        Assert.Equal(39, more.Files.Count);
        Assert.Equal(before.Files, more.After(_ => Project).Files);
    }

    [Fact]
    public void A_newer_language_version_brings_the_code()
    {
        GeneratorRun old = GeneratorRun.Of(Project with { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3 });
        GeneratorRun run = old.After(_ => Project);

        Assert.Equal(26, run.Files.Count);
        Assert.Empty(run.Reported);
    }

    private static readonly IEqualityComparer<IEnumerable<string>> SameSteps =
        EqualityComparer<IEnumerable<string>>.Create((x, y) => x!.Order().SequenceEqual(y!.Order()), _ => 0);

    private static GeneratorRun After(System.Func<TestProject, TestProject> edit) => GeneratorRun.Of(Project).After(edit);

    private static IEnumerable<string> Reasons(GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(output => output.Reason.ToString()).Order();

    // The steps before it, the files themselves, and the output that adds them.
    private static IEnumerable<string> Emitting(params string[] parts) => parts
        .Select(part => $"GeneratedFiles App.Shop.{part}.g.cs")
        .Concat(["PolicyFiles", "Options", "Inputs", "Readings", "Sources", "SourceOutput"])
        .Order(System.StringComparer.Ordinal);
}

using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Analyzers;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>What is reported at policy and glossary files.</summary>
public sealed class PolicyFileAnalyzerTests
{
    private const string Path = "/src/app/shop.policy.txt";

    [Fact]
    public async Task Warnings_are_reported_at_their_line() => Assert.Equal(
        [$"PG0007 {Path} 2"], await Report(TestProject.With("shop.policy.txt", "(我们)为{配送}[收集]<邮箱>。\n(我们)会为{客服}[使用]。\n")));

    [Fact]
    public async Task Errors_are_left_to_the_generator() => Assert.DoesNotContain(
        await Report(TestProject.With("shop.policy.txt", "(我们)[收集]<手机\n")), reported => reported.StartsWith("PG0001", System.StringComparison.Ordinal));

    [Fact]
    public async Task A_policy_without_a_mark_is_reported() => Assert.Equal(
        [$"PG0016 {Path} 1"], await Report(TestProject.With("shop.policy.txt", "您的信息。")));

    [Fact]
    public async Task Other_files_are_none_of_its_business() => Assert.Empty(await Report(TestProject.With("notes.txt", "[收集]")));

    [Fact]
    public async Task A_file_that_arrives_twice_is_reported_once() => Assert.Single(
        await Report(TestProject.With("shop.policy.txt", "您的信息。").Add("./shop.policy.txt", "您的信息。")));

    [Fact]
    public async Task A_glossarys_findings_are_reported_at_the_glossary() => Assert.Equal(
        ["PG0013 /src/app/shop.glossary.txt 2", $"PG0016 {Path} 1"],
        await Report(TestProject.With("shop.policy.txt", "您的信息。").Add("shop.glossary.txt", "# names\n手机号码 = Phone\n")));

    [Fact]
    public async Task A_glossary_of_two_policies_is_reported_once() => Assert.Equal(
        ["PG0013 /src/app/shop.glossary.txt 1"],
        await Report(TestProject.With("shop.policy.txt", "(我们)为{配送}[收集]<邮箱>。").Add("shop.policy.md", "(我们)为{客服}[收集]<邮箱>。").Add("shop.glossary.txt", "手机号码 = Phone\n")));

    [Fact]
    public async Task Options_that_cannot_be_used_are_reported_at_the_policy() => Assert.Equal(
        [$"PG0021 {Path} 1"],
        await Report(TestProject.With("shop.policy.txt", "(我们)为{配送}[收集]<邮箱>。").Metadata("shop.policy.txt", "PolicyName", "my shop")));

    [Fact]
    public async Task A_file_that_cannot_be_read_is_left_to_the_generator() => Assert.Empty(await Report(TestProject.With("shop.policy.txt", null)));

    [Fact]
    public async Task Suppression_by_id_works() => Assert.Empty(
        await Report(TestProject.With("shop.policy.txt", "您的信息。"), ("PG0016", ReportDiagnostic.Suppress)));

    private static async Task<IEnumerable<string>> Report(TestProject project, params (string Id, ReportDiagnostic Severity)[] severities)
    {
        Compilation compilation = project.Compilation.WithOptions(
            project.Compilation.Options.WithSpecificDiagnosticOptions(severities.ToDictionary(s => s.Id, s => s.Severity)));
        AnalyzerOptions options = new(project.Files, project.Options.CreateProvider());
        IEnumerable<Diagnostic> diagnostics = await compilation
            .WithAnalyzers([new PolicyFileAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
        return diagnostics.Select(Show).Order();
    }

    private static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} {place.Path} {place.StartLinePosition.Line + 1}";
    }
}

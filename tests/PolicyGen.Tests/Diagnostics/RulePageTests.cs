using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Diagnostics;

public sealed class RulePageTests
{
    /// <summary>The pages whose example is a policy that breaks the rule by itself.</summary>
    public static TheoryData<string> PagesWithPolicy =>
        [.. RulePage.All.Where(page => page.Id.StartsWith("PG0", StringComparison.Ordinal) && page.Block("Example", "policy") is not null).Select(page => page.Id)];

    [Fact]
    public void Every_rule_has_a_page_with_its_title_and_severity_and_no_page_is_left_over()
    {
        IEnumerable<string> rules = Rules().Select(rule => $"{rule.Id} {rule.Title} {rule.DefaultSeverity.ToString().ToLowerInvariant()}");
        HashSet<string> families = [.. Rules().Select(Family)];
        IEnumerable<string> pages = RulePage.All.Where(page => families.Contains(page.Id[..3])).Select(page => $"{page.Id} {page.Title} {page.Severity}");

        Assert.Equal(rules, pages);
    }

    [Fact]
    public void Every_rule_links_to_its_page()
    {
        Assert.All(Rules(), rule => Assert.EndsWith($"/src/PolicyGen.Package/rules/{rule.Id}.md", rule.HelpLinkUri));
    }

    [Fact]
    public void Every_page_says_cause_example_fix_and_how_to_configure()
    {
        Assert.All(RulePage.All, page =>
        {
            Assert.Equal(["Cause", "Example", "Fix", "Configure"], page.Sections.Keys);
            Assert.All(page.Sections.Values, text => Assert.NotEqual("", text));
            Assert.Contains(page.Id, page.Sections["Configure"]);
        });
    }

    [Fact]
    public void Every_page_on_code_shows_the_category_that_suppresses()
    {
        Assert.All(
            Rules().Where(rule => rule.Category == "PolicyGen.Use" && !rule.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)),
            rule => Assert.Contains($"SuppressMessage(\"{rule.Category}\", \"{rule.Id}\"", RulePage.All.Single(page => page.Id == rule.Id).Sections["Configure"]));
    }

    [Theory]
    [MemberData(nameof(PagesWithPolicy))]
    public void The_example_breaks_the_rule_and_the_fix_does_not(string id)
    {
        RulePage page = RulePage.All.Single(page => page.Id == id);

        Assert.Contains(id, Read(page, "Example"));
        Assert.DoesNotContain(id, Read(page, "Fix"));
    }

    private static string[] Read(RulePage page, string section) =>
        [.. PolicyReading.Read(Text(page.Block(section, "policy"))!, Text(page.Block(section, "glossary"))).Diagnostics.Select(found => found.Descriptor.Id)];

    private static SourceText? Text(string? block) => block is null ? null : SourceText.From(block);

    // PG0 for policy files, PG1 for code.
    private static string Family(DiagnosticDescriptor rule) => rule.Id[..3];

    private static IEnumerable<DiagnosticDescriptor> Rules() => typeof(PolicyFileRules).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(PolicyFileRules).Namespace)
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
        .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
        .OrderBy(rule => rule.Id, StringComparer.Ordinal);
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Generation;
using Xunit;

namespace PolicyGen.HostTests;

/// <summary>What must hold on every Roslyn that the package loads in.</summary>
public sealed class HostTests
{
    private const string Policy = "(We) [collect] your <phone number> to {deliver your order}.\n";

    private const string Code = """
        using App.Shop;

        public sealed class Order
        {
            [Data(DataCategory.phone_number)]
            public string Phone { get; set; } = "";
        }

        public static class Courier
        {
            [Processing(Operation.collect, Purpose.deliver_your_order)]
            public static string Label(Order order) => order.Phone;

            public static string Forgotten(Order order) => order.Phone;
        }
        """;

    private static readonly HostedProject Project = HostedProject.Create(Policy, Code);

    [Fact]
    public void The_host_is_the_one_that_was_asked_for()
    {
        string asked = typeof(HostTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RoslynVersion").Value!;

        Assert.StartsWith(typeof(Compilation).Assembly.GetName().Version!.ToString(2) + ".", asked, StringComparison.Ordinal);
        Assert.Equal(typeof(Compilation).Assembly.GetName().Version, typeof(Project).Assembly.GetName().Version);
    }

    [Fact]
    public async Task Generated_code_compiles()
    {
        Compilation compilation = await Project.Compilation();

        Assert.NotNull(compilation.GetTypeByMetadataName("App.Shop.Policy"));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public async Task The_analyzer_reports_a_use_outside_every_Processing_and_a_fix_mends_it()
    {
        Diagnostic use = Assert.Single(await Project.Diagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal("PG1003", use.Id);

        CodeAction fix = (await Project.Fixes(use))[0];
        HostedProject mended = await Project.After(fix);
        Assert.DoesNotContain(await mended.Diagnostics(), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal(2, (await mended.CodeText()).Split("[Processing(Operation.collect").Length - 1);
    }

    [Theory]
    [InlineData("(We) [collect] your <phone number.\n", "PG0001")]
    [InlineData("(We) [collect] your data.\n", "PG0007")]
    public async Task Findings_in_the_policy_come(string policy, string id)
    {
        HostedProject project = HostedProject.Create(policy, "");

        Diagnostic finding = Assert.Single(await project.Diagnostics(), diagnostic => diagnostic.Id == id);
        Assert.Equal("/src/app/shop.policy.txt", finding.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task An_edit_of_CSharp_runs_no_step()
    {
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create(
                [new PolicyGenerator().AsSourceGenerator()],
                Project.Project.AnalyzerOptions.AdditionalFiles,
                (CSharpParseOptions)Project.Project.ParseOptions!,
                Project.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider,
                new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGenerators(await Project.Compilation());

        GeneratorRunResult again = driver.RunGenerators(await Project.WithCode("class Other;").Compilation()).GetRunResult().Results.Single();

        IEnumerable<IncrementalGeneratorRunStep> steps = again.TrackedSteps[TrackingNames.Readings]
            .Concat(again.TrackedSteps[TrackingNames.GeneratedFiles])
            .Concat(again.TrackedOutputSteps.SelectMany(step => step.Value));
        Assert.All(steps.SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.NotEmpty(again.GeneratedSources);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("99")]
    public async Task A_policy_compiled_under_another_contract_is_said_to_be_so_and_not_checked(string contract)
    {
        HostedProject user = HostedProject.Create("", Code);
        user = user.In(user.Project.AddMetadataReference(await Compiled(contract)).Solution);

        Diagnostic said = Assert.Single(await user.Diagnostics(), diagnostic => diagnostic.Id.StartsWith("PG1", StringComparison.Ordinal));
        Assert.Equal("PG1008", said.Id);
        Assert.Contains("Policies", said.GetMessage());
    }

    // The policy as another version of the generator would have left it in an assembly.
    private static async Task<MetadataReference> Compiled(string contract)
    {
        Compilation compilation = (await Project.WithCode("").Compilation()).WithAssemblyName("Policies");
        SyntaxTree policy = compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith(".Policy.g.cs", StringComparison.Ordinal));
        string changed = Regex.Replace(policy.ToString(), @"(?<=int ContractVersion = )\d+", contract);
        Assert.NotEqual(policy.ToString(), changed);

        using MemoryStream image = new();
        Assert.True(compilation.ReplaceSyntaxTree(policy, policy.WithChangedText(SourceText.From(changed, Encoding.UTF8))).Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}

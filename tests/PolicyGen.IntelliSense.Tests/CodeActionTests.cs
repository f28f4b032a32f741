using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.HostTests;
using Xunit;

namespace PolicyGen.IntelliSense.Tests;

/// <summary>What an editor underlines in the open document, and what it offers there.</summary>
public sealed class CodeActionTests
{
    private const string Order = """
        using App.Shop;
        sealed class Order
        {
            [Data(DataCategory.手机号码)] public string Phone { get; set; } = "";
        }
        static class Desk
        {
            @ static string Label(Order order) => order.Phone;
        }
        """;

    [Theory]
    [InlineData("", "PG1003")]
    [InlineData("[Processing(Operation.收集, Purpose.开具发票)]", "PG1001")]
    public async Task A_use_is_underlined_and_its_fix_makes_it_declared(string processing, string id)
    {
        HostedProject project = Editor.Open(Order.Replace("@", processing) + "$$").Project;
        Diagnostic underlined = Assert.Single(await Underlined(project));
        Assert.Equal(id, underlined.Id);
        Assert.Equal("Phone", (await project.CodeText()).Substring(underlined.Location.SourceSpan.Start, underlined.Location.SourceSpan.Length));

        CodeAction[] fixes = [.. await project.Fixes(underlined)];
        Assert.All(fixes, fix => Assert.NotEmpty(fix.Title));
        Assert.Empty(await Underlined(await project.After(fixes[0])));
    }

    [Fact]
    public async Task A_name_that_is_not_declared_is_changed_to_the_nearest()
    {
        HostedProject project = Editor.Open("using App.Shop; [Data(DataCategory.手机号吗)] class C { }$$").Project;
        Diagnostic missing = Assert.Single(await project.Diagnostics(), diagnostic => diagnostic.Id == "CS0117");

        HostedProject mended = await project.After((await project.Fixes(missing))[0]);
        Assert.Contains("[Data(DataCategory.手机号码)]", await mended.CodeText());
    }

    // An editor asks for one document at a time, by its semantic model.
    private static async Task<Diagnostic[]> Underlined(HostedProject project)
    {
        SemanticModel model = (await project.Code.GetSemanticModelAsync())!;
        DiagnosticAnalyzer[] analyzers = project.Project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToArray();
        CompilationWithAnalyzers analysis = model.Compilation.WithAnalyzers([.. analyzers], project.Project.AnalyzerOptions);
        return (await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None))
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .ToArray();
    }
}

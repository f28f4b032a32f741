using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Analyzers;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>Runs the analyzer over code that lives under the test policies and compares with the code's markup.</summary>
internal static class CodeVerifier
{
    /// <summary>Types with marked members, for code to use.</summary>
    public const string Models = """
        using App.Shop;
        public class Order
        {
            [Data(DataCategory.手机号码)] public string Phone { get; set; } = "";
            [Data(DataCategory.收货地址)] public string Address = "";
            [Data(DataCategory.收货人姓名)] public string Name { get; set; } = "";
            public Order? Next;
            public int Count { get; set; }
        }
        public sealed record InvoiceRequest([property: Data(DataCategory.发票抬头)] string Title, [Data(DataCategory.纳税人识别号)] string TaxId, int Copies);
        public static class Mail
        {
            [return: Data(DataCategory.手机号码)] public static string Find(int id) => "";
            public static void Send([Data(DataCategory.手机号码)] string number, string text = "") { }
        }
        [Data(DataCategory.订单信息)]
        public class Parcel
        {
            public string Label { get; set; } = "";
            public string Print() => Label;
            public static int Size(string label) => label.Length;
        }
        """;

    // Most tests differ in one file only, so the others are parsed once; and what the generator wrote, which takes far
    // longer to bind than any test's code, is another assembly's.
    private static readonly Compilation Shop = TestCompilation.Create("App", [("Models.cs", Models)], [TestPolicies.ShopAssembly]);

    private static readonly Compilation OwnShop = TestCompilation.Create("App", [("Models.cs", Models), .. TestPolicies.Shop]);

    /// <summary>Verifies the rules on uses and scopes; the two hints on names are left out unless asked for.</summary>
    public static Task Verify(string source, params string[] hints) => Verify(source, OutputKind.DynamicallyLinkedLibrary, hints);

    /// <summary>The same for a program with top-level statements.</summary>
    public static Task VerifyProgram(string source) => Verify(source, OutputKind.ConsoleApplication, []);

    /// <summary>Every diagnostic of the analyzer for the compilation.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation, params AdditionalText[] additionalFiles)
    {
        ImmutableArray<Diagnostic> diagnostics = await With(compilation, additionalFiles).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return diagnostics;
    }

    /// <summary>The same for a compilation without an error, which is bound once to answer both.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeValid(Compilation compilation, params AdditionalText[] additionalFiles)
    {
        ImmutableArray<Diagnostic> diagnostics = await With(compilation, additionalFiles).GetAllDiagnosticsAsync(CancellationToken.None);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001" || (IsOfTheCompiler(diagnostic) && diagnostic.Severity == DiagnosticSeverity.Error));
        return diagnostics.RemoveAll(IsOfTheCompiler);
    }

    /// <summary>A compilation with the models, under the shop's policy in another assembly.</summary>
    public static Compilation Compile(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) => Shop
        .WithOptions(Shop.Options.WithOutputKind(kind))
        .AddSyntaxTrees(TestCompilation.Parse("Test.cs", source));

    /// <summary>The same with the policy as its own.</summary>
    public static Compilation CompileWithPolicy(string source) => OwnShop.AddSyntaxTrees(TestCompilation.Parse("Test.cs", source));

    /// <summary>Compares the diagnostics in a file with its markup.</summary>
    public static void AssertExpected(Markup markup, IEnumerable<Diagnostic> diagnostics, string file = "Test.cs")
    {
        string[] actual = diagnostics
            .Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == file && !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id)
            .Select(diagnostic => Describe(diagnostic.Id, diagnostic.Location.SourceSpan, markup.Text))
            .ToArray();
        Assert.Equal(markup.Expected.Select(expected => Describe(expected.Id, expected.Span, markup.Text)), actual);
    }

    private static async Task Verify(string source, OutputKind kind, string[] hints)
    {
        Markup markup = Markup.Parse(source.StartsWith("using", StringComparison.Ordinal) || kind == OutputKind.ConsoleApplication ? source : "using App.Shop;\n" + source);
        ImmutableArray<Diagnostic> diagnostics = await AnalyzeValid(Compile(markup.Text, kind), TestPolicies.ShopFile);
        AssertExpected(markup, diagnostics.Where(diagnostic => diagnostic.Id is not ("PG1005" or "PG1006") || hints.Contains(diagnostic.Id)));
    }

    private static CompilationWithAnalyzers With(Compilation compilation, AdditionalText[] additionalFiles) => compilation.WithAnalyzers(
        [new PolicyCodeAnalyzer()],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. additionalFiles]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));

    private static bool IsOfTheCompiler(Diagnostic diagnostic) => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    private static string Describe(string id, TextSpan span, string text) =>
        $"{id} at {text.Take(span.Start).Count(c => c == '\n') + 1}: {text.Substring(span.Start, span.Length)}";
}

/// <summary>An additional file that is only text.</summary>
internal sealed class InMemoryText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, System.Text.Encoding.UTF8);
}

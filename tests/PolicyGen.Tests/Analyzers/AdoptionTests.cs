using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>Ways to bring existing code under a policy step by step: each rule can be set, silenced and suppressed.</summary>
public class AdoptionTests
{
    public static TheoryData<string, string> Rules => new()
    {
        { "PG1001", "[Processing(Operation.查询, Purpose.推荐商品)] string M(Order o) => o.Phone;" },
        { "PG1002", "[Processing(Operation.共享, Purpose.完成配送)] string M(Order o) => o.Phone;" },
        { "PG1003", "string M(Order o) => o.Phone;" },
        { "PG1004", "[Processing(Operation.公开)] void M() { }" },
        { "PG1006", "string 手机号码 = \"\"; string M() => 手机号码;" },
        { "PG1007", "[Data(DataCategory.收货地址)] string _a = \"\"; [Processing(Operation.公开)] string M() => _a;" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Pragma(string id, string member)
    {
        Assert.Contains(await Ids($"class C {{ {member} }}"), found => found == id);
        Assert.DoesNotContain(await Ids($"#pragma warning disable {id}\nclass C {{ {member} }}\n#pragma warning restore {id}"), found => found == id);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task SuppressMessage(string id, string member)
    {
        string attribute = $"[System.Diagnostics.CodeAnalysis.SuppressMessage(\"PolicyGen.Use\", \"{id}\", Justification = \"reviewed\")]";
        Assert.Contains(await Ids($"class C {{ {member} }}"), found => found == id);
        Assert.DoesNotContain(await Ids($"{attribute} class C {{ {member} }}"), found => found == id);
        Assert.DoesNotContain(await Ids($"class C {{ {string.Join("; ", member.Split("; ").Select(part => attribute + part))} }}"), found => found == id);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Severity(string id, string member)
    {
        Compilation compilation = CodeVerifier.Compile($"using App.Shop; class C {{ {member} }}");
        foreach (ReportDiagnostic severity in new[] { ReportDiagnostic.Error, ReportDiagnostic.Suppress })
        {
            // What an .editorconfig says of a file reaches the compiler as options of its tree.
            CompilationOptions options = compilation.Options.WithSyntaxTreeOptionsProvider(new FileSeverities(id, severity));
            Diagnostic[] found = (await CodeVerifier.AnalyzeValid(compilation.WithOptions(options))).Where(diagnostic => diagnostic.Id == id).ToArray();
            Assert.Equal(severity != ReportDiagnostic.Suppress, found.Length > 0);
            Assert.All(found, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        }
    }

    [Fact]
    public Task One_processing_for_the_whole_assembly() => CodeVerifier.Verify("""
        using App.Shop;
        [assembly: Processing(Operation.使用, Purpose.完成配送), Processing(Operation.收集, Purpose.开具发票)]
        class C { string M(Order o, InvoiceRequest r) => o.Phone + o.Address + r.Title; }
        """);

    [Fact]
    public async Task Compilation_wide_rules_can_be_turned_off()
    {
        Compilation compilation = CodeVerifier.CompileWithPolicy("");
        Assert.Contains(await CodeVerifier.Analyze(compilation), diagnostic => diagnostic.Id == "PG1005");
        CompilationOptions off = compilation.Options.WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic> { ["PG1005"] = ReportDiagnostic.Suppress });
        Assert.DoesNotContain(await CodeVerifier.Analyze(compilation.WithOptions(off)), diagnostic => diagnostic.Id == "PG1005");
    }

    private static async Task<IEnumerable<string>> Ids(string code) =>
        (await CodeVerifier.AnalyzeValid(CodeVerifier.Compile("using App.Shop;\n" + code))).Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Id);

    private sealed class FileSeverities(string id, ReportDiagnostic severity) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, System.Threading.CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, System.Threading.CancellationToken cancellationToken, out ReportDiagnostic value)
        {
            value = severity;
            return tree.FilePath == "Test.cs" && diagnosticId == id;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, System.Threading.CancellationToken cancellationToken, out ReportDiagnostic value)
        {
            value = default;
            return false;
        }
    }
}

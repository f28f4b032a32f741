using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Analyzers;
using PolicyGen.Tests.Analyzers;
using Xunit;

namespace PolicyGen.CodeFixes.Tests;

/// <summary>A workspace under the shop's policy in which fixes are offered and applied.</summary>
internal sealed class FixVerifier
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project = ProjectId.CreateNewId();

    public FixVerifier(params (string Name, string Text)[] sources)
        : this(TestPolicies.ShopFile.GetText(), sources)
    {
    }

    public FixVerifier(SourceText policy, params (string Name, string Text)[] sources)
    {
        Solution solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(_project, VersionStamp.Default, "App", "App", LanguageNames.CSharp, parseOptions: TestCompilation.ParseOptions))
            .WithProjectCompilationOptions(_project, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .AddMetadataReferences(_project, TestCompilation.Framework)
            .AddAdditionalDocument(DocumentId.CreateNewId(_project), "shop.policy.txt", policy, filePath: TestPolicies.ShopFile.Path);
        foreach ((string name, string text) in sources.Concat(TestPolicies.Shop).Append(("Models.cs", CodeVerifier.Models)))
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(_project), name, SourceText.From(text, Encoding.UTF8), filePath: name);
        }

        Solution = solution;
    }

    public Solution Solution { get; private set; }

    public string this[string name] => Text(name).ToString();

    public SourceText Text(string name) =>
        (Solution.GetProject(_project)!.Documents.FirstOrDefault(document => document.Name == name)
            ?? Solution.GetProject(_project)!.AdditionalDocuments.First(document => document.Name == name))
        .GetTextAsync().Result;

    /// <summary>The titles offered for the first diagnostic with the id.</summary>
    public async Task<string[]> Titles(PolicyFix fix, string id) =>
        (await Actions(fix, (await Diagnostics(id)).First())).Select(action => action.Title).ToArray();

    /// <summary>Applies what is offered under the title, or first, for the first diagnostic with the id.</summary>
    public async Task<FixVerifier> Fix(PolicyFix fix, string id, string? title = null)
    {
        CodeAction action = (await Actions(fix, (await Diagnostics(id)).First())).First(action => title is null || action.Title == title);
        Solution = await Apply(action);
        return this;
    }

    /// <summary>Takes the choice for the first diagnostic with the id, and applies it to all in the scope.</summary>
    public async Task<FixVerifier> FixAll(PolicyFix fix, string id, FixAllScope scope, string? title = null)
    {
        Diagnostic[] diagnostics = await Diagnostics(id);
        CodeAction action = (await Actions(fix, diagnostics[0])).First(action => title is null || action.Title == title);
        Document document = Solution.GetDocument(diagnostics[0].Location.SourceTree)!;
        FixAllContext context = new(document, fix, scope, action.EquivalenceKey!, [id], new Found(this, id), CancellationToken.None);
        Assert.Contains(scope, fix.GetFixAllProvider().GetSupportedFixAllScopes());
        Solution = await Apply((await fix.GetFixAllProvider().GetFixAsync(context))!);
        return this;
    }

    /// <summary>The diagnostics with the id that are left, in order.</summary>
    public async Task<Diagnostic[]> Diagnostics(string id)
    {
        Compilation compilation = (await Solution.GetProject(_project)!.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> all = id.StartsWith("CS", StringComparison.Ordinal)
            ? compilation.GetDiagnostics()
            : await CodeVerifier.Analyze(compilation, [.. Solution.GetProject(_project)!.AnalyzerOptions.AdditionalFiles]);
        return all.Where(diagnostic => diagnostic.Id == id)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToArray();
    }

    /// <summary>What the compiler does not accept.</summary>
    public async Task<IEnumerable<Diagnostic>> Errors() =>
        (await Solution.GetProject(_project)!.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The policy generated again from its text as it is now.</summary>
    public void Regenerate()
    {
        foreach ((string name, string text) in TestPolicies.Generate(new InMemoryText(TestPolicies.ShopFile.Path, this["shop.policy.txt"])))
        {
            Document document = Solution.GetProject(_project)!.Documents.First(document => document.Name == name);
            Solution = Solution.WithDocumentText(document.Id, SourceText.From(text, Encoding.UTF8));
        }
    }

    private async Task<List<CodeAction>> Actions(PolicyFix fix, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        Assert.Contains(diagnostic.Id, fix.FixableDiagnosticIds);
        await fix.RegisterCodeFixesAsync(new CodeFixContext(
            Solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Solution> Apply(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private sealed class Found(FixVerifier verifier, string id) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await verifier.Diagnostics(id);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await verifier.Diagnostics(id)).Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}

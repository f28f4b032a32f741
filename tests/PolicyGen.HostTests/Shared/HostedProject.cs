using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.HostTests;

/// <summary>
/// The project <c>App</c> in a workspace: one document, the policy and its glossary as additional documents, what the
/// build hands on as a configuration document, and the package's assemblies as analyzers. An edit gives another one.
/// </summary>
internal sealed record HostedProject(Project Project)
{
    private const string Folder = "/src/app/";

    private static readonly ImmutableArray<MetadataReference> Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Collections.dll")
            .Select(path => MetadataReference.CreateFromFile(path))];

    public static HostedProject Create(string policy, string code, string glossary = "", HostServices? services = null)
    {
        ProjectId project = ProjectId.CreateNewId();
        Solution solution = new AdhocWorkspace(services ?? MefHostServices.DefaultHost).CurrentSolution.AddProject(ProjectInfo.Create(
            project, VersionStamp.Default, "App", "App", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)]),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp9, DocumentationMode.Diagnose),
            metadataReferences: Framework,
            analyzerReferences: HostedAssemblies.References));
        solution = solution
            .AddDocument(DocumentId.CreateNewId(project), "Code.cs", Text(code), filePath: Folder + "Code.cs")
            .AddAdditionalDocument(DocumentId.CreateNewId(project), "shop.policy.txt", Text(policy), filePath: Folder + "shop.policy.txt")
            .AddAdditionalDocument(DocumentId.CreateNewId(project), "shop.glossary.txt", Text(glossary), filePath: Folder + "shop.glossary.txt")
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(project),
                "build.globalconfig",
                Text($"is_global = true\nbuild_property.RootNamespace = App\nbuild_property.ProjectDir = {Folder}\n"),
                filePath: Folder + "build.globalconfig");
        return new HostedProject(solution.GetProject(project)!);
    }

    public Document Code => Project.Documents.Single(document => document.Name == "Code.cs");

    public TextDocument Policy => Project.AdditionalDocuments.Single(document => document.Name == "shop.policy.txt");

    public HostedProject WithCode(string code) => In(Project.Solution.WithDocumentText(Code.Id, Text(code)));

    public HostedProject WithPolicy(string policy) => In(Project.Solution.WithAdditionalDocumentText(Policy.Id, Text(policy)));

    public async Task<string> CodeText() => (await Code.GetTextAsync()).ToString();

    public async Task<Compilation> Compilation() => (await Project.GetCompilationAsync())!;

    /// <summary>What the compiler, the generator included, and the analyzers say, in order of place.</summary>
    public async Task<ImmutableArray<Diagnostic>> Diagnostics()
    {
        CompilationWithAnalyzers analysis = (await Compilation()).WithAnalyzers(
            [.. Project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))], Project.AnalyzerOptions);
        IEnumerable<Diagnostic> all = await analysis.GetAllDiagnosticsAsync(CancellationToken.None);
        return [.. all.Concat(GeneratorDiagnostics(await Compilation())).Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The fixes that are offered for a diagnostic of the document.</summary>
    public async Task<ImmutableArray<CodeAction>> Fixes(Diagnostic diagnostic)
    {
        ImmutableArray<CodeAction>.Builder actions = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (CodeFixProvider fix in HostedAssemblies.FixesFor(diagnostic.Id))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(Code, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions.ToImmutable();
    }

    public async Task<HostedProject> After(CodeAction action) =>
        In((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution);

    public HostedProject In(Solution solution) => new(solution.GetProject(Project.Id)!);

    // A workspace keeps what its generators report to itself, so they are asked once more.
    private ImmutableArray<Diagnostic> GeneratorDiagnostics(Compilation compilation) => CSharpGeneratorDriver
        .Create(
            Project.AnalyzerReferences.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp)),
            Project.AnalyzerOptions.AdditionalFiles,
            (CSharpParseOptions)Project.ParseOptions!,
            Project.AnalyzerOptions.AnalyzerConfigOptionsProvider)
        .RunGenerators(compilation)
        .GetRunResult()
        .Diagnostics;

    private static SourceText Text(string text) => SourceText.From(text, Encoding.UTF8);
}

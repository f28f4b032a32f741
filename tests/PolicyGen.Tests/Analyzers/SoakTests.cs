using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>The analyzer over real code: this solution's own, as it is and with a mark on everything that can carry one.</summary>
public class SoakTests
{
    public static TheoryData<string> Projects => new(
        new[] { "src", "sample-app" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, Path.GetDirectoryName(path)!).Replace('\\', '/'))
            .Where(project => Sources(project).Any())
            .Order(StringComparer.Ordinal));

    private static string Root { get; } = FindRoot();

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path).StartsWith("xunit", StringComparison.Ordinal))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .Append(TestPolicies.ShopAssembly)
        .ToArray();

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Own_sources(string project)
    {
        SyntaxTree[] sources = Sources(project).ToArray();
        await CodeVerifier.Analyze(Compilation(sources));

        int uses = (await CodeVerifier.Analyze(Compilation(sources.Select(MarkEverything)))).Count(diagnostic => diagnostic.Id == "PG1003");
        Assert.True(uses * 2 > sources.Length, $"{uses} uses in {sources.Length} files");
    }

    private static CSharpCompilation Compilation(IEnumerable<SyntaxTree> sources) =>
        TestCompilation.Create("App", [("Models.cs", CodeVerifier.Models)], References).AddSyntaxTrees(sources);

    private static IEnumerable<SyntaxTree> Sources(string project) =>
        Directory.EnumerateFiles(Path.Combine(Root, project), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains(".verified.", StringComparison.Ordinal))
            .Select(path => TestCompilation.Parse(Path.GetRelativePath(Root, path), File.ReadAllText(path)));

    private static SyntaxTree MarkEverything(SyntaxTree tree) =>
        TestCompilation.Parse(tree.FilePath, new Marker().Visit(tree.GetRoot()).ToFullString());

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PolicyGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the solution.");
    }

    private sealed class Marker : CSharpSyntaxRewriter
    {
        private static readonly SyntaxList<AttributeListSyntax> Mark = SyntaxFactory.ParseCompilationUnit("[global::App.Shop.Data(global::App.Shop.DataCategory.手机号码)] class C { }")
            .Members.OfType<ClassDeclarationSyntax>().Single().AttributeLists;

        public override SyntaxNode VisitParameter(ParameterSyntax node) =>
            node is { Type: not null, Modifiers.Count: 0, AttributeLists.Count: 0, Parent.Parent: BaseMethodDeclarationSyntax or TypeDeclarationSyntax or LocalFunctionStatementSyntax }
                ? node.WithoutLeadingTrivia().WithAttributeLists(Mark).WithLeadingTrivia(node.GetLeadingTrivia())
                : node;

        public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) => base.VisitPropertyDeclaration(
            node.AttributeLists.Count > 0 ? node : node.WithoutLeadingTrivia().WithAttributeLists(Mark).WithLeadingTrivia(node.GetLeadingTrivia()));

        public override SyntaxNode VisitFieldDeclaration(FieldDeclarationSyntax node) =>
            node.AttributeLists.Count > 0 ? node : node.WithoutLeadingTrivia().WithAttributeLists(Mark).WithLeadingTrivia(node.GetLeadingTrivia());
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Tests.Analyzers;
using Xunit;

namespace PolicyGen.CodeFixes.Tests;

/// <summary>Fixes in a project that lives under the policy of another.</summary>
public class ReferencedPolicyFixTests
{
    private const string Code = "using App.Shop;\nclass C\n{\n    [Processing(Operation.查询, Purpose.推荐商品)]\n    string M(Order o) => o.Phone;\n}\n";

    [Fact]
    public async Task The_sentence_goes_to_the_project_of_the_policy()
    {
        Solution solution = await FixFirst(new DraftSentenceFix());
        Project legal = solution.Projects.Single(project => project.Name == "Legal");
        string policy = (await legal.AdditionalDocuments.Single().GetTextAsync()).ToString();
        Assert.Contains("\n\n(我们)会[查询]您的<手机号码>以{推荐商品}。\n\n", policy, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_attribute_is_changed_in_the_project_that_uses()
    {
        Solution solution = await FixFirst(new ChangeProcessingFix());
        Project shop = solution.Projects.Single(project => project.Name == "Shop");
        string code = (await shop.Documents.Single().GetTextAsync()).ToString();
        Assert.Equal(Code.Replace("Operation.查询, Purpose.推荐商品", "Operation.填写", System.StringComparison.Ordinal), code);
    }

    private static async Task<Solution> FixFirst(PolicyFix fix)
    {
        using AdhocWorkspace workspace = new();
        Project legal = Add(workspace.CurrentSolution, "Legal", [.. TestPolicies.Shop, ("Models.cs", CodeVerifier.Models)])
            .AddAdditionalDocument("shop.policy.txt", TestPolicies.ShopFile.GetText(), filePath: "/project/shop.policy.txt").Project;
        Project shop = Add(legal.Solution, "Shop", [("A.cs", Code)]).AddProjectReference(new ProjectReference(legal.Id));

        Compilation compilation = (await shop.GetCompilationAsync())!;
        compilation.AssertCompiles();
        Diagnostic diagnostic = (await CodeVerifier.Analyze(compilation)).Single(found => found.Id == "PG1001");
        List<CodeAction> actions = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(shop.Documents.Single(), diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return (await actions[0].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static Project Add(Solution solution, string name, IEnumerable<(string Path, string Text)> sources)
    {
        Project project = solution.AddProject(name, name, LanguageNames.CSharp)
            .WithParseOptions(TestCompilation.ParseOptions)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences(TestCompilation.Framework);
        return sources.Aggregate(project, (built, source) => built.AddDocument(source.Path, SourceText.From(source.Text, Encoding.UTF8), filePath: source.Path).Project);
    }
}

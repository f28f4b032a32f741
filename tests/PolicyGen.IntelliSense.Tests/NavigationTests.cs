using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Rename;
using Xunit;

namespace PolicyGen.IntelliSense.Tests;

/// <summary>What the policy names is a symbol like any other: its references are found, and C# names beside it renamed.</summary>
public sealed class NavigationTests
{
    private const string Code = """
        using App.Shop;
        sealed class Order
        {
            [Data(DataCategory.$$手机号码)] public string Phone { get; set; } = "";
            [Processing(Operation.使用, Purpose.完成配送)] public string Label(Order other) => other.Phone + DataCategory.手机号码;
        }
        """;

    [Fact]
    public async Task References_to_a_category_are_found_in_code()
    {
        Editor editor = Editor.Open(Code);
        IEnumerable<ReferencedSymbol> found = await SymbolFinder.FindReferencesAsync(await editor.Symbol(), editor.Project.Project.Solution);

        int[] lines = found
            .SelectMany(symbol => symbol.Locations)
            .Where(location => location.Document.Id == editor.Document.Id)
            .Select(location => location.Location.GetLineSpan().StartLinePosition.Line + 1)
            .ToArray();
        Assert.Equal([4, 5], lines.Order());
    }

    [Fact]
    public async Task A_category_is_declared_in_generated_code()
    {
        Editor editor = Editor.Open(Code);
        Location declaration = Assert.Single((await editor.Symbol()).Locations);
        Document generated = (await editor.Project.Project.GetSourceGeneratedDocumentsAsync()).Single(document => document.HintName == "App.Shop.DataCategory.g.cs");

        Assert.Equal(await generated.GetSyntaxTreeAsync(), declaration.SourceTree);
    }

    [Fact]
    public async Task A_marked_member_is_renamed_and_stays_marked()
    {
        Editor editor = Editor.Open(Code.Replace("$$", "").Replace("Phone {", "Pho$$ne {"));
        Solution solution = await Renamer.RenameSymbolAsync(
            editor.Project.Project.Solution, await editor.Symbol(), new SymbolRenameOptions(), "Mobile", CancellationToken.None);

        string renamed = await editor.Project.In(solution).CodeText();
        Assert.Contains("[Data(DataCategory.手机号码)] public string Mobile", renamed);
        Assert.Contains("other.Mobile", renamed);
    }
}

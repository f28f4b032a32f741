using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>PG1005: what the policy declares and no code names.</summary>
public class UnnamedInCodeTests
{
    [Fact]
    public async Task Reports_each_name_at_its_mark()
    {
        Diagnostic[] diagnostics = await Unnamed("");

        Assert.Equal(
            ["<浏览记录>", "<email address>", "{开具发票}", "{身份核验、完成配送}", "{身份核验}", "{完成配送}", "{推荐商品}"],
            diagnostics.Select(diagnostic => diagnostic.GetMessage().Replace("No code names ", "", System.StringComparison.Ordinal)));
        FileLinePositionSpan first = diagnostics[0].Location.GetLineSpan();
        Assert.Equal(TestPolicies.ShopFile.Path, first.Path);
        Assert.Equal("浏览记录", TestPolicies.ShopFile.GetText().ToString().Split('\n')[first.StartLinePosition.Line][first.StartLinePosition.Character..first.EndLinePosition.Character]);
    }

    [Theory]
    [InlineData("[Processing(Operation.查询, Purpose.推荐商品)] class C { }")]
    [InlineData("class C { Purpose P => Purpose.推荐商品; }")]
    [InlineData("class C { bool M(Purpose p) => p is Purpose.推荐商品; }")]
    [InlineData("class C { string N => nameof(App.Shop.Purpose.推荐商品); }")]
    [InlineData("class C { object N => Purposes.推荐商品; }")]
    [InlineData("using static App.Shop.Purpose; class C { object N => 推荐商品; }")]
    public async Task A_name_in_code_is_enough(string code) =>
        Assert.DoesNotContain(await Unnamed(code), diagnostic => diagnostic.GetMessage().Contains("推荐商品", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("class C { string 推荐商品 => nameof(推荐商品); }")]
    [InlineData("class C { string M() => \"Purpose.推荐商品\"; /* Purpose.推荐商品 */ }")]
    [InlineData("class Purposes { public static int 推荐商品; } class C { object M() => global::Purposes.推荐商品; }")]
    [InlineData("namespace App.Shop { class Other { public static int 推荐商品; } class C { object M() => Other.推荐商品; } }")]
    [InlineData("class C { object M() => DataCategories.浏览记录; }")]
    [InlineData("enum Purpose { 推荐商品 } class C { object M() => global::Purpose.推荐商品; }")]
    public async Task Another_thing_of_that_name_is_not(string code) =>
        Assert.Contains(await Unnamed(code), diagnostic => diagnostic.GetMessage().Contains("推荐商品", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("DataCategories.浏览记录")]
    [InlineData("DataCategory.浏览记录")]
    public async Task A_category_is_named_by_its_member_or_its_record(string name) =>
        Assert.DoesNotContain(await Unnamed($"class C {{ object M() => {name}; }}"), diagnostic => diagnostic.GetMessage().Contains("浏览记录", System.StringComparison.Ordinal));

    [Fact]
    public async Task Another_projects_policy_is_not_ours_to_use_up()
    {
        Assert.DoesNotContain(await CodeVerifier.Analyze(CodeVerifier.Compile("")), diagnostic => diagnostic.Id == "PG1005");
    }

    private static async Task<Diagnostic[]> Unnamed(string code) =>
        (await CodeVerifier.Analyze(CodeVerifier.CompileWithPolicy("using App.Shop;\n" + code), TestPolicies.ShopFile))
            .Where(diagnostic => diagnostic.Id == "PG1005").ToArray();
}

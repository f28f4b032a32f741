using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace PolicyGen.CodeFixes.Tests;

public class ChangeProcessingFixTests
{
    [Fact]
    public async Task Offers_what_shares_the_operation_or_the_purposes_first()
    {
        FixVerifier verifier = new(("A.cs", "using App.Shop; class C { [Processing(Operation.查询, Purpose.完成配送)] string M(Order o) => o.Name; }"));
        Assert.Equal(
            ["Change Processing to [共享] for {完成配送}", "Change Processing to [填写]", "Change Processing to [使用] for {身份核验、完成配送}"],
            await verifier.Titles(new ChangeProcessingFix(), "PG1001"));
    }

    [Theory]
    [InlineData("[Processing(Operation.查询, Purpose.推荐商品)]", "[Processing(Operation.使用, Purpose.身份核验_完成配送)]")]
    [InlineData("[App.Shop.Processing(Operation.查询, Purpose.推荐商品, Actor = Actor.我们)]", "[Processing(Operation.使用, Purpose.身份核验_完成配送, Actor = Actor.我们)]")]
    [InlineData("[Processing(Operation.查询, Purpose.推荐商品, Actor = Actor.广告商, Recipient = Actor.我们), System.Obsolete]", "[Processing(Operation.使用, Purpose.身份核验_完成配送), System.Obsolete]")]
    public async Task Changes_the_members_own(string before, string after)
    {
        FixVerifier verifier = await new FixVerifier(("A.cs", $"using App.Shop;\nclass C {{ {before} string M(Order o) => o.Phone; }}"))
            .Fix(new ChangeProcessingFix(), "PG1001", "Change Processing to [使用] for {身份核验、完成配送}");
        Assert.Equal($"using App.Shop;\nclass C {{ {after} string M(Order o) => o.Phone; }}", verifier["A.cs"]);
        Assert.Empty(await verifier.Diagnostics("PG1001"));
    }

    [Fact]
    public async Task Changes_that_of_a_lambda()
    {
        FixVerifier verifier = await new FixVerifier(("A.cs", "using App.Shop;\nclass C { object M() => [Processing(Operation.查询, Purpose.推荐商品)] (Order o) => o.Phone; }"))
            .Fix(new ChangeProcessingFix(), "PG1001", "Change Processing to [填写]");
        Assert.Equal("using App.Shop;\nclass C { object M() => [Processing(Operation.填写)] (Order o) => o.Phone; }", verifier["A.cs"]);
    }

    [Fact]
    public async Task Adds_beside_what_another_use_needs()
    {
        FixVerifier verifier = await new FixVerifier(("A.cs", "using App.Shop;\nclass C\n{\n    [Processing(Operation.收集, Purpose.开具发票)]\n    string M(Order o, InvoiceRequest r) => o.Phone + r.Title;\n}\n"))
            .Fix(new ChangeProcessingFix(), "PG1001", "Add Processing: [使用] for {身份核验、完成配送}");
        Assert.Equal("using App.Shop;\nclass C\n{\n    [Processing(Operation.使用, Purpose.身份核验_完成配送)]\n    [Processing(Operation.收集, Purpose.开具发票)]\n    string M(Order o, InvoiceRequest r) => o.Phone + r.Title;\n}\n", verifier["A.cs"]);
        Assert.Empty(await verifier.Diagnostics("PG1001"));
    }

    [Fact]
    public async Task Adds_beside_that_of_the_assembly_in_another_document()
    {
        FixVerifier verifier = await new FixVerifier(
                ("A.cs", "class C { string M(Order o) => o.Phone; }"),
                ("AssemblyInfo.cs", "using App.Shop;\r\n[assembly: Processing(Operation.收集, Purpose.开具发票)]\r\n"))
            .Fix(new ChangeProcessingFix(), "PG1001", "Add Processing: [填写]");
        Assert.Equal("class C { string M(Order o) => o.Phone; }", verifier["A.cs"]);
        Assert.Equal("using App.Shop;\r\n[assembly: Processing(Operation.填写)]\r\n[assembly: Processing(Operation.收集, Purpose.开具发票)]\r\n", verifier["AssemblyInfo.cs"]);
    }

    [Fact]
    public async Task An_attribute_declared_for_no_data_is_changed_to_what_is_like_it()
    {
        FixVerifier verifier = new(("A.cs", "using App.Shop;\n[Processing(Operation.填写, Purpose.推荐商品)] class C { }"));
        Assert.Equal(["Change Processing to [查询] for {推荐商品}", "Change Processing to [填写]"], await verifier.Titles(new ChangeProcessingFix(), "PG1004"));

        await verifier.Fix(new ChangeProcessingFix(), "PG1004");
        Assert.Equal("using App.Shop;\n[Processing(Operation.查询, Purpose.推荐商品)] class C { }", verifier["A.cs"]);
    }

    [Theory]
    [InlineData("PG1001")]
    [InlineData("PG1004")]
    public async Task Fix_all_over_documents(string id)
    {
        const string Source = "using App.Shop;\nclass {0}\n{{\n    [Processing(Operation.填写, Purpose.推荐商品)]\n    string M(Order o) => o.Phone + o.Name;\n\n    [Processing(Operation.填写, Purpose.推荐商品)]\n    string N(Order o) => o.Phone;\n}}\n";
        FixVerifier verifier = new(("A.cs", string.Format(null, Source, "A")), ("B.cs", string.Format(null, Source, "B").ReplaceLineEndings("\r\n")), ("C.cs", string.Format(null, Source, "C").TrimEnd()));

        await verifier.FixAll(new ChangeProcessingFix(), id, FixAllScope.Solution, "Change Processing to [填写]");

        string expected = Source.Replace(", Purpose.推荐商品", "", System.StringComparison.Ordinal);
        Assert.Equal(string.Format(null, expected, "A"), verifier["A.cs"]);
        Assert.Equal(string.Format(null, expected, "B").ReplaceLineEndings("\r\n"), verifier["B.cs"]);
        Assert.Equal(string.Format(null, expected, "C").TrimEnd(), verifier["C.cs"]);
        Assert.Empty(await verifier.Diagnostics(id));
    }
}

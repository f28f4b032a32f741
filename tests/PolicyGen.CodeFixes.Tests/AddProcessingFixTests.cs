using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace PolicyGen.CodeFixes.Tests;

public class AddProcessingFixTests
{
    private const string Use = "Add Processing: [使用] for {身份核验、完成配送}";

    [Fact]
    public async Task Offers_what_is_declared_for_the_data()
    {
        FixVerifier verifier = new(("A.cs", "using App.Shop; class C { string M(Order o) => o.Name; }"));
        Assert.Equal(["Add Processing: [填写]", Use, "Add Processing: [共享] for {完成配送}"], await verifier.Titles(new AddProcessingFix(), "PG1003"));
    }

    [Fact]
    public async Task Leaves_out_what_is_prohibited()
    {
        FixVerifier verifier = new(("A.cs", "using App.Shop; class C { string M(Order o) => o.Phone; }"));
        Assert.DoesNotContain("Add Processing: [共享] for {完成配送}", await verifier.Titles(new AddProcessingFix(), "PG1003"));
    }

    [Theory]
    [InlineData(
        "using App.Shop;\n\nclass C\n{\n    /// <summary>Says.</summary>\n    public string M(Order o) => o.Phone;\n}\n",
        "using App.Shop;\n\nclass C\n{\n    /// <summary>Says.</summary>\n    [Processing(Operation.使用, Purpose.身份核验_完成配送)]\n    public string M(Order o) => o.Phone;\n}\n")]
    [InlineData(
        "class C\r\n{\r\n\tstring P\r\n\t{\r\n\t\tget => new Order().Phone;\r\n\t}\r\n}",
        "using App.Shop;\r\n\r\nclass C\r\n{\r\n\t[Processing(Operation.使用, Purpose.身份核验_完成配送)]\r\n\tstring P\r\n\t{\r\n\t\tget => new Order().Phone;\r\n\t}\r\n}")]
    [InlineData(
        "using App.Shop;\nclass C { [System.Obsolete] string M(Order o) { return F(); string F() => o.Phone; } }",
        "using App.Shop;\nclass C { [Processing(Operation.使用, Purpose.身份核验_完成配送)] [System.Obsolete] string M(Order o) { return F(); string F() => o.Phone; } }")]
    [InlineData(
        "using App.Shop;\nclass C\n{\n    int n = new Order().Phone.Trim().CompareTo(\"\") + Count(new Order().Phone);\n    static int Count(string s) => 1;\n}\n",
        "using App.Shop;\n[Processing(Operation.使用, Purpose.身份核验_完成配送)]\nclass C\n{\n    int n = new Order().Phone.Trim().CompareTo(\"\") + Count(new Order().Phone);\n    static int Count(string s) => 1;\n}\n")]
    [InlineData(
        "using System;\nusing Shop = App.Shop;\nclass C\n{\n    string M(Order o) => o.Phone;\n}\n",
        "using System;\nusing Shop = App.Shop;\nclass C\n{\n    [Shop.Processing(Shop.Operation.使用, Shop.Purpose.身份核验_完成配送)]\n    string M(Order o) => o.Phone;\n}\n")]
    [InlineData(
        "using System;\nenum Purpose { }\nclass C\n{\n    string M(Order o) => o.Phone;\n}\n",
        "using System;\nenum Purpose { }\nclass C\n{\n    [global::App.Shop.Processing(global::App.Shop.Operation.使用, global::App.Shop.Purpose.身份核验_完成配送)]\n    string M(Order o) => o.Phone;\n}\n")]
    [InlineData(
        "using App.Shop;\nclass C\n{\n    string Purpose = \"\";\n    string M(Order o) => o.Phone;\n}\n",
        "using App.Shop;\nclass C\n{\n    string Purpose = \"\";\n    [global::App.Shop.Processing(global::App.Shop.Operation.使用, global::App.Shop.Purpose.身份核验_完成配送)]\n    string M(Order o) => o.Phone;\n}\n")]
    [InlineData(
        "// Licence\n\n/// <summary>C.</summary>\nclass C\n{\n    string M(Order o) => o.Phone;\n}\n",
        "// Licence\n\nusing App.Shop;\n\n/// <summary>C.</summary>\nclass C\n{\n    [Processing(Operation.使用, Purpose.身份核验_完成配送)]\n    string M(Order o) => o.Phone;\n}\n")]
    public async Task Adds_it_to_the_member(string before, string after)
    {
        FixVerifier verifier = await new FixVerifier(("A.cs", before)).Fix(new AddProcessingFix(), "PG1003", Use);
        Assert.Equal(after, verifier["A.cs"]);
        Assert.Empty(await verifier.Diagnostics("PG1003"));
        Assert.Empty(await verifier.Errors());
    }

    [Fact]
    public async Task Statements_at_the_top_are_the_assemblys()
    {
        FixVerifier verifier = await new FixVerifier(("A.cs", "using App.Shop;\nvar phone = new Order().Phone;\n")).Fix(new AddProcessingFix(), "PG1003", Use);
        Assert.Equal("using App.Shop;\n[assembly: Processing(Operation.使用, Purpose.身份核验_完成配送)]\nvar phone = new Order().Phone;\n", verifier["A.cs"]);
    }

    [Fact]
    public async Task A_lambda_at_the_top_speaks_for_itself()
    {
        FixVerifier verifier = await new FixVerifier(("A.cs", "using App.Shop;\nMap(\"/\", (Order o) => o.Phone);\nstatic void Map(string s, System.Delegate d) { }\n"))
            .Fix(new AddProcessingFix(), "PG1003", Use);
        Assert.Equal("using App.Shop;\nMap(\"/\", [Processing(Operation.使用, Purpose.身份核验_完成配送)] (Order o) => o.Phone);\nstatic void Map(string s, System.Delegate d) { }\n", verifier["A.cs"]);
    }

    [Theory]
    [InlineData(FixAllScope.Document, 2)]
    [InlineData(FixAllScope.Project, 0)]
    [InlineData(FixAllScope.Solution, 0)]
    public async Task Fix_all(FixAllScope scope, int left)
    {
        const string Two = "using App.Shop;\nclass {0}\n{{\n    string M(Order o) => o.Phone + o.Address;\n    string N(Order o) => o.Name;\n}}\n";
        FixVerifier verifier = new(
            ("A.cs", string.Format(null, Two, "A")),
            ("B.cs", "class B\r\n{\r\n    string M(Order o) => o.Phone;\r\n}\r\n"),
            ("C.cs", "class C\n{\n    string M(Order o) => o.Phone;\n}"));

        await verifier.FixAll(new AddProcessingFix(), "PG1003", scope, Use);

        const string Added = "    [Processing(Operation.使用, Purpose.身份核验_完成配送)]";
        Assert.Equal($"using App.Shop;\nclass A\n{{\n{Added}\n    string M(Order o) => o.Phone + o.Address;\n{Added}\n    string N(Order o) => o.Name;\n}}\n", verifier["A.cs"]);
        Assert.Equal(left, (await verifier.Diagnostics("PG1003")).Length);
        if (left == 0)
        {
            Assert.Equal($"using App.Shop;\r\n\r\nclass B\r\n{{\r\n{Added}\r\n    string M(Order o) => o.Phone;\r\n}}\r\n", verifier["B.cs"]);
            Assert.Equal($"using App.Shop;\n\nclass C\n{{\n{Added}\n    string M(Order o) => o.Phone;\n}}", verifier["C.cs"]);
        }
    }
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace PolicyGen.CodeFixes.Tests;

public class MarkDataFixTests
{
    [Theory]
    [InlineData("class C\n{\n    public string 手机号 { get; set; } = \"\";\n}\n", "class C\n{\n    [Data(DataCategory.手机号码)]\n    public string 手机号 { get; set; } = \"\";\n}\n")]
    [InlineData("class C\n{\n    // Why.\n    string _手机号码 = \"\";\n}\n", "class C\n{\n    // Why.\n    [Data(DataCategory.手机号码)]\n    string _手机号码 = \"\";\n}\n")]
    [InlineData("class C { void M(int n, string 手机号码) { } }", "class C { void M(int n, [Data(DataCategory.手机号码)] string 手机号码) { } }")]
    [InlineData("record R(int N,\n    string 手机号码);", "record R(int N,\n    [property: Data(DataCategory.手机号码)] string 手机号码);")]
    [InlineData("class C(string 手机号码) { string N => 手机号码; }", "class C([Data(DataCategory.手机号码)] string 手机号码) { string N => 手机号码; }")]
    public async Task Marks_the_declaration(string before, string after)
    {
        FixVerifier verifier = new(("A.cs", "using App.Shop;\n" + before));
        Assert.Equal(["Mark as <手机号码>"], await verifier.Titles(new MarkDataFix(), "PG1006"));

        await verifier.Fix(new MarkDataFix(), "PG1006");
        Assert.Equal("using App.Shop;\n" + after, verifier["A.cs"]);
        Assert.Empty(await verifier.Diagnostics("PG1006"));
    }

    [Fact]
    public async Task Fix_all_over_documents()
    {
        FixVerifier verifier = new(
            ("A.cs", "namespace N;\nclass A\n{\n    public string 手机号码 = \"\";\n    public string 收货地址 = \"\";\n}\n"),
            ("B.cs", "using App.Shop;\r\nrecord B(string 手机号码, string EmailAddress);\r\n"),
            ("C.cs", "class C { void M(string 手机号, string 手机号码) { } }"));

        await verifier.FixAll(new MarkDataFix(), "PG1006", FixAllScope.Solution);

        Assert.Equal("using App.Shop;\n\nnamespace N;\nclass A\n{\n    [Data(DataCategory.手机号码)]\n    public string 手机号码 = \"\";\n    [Data(DataCategory.收货地址)]\n    public string 收货地址 = \"\";\n}\n", verifier["A.cs"]);
        Assert.Equal("using App.Shop;\r\nrecord B([property: Data(DataCategory.手机号码)] string 手机号码, [property: Data(DataCategory.email_address)] string EmailAddress);\r\n", verifier["B.cs"]);
        Assert.Equal("using App.Shop;\n\nclass C { void M([Data(DataCategory.手机号码)] string 手机号, [Data(DataCategory.手机号码)] string 手机号码) { } }", verifier["C.cs"]);
        Assert.Empty(await verifier.Diagnostics("PG1006"));
    }
}

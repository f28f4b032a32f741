using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace PolicyGen.CodeFixes.Tests;

public class NearestNameFixTests
{
    [Theory]
    [InlineData("CS0117", "[Data(DataCategory.手机)] string P", "手机", "手机号码")]
    [InlineData("CS0117", "[Data(DataCategory.手机号)] string P", "手机号", "手机号码")]
    [InlineData("CS0117", "[Data(DataCategory.Email_Adress)] string P", "Email_Adress", "email_address")]
    [InlineData("CS0117", "[Processing(Operation.使用, Purpose.配送完成)] string P => \"\"", "配送完成", "完成配送")]
    [InlineData("CS0117", "object P = Operation.享用", "享用", "使用")]
    [InlineData("CS0103", "[Data(收货人)] string P", "收货人", "DataCategory.收货人姓名")]
    [InlineData("CS0103", "[Processing(查寻)] string P => \"\"", "查寻", "Operation.查询")]
    [InlineData("CS0103", "[Processing(Operation.使用, 商品推荐)] string P => \"\"", "商品推荐", "Purpose.推荐商品")]
    [InlineData("CS0103", "[Processing(Operation.使用, Actor = 快递)] string P => \"\"", "快递", "Actor.快递公司")]
    [InlineData("CS0103", "object P = DataCategries.手机号码", "DataCategries", "DataCategory")]
    public async Task Changes_to_the_nearest(string id, string member, string wrong, string right)
    {
        FixVerifier verifier = new(("A.cs", $"using App.Shop; class C {{ {member}; }}"));
        Assert.Equal($"Change '{wrong}' to '{right}'", (await verifier.Titles(new NearestNameFix(), id))[0]);

        await verifier.Fix(new NearestNameFix(), id);
        Assert.Equal($"using App.Shop; class C {{ {member.Replace(wrong, right, System.StringComparison.Ordinal)}; }}", verifier["A.cs"]);
    }

    [Theory]
    [InlineData("CS0117", "object P = System.DayOfWeek.手机")]
    [InlineData("CS0117", "object P = DataCategory.XYZ")]
    [InlineData("CS0103", "object P = 手机")]
    [InlineData("CS0103", "[System.Obsolete(手机)] string P")]
    public async Task Has_nothing_to_say_elsewhere(string id, string member) =>
        Assert.Empty(await new FixVerifier(("A.cs", $"using App.Shop; class C {{ {member}; }}")).Titles(new NearestNameFix(), id));

    [Fact]
    public async Task Fix_all_takes_what_is_nearest_at_each_place()
    {
        FixVerifier verifier = new(
            ("A.cs", "using App.Shop; class A { [Data(DataCategory.手机)] string P = \"\"; [Data(DataCategory.地址)] string Q = \"\"; }"),
            ("B.cs", "using App.Shop;\r\nclass B { [Data(DataCategory.浏览)] string P = \"\"; }\r\n"),
            ("C.cs", "using App.Shop; class C { [Processing(Operation.使, Purpose.配送)] void M() { } }"));

        await verifier.FixAll(new NearestNameFix(), "CS0117", FixAllScope.Solution);

        Assert.Equal("using App.Shop; class A { [Data(DataCategory.手机号码)] string P = \"\"; [Data(DataCategory.收货地址)] string Q = \"\"; }", verifier["A.cs"]);
        Assert.Equal("using App.Shop;\r\nclass B { [Data(DataCategory.浏览记录)] string P = \"\"; }\r\n", verifier["B.cs"]);
        Assert.Equal("using App.Shop; class C { [Processing(Operation.使用, Purpose.完成配送)] void M() { } }", verifier["C.cs"]);
    }
}

using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyGen.Analyzers;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>Messages name the data, what the code does, what the policy says instead, and where it says it.</summary>
public class MessageTests
{
    [Theory]
    [InlineData(
        "[Processing(Operation.查询, Purpose.推荐商品)] string M(Order o) => o.Phone;",
        "<手机号码> is used here as [查询] for {推荐商品}, which shop.policy.txt, line 1 does not declare for it; declared for it: [填写] (line 5), [使用] for {身份核验、完成配送} (line 7, for <订单信息>)",
        1)]
    [InlineData(
        "[Processing(Operation.查询, Purpose.推荐商品)][Processing(Operation.收集)] string M(Order o) => o.Phone;",
        "<手机号码> is used here as [查询] for {推荐商品}, which shop.policy.txt, line 1 does not declare for it; declared for it: [填写] (line 5), [使用] for {身份核验、完成配送} (line 7, for <订单信息>)",
        1)]
    [InlineData(
        "[Processing(Operation.收集, Purpose.开具发票, Actor = Actor.快递公司, Recipient = Actor.DataSubject)] string M(InvoiceRequest r) => r.Title;",
        "<发票抬头> is used here as [收集] for {开具发票} by (快递公司) to (DataSubject), which shop.policy.txt, line 3 does not declare for it; declared for it: [收集] for {开具发票} (line 3)",
        3)]
    [InlineData(
        "[Processing(Operation.共享, Purpose.完成配送)] string M(Order o) => o.Phone;",
        "<手机号码> is used here as [共享] for {完成配送}, which shop.policy.txt, line 11 prohibits: (我们)不会将您的<手机号>[共享]给(广告商)。",
        11)]
    [InlineData(
        "[Processing(Operation.公开)] string M(Order o) => o.Address;",
        "<收货地址> is used here as [公开], which shop.policy.txt, line 13 prohibits except under a condition: 除非您同意",
        13)]
    [InlineData(
        "string M(InvoiceRequest r) => r.Title;",
        "<发票抬头> is used here, and no Processing in scope says what for; shop.policy.txt, line 3, declared for it: [收集] for {开具发票} (line 3)",
        3)]
    public async Task Of_uses(string member, string message, int line)
    {
        Diagnostic diagnostic = Assert.Single(await Analyze(member), found => found.Id is not "PG1004");
        Assert.Equal(message, diagnostic.GetMessage());
        Assert.Equal("App.Shop", diagnostic.Properties[DiagnosticProperties.Policy]);

        FileLinePositionSpan cited = Assert.Single(diagnostic.AdditionalLocations).GetLineSpan();
        Assert.Equal(TestPolicies.ShopFile.Path, cited.Path);
        Assert.Equal(line - 1, cited.StartLinePosition.Line);
    }

    [Fact]
    public async Task Of_scopes()
    {
        Diagnostic diagnostic = Assert.Single(await Analyze("[Processing(Operation.填写, Purpose.推荐商品)] void M() { }"));
        Assert.Equal("shop.policy.txt declares [填写] for {推荐商品} for no data; declared are [查询] for {推荐商品} (line 15), [填写] (line 5)", diagnostic.GetMessage());
    }

    [Fact]
    public async Task Of_names()
    {
        Compilation compilation = CodeVerifier.Compile("class C { string 手机号 = \"\"; string M() => 手机号; }");
        Diagnostic diagnostic = Assert.Single(await CodeVerifier.Analyze(compilation), found => found.Id == "PG1006");
        Assert.Equal("'手机号' has the name of <手机号码> (shop.policy.txt, line 1) and carries no Data", diagnostic.GetMessage());
    }

    [Fact]
    public void Rules_are_complete()
    {
        foreach (DiagnosticDescriptor rule in new PolicyCodeAnalyzer().SupportedDiagnostics)
        {
            Assert.EndsWith($"/{rule.Id}.md", rule.HelpLinkUri, System.StringComparison.Ordinal);
            Assert.NotEmpty(rule.Description.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal("PolicyGen.Use", rule.Category);
        }
    }

    private static async Task<Diagnostic[]> Analyze(string member) =>
        (await CodeVerifier.Analyze(
            CodeVerifier.Compile($"using App.Shop; class C {{ {member} }}"),
            new InMemoryText("/project/other/shop.policy.txt", "x"),
            TestPolicies.ShopFile))
        .Where(diagnostic => diagnostic.Id is not ("PG1005" or "PG1006")).ToArray();
}

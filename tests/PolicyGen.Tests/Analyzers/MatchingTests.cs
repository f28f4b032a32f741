using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>When a <c>Processing</c> holds for a category, and when the policy prohibits it.</summary>
public class MatchingTests
{
    [Theory]
    [InlineData("Operation.使用, Purpose.完成配送", "手机号码")]
    [InlineData("Operation.使用, Purpose.身份核验_完成配送", "手机号码")]
    [InlineData("Operation.使用, Purpose.身份核验, Purpose.完成配送", "手机号码")]
    [InlineData("Operation.使用", "订单信息")]
    [InlineData("Operation.填写", "手机号码")]
    [InlineData("Operation.收集, Purpose.开具发票", "发票抬头")]
    [InlineData("Operation.收集, Purpose.开具发票, Actor = Actor.我们", "发票抬头")]
    [InlineData("Operation.收集, Purpose.开具发票, Actor = Actor.Unspecified", "发票抬头")]
    [InlineData("Operation.共享, Purpose.完成配送, Recipient = Actor.快递公司", "收货地址")]
    [InlineData("Operation.共享, Purpose.完成配送, Actor = Actor.我们, Recipient = Actor.快递公司", "收货地址")]
    [InlineData("Operation.使用, Purpose.开具发票", "发票抬头")]
    [InlineData("Operation.查询, Purpose.开具发票", "发票抬头")]
    [InlineData("Operation.查询", "手机号码")]
    [InlineData("Operation.使用, Purpose.开具发票, Actor = Actor.广告商", "发票抬头")]
    public Task Declared(string processing, string data) => Verify(processing, data, null);

    [Theory]
    [InlineData("Operation.查询, Purpose.推荐商品", "手机号码")]
    [InlineData("Operation.使用, Purpose.开具发票", "手机号码")]
    [InlineData("Operation.使用", "浏览记录")]
    [InlineData("Operation.收集", "手机号码")]
    [InlineData("Operation.填写", "订单信息")]
    [InlineData("Operation.收集, Purpose.开具发票, Actor = Actor.快递公司", "发票抬头")]
    [InlineData("Operation.收集, Purpose.开具发票, Recipient = Actor.快递公司", "发票抬头")]
    [InlineData("Operation.使用, Purpose.开具发票, Recipient = Actor.快递公司", "发票抬头")]
    [InlineData("Operation.共享, Purpose.完成配送, Recipient = Actor.广告商", "收货地址")]
    [InlineData("Operation.使用, Purpose.完成配送, Actor = Actor.DataSubject", "手机号码")]
    public Task Undeclared(string processing, string data) => Verify(processing, data, "PG1001");

    [Theory]
    [InlineData("Operation.共享, Purpose.完成配送", "手机号码")]
    [InlineData("Operation.共享", "手机号码")]
    [InlineData("Operation.共享, Purpose.完成配送, Recipient = Actor.快递公司", "手机号码")]
    public Task Prohibited(string processing, string data) => Verify(processing, data, "PG1002");

    [Theory]
    [InlineData("Operation.使用, Purpose.推荐商品")]
    [InlineData("Operation.使用, Purpose.完成配送, Purpose.推荐商品")]
    [InlineData("Operation.使用, Purpose.推荐商品, Purpose.完成配送")]
    public Task Every_purpose_has_to_be_declared(string processing) => CodeVerifier.Verify($$"""
        class C { [{|PG1004:Processing({{processing}})|}] string M(Order o) => o.{|PG1001:Phone|}; }
        """);

    [Fact]
    public Task A_prohibition_of_a_part_leaves_the_whole() => Verify("Operation.共享, Purpose.完成配送", "收货人姓名", null);

    [Fact]
    public Task Prohibited_except_under_a_condition() =>
        CodeVerifier.Verify("""
        class C
        {
            [Data(DataCategory.收货地址)] string _data = "";
            [{|PG1004:Processing(Operation.公开)|}] string M() => {|PG1007:_data|};
        }
        """);

    [Fact]
    public Task A_value_without_a_name() => CodeVerifier.Verify("""
        class C
        {
            [Data((DataCategory)7)] string _none = "";
            [Data(DataCategory.手机号码)] string _data = "";
            [{|PG1004:Processing(Operation.使用, (Purpose)7)|}] string M() => _none + {|PG1001:_data|};
            [{|PG1004:Processing((Operation)7)|}] string N() => {|PG1001:_data|};
            [Processing(Operation.使用, null!)] string O() => _data;
            [Processing(Operation.使用, new[] { Purpose.身份核验 })] string P() => _data;
            [Processing(purposes: new[] { Purpose.身份核验 }, operation: Operation.使用)] string Q() => _data;
            [Data] string R = "";
            string S() => R;
        }
        """);

    [Theory]
    [InlineData("Operation.填写, Purpose.推荐商品")]
    [InlineData("Operation.公开")]
    [InlineData("Operation.使用, Purpose.开具发票, Purpose.完成配送")]
    [InlineData("Operation.查询, Purpose.推荐商品, Purpose.开具发票")]
    public Task Processing_declared_for_no_data(string processing) => CodeVerifier.Verify($$"""
        [assembly: {|PG1004:Processing({{processing}})|}]
        [{|PG1004:Processing({{processing}})|}] class C
        {
            [{|PG1004:Processing({{processing}})|}] C() { }
            [{|PG1004:Processing({{processing}})|}] void M()
            {
                [{|PG1004:Processing({{processing}})|}] void F() { }
                var f = [{|PG1004:Processing({{processing}})|}] () => { };
                F(); f();
            }

            [{|PG1004:Processing({{processing}})|}] int P { [{|PG1004:Processing({{processing}})|}] get; }
            [{|PG1004:Processing({{processing}})|}] event Action? E;
            [method: {|PG1004:Processing({{processing}})|}] event Action? F;
            [{|PG1004:ProcessingAttribute({{processing}})|}, Obsolete] struct S { }
        }
        [method: {|PG1004:App.Shop.Processing({{processing}})|}] class D(int n) { int N => n; }
        record R([property: {|PG1004:Processing({{processing}})|}] string Text);
        """);

    [Theory]
    [InlineData("Operation.收集, Purpose.开具发票, Actor = Actor.广告商")]
    [InlineData("Operation.共享, Purpose.完成配送, Recipient = Actor.广告商")]
    [InlineData("Operation.共享")]
    [InlineData("Operation.使用, Purpose.开具发票")]
    public Task Processing_declared_for_some_data(string processing) => CodeVerifier.Verify($$"""
        [Processing({{processing}})] class C { }
        """);

    [Fact]
    public Task Processing_under_an_alias() => CodeVerifier.Verify("""
        using App.Shop;
        using P = App.Shop.ProcessingAttribute;
        using Shop = App.Shop;
        [{|PG1004:P(Operation.公开)|}] class C { }
        [{|PG1004:Shop::Processing(Operation.公开)|}] class D { }
        namespace N
        {
            using UsesAttribute = App.Shop.ProcessingAttribute;
            namespace M { using Q = App.Shop.ProcessingAttribute; [{|PG1004:Q(Operation.公开)|}] class E { [{|PG1004:Uses(Operation.公开)|}, P(Operation.填写)] void F() { } } }
        }
        """);

    [Fact]
    public async Task The_parts_of_a_type_each_answer_for_their_own()
    {
        Markup first = Markup.Parse("using App.Shop; [{|PG1004:Processing(Operation.公开)|}] partial class C { }");
        Markup second = Markup.Parse("using App.Shop; [Processing(Operation.填写)] partial class C { }");
        Compilation compilation = CodeVerifier.Compile(first.Text).AddSyntaxTrees(TestCompilation.Parse("Second.cs", second.Text));
        System.Collections.Immutable.ImmutableArray<Diagnostic> diagnostics = await CodeVerifier.AnalyzeValid(compilation);
        CodeVerifier.AssertExpected(first, diagnostics);
        CodeVerifier.AssertExpected(second, diagnostics, "Second.cs");
    }

    [Fact]
    public async Task Processing_under_an_alias_of_another_file()
    {
        Markup markup = Markup.Parse("using App.Shop; [{|PG1004:P(Operation.公开)|}] class C { [P(Operation.填写)] void M() { } }");
        Compilation compilation = CodeVerifier.Compile(markup.Text)
            .AddSyntaxTrees(TestCompilation.Parse("Aliases.cs", "global using P = App.Shop.ProcessingAttribute;"));
        CodeVerifier.AssertExpected(markup, await CodeVerifier.AnalyzeValid(compilation));
    }

    private static Task Verify(string processing, string data, string? id) => CodeVerifier.Verify($$"""
        class C
        {
            [Data(DataCategory.{{data}})] string _data = "";
            [Processing({{processing}})] string M() => {{(id is null ? "_data" : $"{{|{id}:_data|}}")}};
        }
        """);
}

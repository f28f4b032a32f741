using System.Threading.Tasks;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>Which <c>Processing</c> a use falls under: the nearest that carries one, and no other.</summary>
public class ScopeTests
{
    private const string Holds = "[Processing(Operation.使用, Purpose.完成配送)]";
    private const string Fails = "[Processing(Operation.查询, Purpose.推荐商品)]";

    [Theory]
    [InlineData("class C { " + Holds + " string M(Order o) => o.Phone; }")]
    [InlineData("class C { " + Holds + " string M(Order o) { return F(); string F() { return new[] { 1 }.Select(_ => o.Phone).First(); } } }")]
    [InlineData(Holds + " class C { string M(Order o) => o.Phone; }")]
    [InlineData(Holds + " struct C { string M(Order o) => o.Phone; }")]
    [InlineData(Holds + " interface C { string M(Order o) => o.Phone; }")]
    [InlineData(Holds + " class A { class B { struct C { string M(Order o) => o.Phone; } } }")]
    [InlineData("[assembly: Processing(Operation.使用, Purpose.完成配送)] class C { string M(Order o) => o.Phone; }")]
    [InlineData("class C { string M(Order o) { return F(o); " + Holds + " static string F(Order o) => o.Phone; } }")]
    [InlineData("class C { Func<Order, string> M() => " + Holds + " (Order o) => o.Phone; }")]
    [InlineData("class C { " + Holds + " C(Order o) { Console.WriteLine(o.Phone); } }")]
    [InlineData("class C { Order o = new(); " + Holds + " string P => o.Phone; }")]
    [InlineData("class C { Order o = new(); " + Holds + " string P { get { return o.Phone; } set { o.Phone = value; } } }")]
    [InlineData("class C { Order o = new(); string P { " + Holds + " get { return o.Phone; } } }")]
    [InlineData("class C { Order o = new(); " + Holds + " string this[int i] => o.Phone; }")]
    [InlineData("class C { " + Holds + " string P { get; } = Mail.Find(1).Trim() + Mail.Find(2); }")]
    [InlineData("class C { " + Holds + " public static string operator +(C c, Order o) => o.Phone; }")]
    [InlineData("partial class C { string M(Order o) => o.Phone; } " + Holds + " partial class C { }")]
    public Task Covers(string code) => CodeVerifier.Verify(code);

    [Theory]
    [InlineData("class C { " + Fails + " string M(Order o) => o.{|PG1001:Phone|}; }")]
    [InlineData(Holds + " class C { " + Fails + " string M(Order o) => o.{|PG1001:Phone|}; }")]
    [InlineData("class C { " + Holds + " Func<Order, string> M() => " + Fails + " (Order o) => o.{|PG1001:Phone|}; }")]
    [InlineData("class C { " + Holds + " string M(Order o) { return F(o); " + Fails + " static string F(Order o) => o.{|PG1001:Phone|}; } }")]
    [InlineData("class C { Order o = new(); " + Holds + " string P { " + Fails + " get => o.{|PG1001:Phone|}; } }")]
    [InlineData("[assembly: Processing(Operation.使用, Purpose.完成配送)] " + Fails + " class C { string M(Order o) => o.{|PG1001:Phone|}; }")]
    [InlineData(Holds + " class A { " + Fails + " class B { string M(Order o) => o.{|PG1001:Phone|}; } }")]
    public Task Nearest_one_counts(string code) => CodeVerifier.Verify(code);

    [Theory]
    [InlineData("class Base { " + Holds + " public virtual string M(Order o) => o.Phone; } class C : Base { public override string M(Order o) => o.{|PG1003:Phone|}; }")]
    [InlineData(Holds + " class Base { } class C : Base { string M(Order o) => o.{|PG1003:Phone|}; }")]
    [InlineData("interface I { " + Holds + " string M(Order o); } class C : I { public string M(Order o) => o.{|PG1003:Phone|}; }")]
    [InlineData("class C { " + Holds + " string M(Order o) => o.Phone; string N(Order o) => o.{|PG1003:Phone|}; }")]
    [InlineData("class C { " + Holds + " C() { } string p = Mail.{|PG1003:Find|}(1).Trim() + \"\"; }")]
    [InlineData("class C { string P { " + Holds + " get => Mail.Find(1); set => Mail.{|PG1003:Find|}(2); } }")]
    public Task Is_not_inherited(string code) => CodeVerifier.Verify(code);

    // The worst is what has to be mended first.
    [Theory]
    [InlineData("[Processing(Operation.查询, Purpose.推荐商品), Processing(Operation.共享, Purpose.完成配送)] string M(Order o) => o.{|PG1002:Phone|};")]
    [InlineData("[Processing(Operation.共享, Purpose.完成配送), Processing(Operation.查询, Purpose.推荐商品)] string M(Order o) => o.{|PG1002:Phone|};")]
    [InlineData("[Processing(Operation.共享, Purpose.完成配送), Processing(Operation.填写)] string M(Order o) => o.Phone;")]
    [InlineData("[Processing(Operation.查询, Purpose.推荐商品), {|PG1004:Processing(Operation.公开)|}] string M(Order o) => o.{|PG1007:Address|};")]
    [InlineData("[{|PG1004:Processing(Operation.公开)|}, Processing(Operation.查询, Purpose.推荐商品)] string M(Order o) => o.{|PG1007:Address|};")]
    public Task Of_several_that_do_not_hold_the_worst_is_reported(string member) => CodeVerifier.Verify($"class C {{ {member} }}");

    [Fact]
    public Task Several_on_one_scope() => CodeVerifier.Verify(
        "class C { " + Fails + Holds + " string M(Order o) => o.Phone; }");

    [Fact]
    public Task Primary_constructor_covers_base_arguments_and_initializers() => CodeVerifier.Verify("""
        class Base(string text) { public string Text => text; }
        [method: Processing(Operation.使用, Purpose.完成配送)]
        class C([Data(DataCategory.手机号码)] string phone) : Base(phone)
        {
            int _length = Count(phone);
            int Length { get; } = Count(phone);
            static string Other = new Order().{|PG1003:Phone|}.Trim() + "";
            static int Count(string s) => s.Length;
            int Later() => {|PG1003:phone|}.Length + _length;
        }
        """);

    [Fact]
    public Task Query_and_lambda_inside_a_covered_member() => CodeVerifier.Verify("""
        class C
        {
            [Processing(Operation.使用, Purpose.完成配送)]
            object M(List<Order> all) => from o in all where all.Any(p => p.Phone == o.Phone) select new { o.Phone };
        }
        """);
}

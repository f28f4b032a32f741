using System.Threading.Tasks;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>Uses inside the constructs that move code about: queries, lambdas, iterators, tasks, top-level statements.</summary>
public class FlowUseTests
{
    [Theory]
    [InlineData("orders.Select(o => o.{|PG1003:Phone|})")]
    [InlineData("orders.Where(o => o.Count > 1)")]
    [InlineData("from o in orders where o.{|PG1003:Phone|} != \"\" orderby o.{|PG1003:Address|} select o.{|PG1003:Name|}")]
    [InlineData("from o in orders let p = o.{|PG1003:Phone|} group o by p into g select g.Key")]
    [InlineData("from o in orders join q in orders on o.{|PG1003:Phone|} equals q.{|PG1003:Phone|} select o.Count")]
    [InlineData("(System.Linq.Expressions.Expression<Func<Order, string>>)(o => o.{|PG1003:Phone|})")]
    [InlineData("orders.AsQueryable().Select(o => new { o.{|PG1003:Phone|} })")]
    [InlineData("orders.ToDictionary(static o => o.{|PG1003:Phone|}, o => o)")]
    [InlineData("new Func<Order, string>(delegate (Order o) { return o.{|PG1003:Phone|}; })")]
    public Task In_an_expression(string expression) => CodeVerifier.Verify($$"""
        class C
        {
            object M(List<Order> orders) => {{expression}};
        }
        """);

    [Fact]
    public Task Iterators_and_async() => CodeVerifier.Verify("""
        class C
        {
            IEnumerable<string> Each(List<Order> orders) { foreach (var o in orders) { yield return o.{|PG1003:Phone|}; } }
            async Task<string> One(Order o) { await Task.Delay(1); return o.{|PG1003:Phone|}; }
            [return: Data(DataCategory.手机号码)] Task<string> FindAsync() => Task.FromResult("");
            async Task Two() => _ = await {|PG1003:FindAsync|}();
            async IAsyncEnumerable<string> All(IAsyncEnumerable<Order> orders) { await foreach (Order o in orders) { yield return o.{|PG1003:Phone|}; } }
            [Processing(Operation.使用, Purpose.完成配送)] async IAsyncEnumerable<string> Fine(IAsyncEnumerable<Order> orders) { await foreach (Order o in orders) { yield return o.Phone; } }
        }
        """);

    [Fact]
    public Task Loops_over_what_is_marked() => CodeVerifier.Verify("""
        [Data(DataCategory.手机号码)] class Phones : List<string> { }
        class Book
        {
            public struct Walk { [Data(DataCategory.手机号码)] public string Current => ""; public bool MoveNext() => false; }
            public Walk GetEnumerator() => default;
        }
        class C
        {
            void M(Phones phones, Book book)
            {
                foreach (string s in {|PG1003:phones|}) { }
                foreach (string s in {|PG1003:book|}) { }
            }
        }
        """);

    [Fact]
    public Task Top_level_statements() => CodeVerifier.VerifyProgram("""
        using App.Shop;
        var order = new Order();
        Console.WriteLine(order.{|PG1003:Phone|});
        Show(order);
        Map("/orders", ([Data(DataCategory.手机号码)] string phone) => {|PG1003:phone|}.Length);
        Map("/orders", [Processing(Operation.使用, Purpose.完成配送)] ([Data(DataCategory.手机号码)] string phone) => phone.Length);
        [Processing(Operation.使用, Purpose.完成配送)] static void Show(Order o) => Console.WriteLine(o.Phone);
        static void Map(string route, Delegate handler) { }
        """);

    [Fact]
    public Task Top_level_statements_under_the_assembly() => CodeVerifier.VerifyProgram("""
        using App.Shop;
        [assembly: Processing(Operation.使用, Purpose.完成配送)]
        Console.WriteLine(new Order().Phone);
        """);

    [Fact]
    public Task Events_and_accessors() => CodeVerifier.Verify("""
        class C
        {
            private Order _o = new();
            public event Action Changed { add { _ = _o.{|PG1003:Phone|}; } [Processing(Operation.使用)] remove { _ = _o.Phone; } }
            [Processing(Operation.使用)] public event Action Other { add { _ = _o.Phone; } remove { _ = _o.Phone; } }
            public string Text { get => _o.{|PG1003:Phone|}; [Processing(Operation.使用)] set => _o.Phone = value; }
            ~C() { _ = _o.{|PG1003:Phone|}; }
            static C() { _ = new Order().{|PG1003:Phone|}; }
        }
        """);
}

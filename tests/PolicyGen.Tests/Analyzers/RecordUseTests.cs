using System.Threading.Tasks;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>Records: positional parameters, their properties, <c>with</c> and deconstruction.</summary>
public class RecordUseTests
{
    [Theory]
    [InlineData("_ = r.{|PG1003:Title|};")]
    [InlineData("_ = r.{|PG1003:TaxId|};")]
    [InlineData("_ = r.Copies;")]
    [InlineData("_ = r with { {|PG1003:Title|} = \"\" };")]
    [InlineData("_ = r with { Copies = 2 };")]
    [InlineData("_ = new InvoiceRequest(s, {|PG1003:s|}, 1);")]
    [InlineData("var ({|PG1003:title|}, {|PG1003:taxId|}, copies) = r;")]
    [InlineData("_ = r is ({|PG1003:_|}, {|PG1003:\"\"|}, 1);")]
    [InlineData("_ = r is { {|PG1003:TaxId|}: \"\" };")]
    [InlineData("if (r is ({|PG1003:var a|}, {|PG1003:var b|}, _)) { }")]
    [InlineData("foreach (var ({|PG1003:a|}, {|PG1003:b|}, _) in new[] { r }) { }")]
    [InlineData("var (n, ({|PG1003:a|}, {|PG1003:b|}, _)) = (1, r);")]
    [InlineData("_ = r == new InvoiceRequest(\"\", {|PG1003:\"\"|}, 1);")]
    public Task In_a_statement(string statement) => CodeVerifier.Verify($$"""
        class C
        {
            void M(InvoiceRequest r, string s) { {{statement}} }
        }
        """);

    [Fact]
    public Task Deconstruction_into_variables_and_discards() => CodeVerifier.Verify("""
        class C { void M(InvoiceRequest r) { string title; ({|PG1003:title|}, {|PG1003:_|}, int copies) = r; } }
        """);

    [Fact]
    public Task Deconstruction_of_what_nothing_is_known_of() => CodeVerifier.Verify("""
        class Pair { public void Deconstruct(out InvoiceRequest a, out (int, string) b) { a = null!; b = default; } }
        class Parts { public void Deconstruct([Data(DataCategory.手机号码)] out string a, out int b) { ({|PG1003:a|}, b) = ("", 0); if (b > 0) { ({|PG1003:a|}, b) = this; } } }
        class C
        {
            void M(Pair p, (int, (string, int)) t)
            {
                var (({|PG1003:title|}, {|PG1003:taxId|}, copies), (n, s)) = p;
                (({|PG1003:string a|}, {|PG1003:_|}, _), var (k, l)) = p;
                var (i, (j, m)) = t;
                var (r, v) = p;
            }
        }
        """);

    [Fact]
    public Task Deconstruction_of_a_marked_type() => CodeVerifier.Verify("""
        [Data(DataCategory.订单信息)] class Slip { public void Deconstruct(out string a, out int b) { a = ""; b = 0; } }
        class C
        {
            void M(Slip slip)
            {
                {|PG1003:var (a, b)|} = slip;
                {|PG1003:(a, _)|} = slip;
                _ = slip is {|PG1003:(var c, 2)|};
                foreach ({|PG1003:var (d, e)|} in new[] { slip }) { }
            }
        }
        """);

    [Fact]
    public Task Written_deconstruct() => CodeVerifier.Verify("""
        class Contact { public void Deconstruct([Data(DataCategory.手机号码)] out string phone, out int n) { {|PG1003:phone|} = ""; n = 0; } }
        static class More { public static void Deconstruct(this Order o, [Data(DataCategory.手机号码)] out string phone, out int n) { {|PG1003:phone|} = ""; n = 0; } }
        class C
        {
            void M(Contact c, Order o)
            {
                var ({|PG1003:phone|}, n) = c;
                ({|PG1003:phone|}, n) = o;
                _ = c is ({|PG1003:"1"|}, 2);
                c.Deconstruct(out {|PG1003:phone|}, out n);
            }
        }
        """);

    // A constructor that somebody wrote says nothing about the property of that name, and neither does a struct's header.
    [Fact]
    public Task Parameters_that_are_not_positional_do_not_mark_properties() => CodeVerifier.Verify("""
        record Plain { public Plain([Data(DataCategory.手机号码)] string Phone) { this.Phone = Phone; } public string Phone { get; } }
        record More(int Number) { public More([Data(DataCategory.手机号码)] string Phone) : this(1) { this.Phone = Phone; } public string Phone { get; } = ""; }
        struct Pair([Data(DataCategory.手机号码)] string Phone) { public string Phone { get; } = Phone; }
        struct Old { public Old([Data(DataCategory.手机号码)] string Phone) { this.Phone = Phone; } public string Phone { get; } }
        class Kind([Data(DataCategory.手机号码)] string Phone) { public string Phone { get; } = Phone; }
        class C { string M(Plain p, More m, Pair q, Old o, Kind k) => p.Phone + m.Phone + q.Phone + o.Phone + k.Phone; }
        """);

    [Fact]
    public Task A_written_Deconstruct_takes_nothing_from_the_header() => CodeVerifier.Verify("""
        record Line([Data(DataCategory.手机号码)] string Phone, int Count)
        {
            public void Deconstruct(out string Phone, out int Count) { Phone = ""; Count = 0; }
            public void Deconstruct(out string text) => text = "";
        }
        class C
        {
            void M(Line line)
            {
                _ = line.{|PG1003:Phone|};
                var (phone, count) = line;
                line.Deconstruct(out string text);
            }
        }
        """);

    [Fact]
    public Task Positional_parameters_with_a_property_of_their_own() => CodeVerifier.Verify("""
        record struct Line([Data(DataCategory.手机号码)] string Phone) { public string Phone { get; set; } = Phone; }
        record Base([Data(DataCategory.手机号码)] string Phone);
        record Derived([Data(DataCategory.手机号码)] string Phone) : Base({|PG1003:Phone|});
        class C { string M(Line l, Derived d) => l.{|PG1003:Phone|} + d.{|PG1003:Phone|}; }
        """);
}

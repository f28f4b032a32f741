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

    [Fact]
    public Task Positional_parameters_with_a_property_of_their_own() => CodeVerifier.Verify("""
        record struct Line([Data(DataCategory.手机号码)] string Phone) { public string Phone { get; set; } = Phone; }
        record Base([Data(DataCategory.手机号码)] string Phone);
        record Derived([Data(DataCategory.手机号码)] string Phone) : Base({|PG1003:Phone|});
        class C { string M(Line l, Derived d) => l.{|PG1003:Phone|} + d.{|PG1003:Phone|}; }
        """);
}

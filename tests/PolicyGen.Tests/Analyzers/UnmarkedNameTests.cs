using System.Threading.Tasks;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>PG1006: names that say what they hold, and no mark that does.</summary>
public class UnmarkedNameTests
{
    [Theory]
    [InlineData("class C { public string {|PG1006:手机号码|} { get; set; } = \"\"; }")]
    [InlineData("class C { private string {|PG1006:_手机号码|} = \"\"; void M() => _手机号码 = \"\"; }")]
    [InlineData("class C { void M(string {|PG1006:手机号|}) { } }")]
    [InlineData("class C { string this[string {|PG1006:EmailAddress|}] => \"\"; }")]
    [InlineData("class C(string {|PG1006:emailAddress|}) { string N => emailAddress; }")]
    [InlineData("record R(string {|PG1006:手机号码|});")]
    [InlineData("interface I { string {|PG1006:EMAIL_ADDRESS|} { get; } }")]
    [InlineData("delegate void D(string {|PG1006:手机号码|});")]
    public Task Fires(string code) => CodeVerifier.Verify(code, "PG1006");

    [Theory]
    [InlineData("class C { [Data(DataCategory.手机号码)] public string 手机号码 { get; set; } = \"\"; }")]
    [InlineData("class C { [Data(DataCategory.收货地址)] public string 手机号码 { get; set; } = \"\"; }")]
    [InlineData("class C { void M([Data(DataCategory.手机号码)] string 手机号码) { } }")]
    [InlineData("record R([property: Data(DataCategory.手机号码)] string 手机号码);")]
    [InlineData("record R([Data(DataCategory.手机号码)] string 手机号码);")]
    [InlineData("interface I { [Data(DataCategory.手机号码)] string 手机号码 { get; } } class C : I { public string 手机号码 => \"\"; }")]
    [InlineData("class C { public Parcel 手机号码 = new(); }")]
    [InlineData("class C { public const string 手机号码 = \"\"; }")]
    [InlineData("enum E { 手机号码 }")]
    [InlineData("class C { void 手机号码() { } }")]
    [InlineData("class C { public string 手机号码2 = \"\"; public string 手机 = \"\"; }")]
    [InlineData("class C { void M() { string 手机号码 = \"\"; _ = 手机号码; } }")]
    public Task Does_not_fire(string code) => CodeVerifier.Verify(code, "PG1006");
}

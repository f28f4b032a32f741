using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
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
    [InlineData("record R(string {|PG1006:手机号码|}) { public string {|PG1006:手机号码|} = 手机号码; }")]
    [InlineData("record R([Data(DataCategory.手机号码)] string Phone) { public R(string {|PG1006:手机号码|}, int n) : this({|PG1003:手机号码|}) { } }")]
    [InlineData("interface I { string {|PG1006:EMAIL_ADDRESS|} { get; } }")]
    [InlineData("delegate void D(string {|PG1006:手机号码|});")]
    public Task Fires(string code) => CodeVerifier.Verify(code, "PG1006");

    [Fact]
    public async Task A_name_that_two_policies_declare_is_said_of_each()
    {
        static HandWrittenContract Policy(string name) => new HandWrittenContract("App." + name, name + ".policy.txt").Data("Phone", 1).Data("phone_", 2).Data("Mail", 3);
        Compilation compilation = TestCompilation.Create("App", [("A.cs", Policy("Shop").Source()), ("B.cs", Policy("Bank").Source()), ("Test.cs", "class C { public int PHONE; }")]);
        Assert.Equal(
            ["<Phone> (Bank.policy.txt, line 1)", "<Phone> (Shop.policy.txt, line 1)", "<phone_> (Bank.policy.txt, line 2)", "<phone_> (Shop.policy.txt, line 2)"],
            (await CodeVerifier.AnalyzeValid(compilation)).Where(diagnostic => diagnostic.Id == "PG1006")
                .Select(diagnostic => diagnostic.GetMessage()["'PHONE' has the name of ".Length..^" and carries no Data".Length])
                .Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_nobody_wrote_cannot_be_marked()
    {
        string policy = new HandWrittenContract("App.Shop", "shop.policy.txt").Data("value", 1).Data("args", 2).Data("Equality Contract", 3).Data("obj", 4).Data("item", 5).Source();
        Compilation compilation = TestCompilation.Create(
            "App",
            [("A.cs", policy), ("Test.cs", "var c = new C(); c.P = c.P; record R(int N); class C { public int P { get; set; } public int this[int i] { set { } } public event System.Action? E { add { } remove { } } } delegate void D(int n);")],
            kind: OutputKind.ConsoleApplication);
        Assert.DoesNotContain(await CodeVerifier.AnalyzeValid(compilation), diagnostic => diagnostic.Id == "PG1006");
    }

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

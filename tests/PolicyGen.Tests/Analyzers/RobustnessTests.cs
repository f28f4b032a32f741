using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>Code as it is while somebody types: nothing in it makes the analyzer throw.</summary>
public class RobustnessTests
{
    private const string Sample = """
        using App.Shop;
        [assembly: Processing(Operation.使用, Purpose.完成配送, Actor = Actor.我们)]
        public record R([property: Data(DataCategory.手机号码)] string Phone, [Data(DataCategory.收货地址, DataCategory.收货人姓名)] string To);
        [Data(DataCategory.订单信息)] public partial class P([Data(DataCategory.手机号码)] string phone) : Order
        {
            [Processing(Operation.共享, Purpose.完成配送, Recipient = Actor.快递公司)]
            public string M(R r, Order o) => r is ({ Length: > 1 }, var to) and { Phone: "1" } ? o.Phone + to : phone;
            [return: Data(DataCategory.手机号码)] public static string operator +(P a, P b) => a.Phone;
            public string this[[Data(DataCategory.手机号码)] int i] { get => Phone; set { (Phone, _) = new R("", value); } }
            public int 手机号码 { [Processing(Operation.查询)] get; set; } = nameof(R.Phone).Length;
            void L() { var f = [Processing(Operation.使用)] (R r) => r with { Phone = Mail.Find(1) }; foreach (var (a, b) in new[] { f(null!) }) { Mail.Send(number: a, b); } }
        }
        """;

    [Theory]
    [InlineData("[Processing(")]
    [InlineData("[Processing(Operation.")]
    [InlineData("[Processing(Operation.使用, Purpose.无)] class C { string M(Order o) => o.Phone; }")]
    [InlineData("[Processing(Operation.公开, Purpose.无)] class C { string M(Order o) => o.Phone; }")]
    [InlineData("[Processing(Operation.公开, Purpose.完成配送, Purpose.无)] class C { string M(Order o) => o.Phone; }")]
    [InlineData("[Processing] class C { string M(Order o) => o.Phone; }")]
    [InlineData("[Processing()] class C { string M(Order o) => o.Phone; }")]
    [InlineData("[Processing(Operation.无)] class C { string M(Order o) => o.Phone; }")]
    [InlineData("[Processing(Operation.使用, Actor = )] class C { string M(Order o) => o.Phone; }")]
    [InlineData("[Processing(Operation.使用, Actor = 3)] class C { string M(Order o) => o.Phone; }")]
    [InlineData("[Processing(\"x\", null, 3)] class C { string M(Order o) => o.Phone; }")]
    [InlineData("[module: Processing(Operation.公开)] class C { }")]
    [InlineData("class C { [return: Processing(Operation.公开)] int M() => 1; [field: Processing(Operation.公开)] int P { get; } }")]
    [InlineData("class C { [Data(] string P; string M() => P; }")]
    [InlineData("class C { [Data(DataCategory)] string P; string M() => P; }")]
    [InlineData("class C { [Data(DataCategory.无, 3)] string P; string M() => P; }")]
    [InlineData("class C { [Data(new DataCategory[] { DataCategory.无 })] string P; string M() => P; }")]
    public async Task Half_typed_attributes_are_the_compilers_affair(string code)
    {
        Compilation compilation = CodeVerifier.Compile("using App.Shop;\n" + code);
        Assert.DoesNotContain(await CodeVerifier.Analyze(compilation), diagnostic => diagnostic.Id is not ("PG1005" or "PG1006"));
    }

    [Theory]
    [InlineData("class C { string M(Order o) => o.Phone")]
    [InlineData("class C { string M(Order o) => o.")]
    [InlineData("class C { string M(Order o, o) { var (a, = o; (o.Phone) = ; foreach (var (x) in o) } }")]
    [InlineData("class C : C { [Data(DataCategory.手机号码)] string P; string M() => P; }")]
    [InlineData("interface I : I { [Data(DataCategory.手机号码)] string P { get; } } class C : I { public string P => P; }")]
    [InlineData("record R([Data(DataCategory.手机号码)] string P, string P); class C { string M(R r) => r.P; }")]
    [InlineData("class C { override string P => base.P; }")]
    [InlineData("class C<T> where T : T { string M(T t) => t.Phone; }")]
    public Task Broken_code_does_not_throw(string code) => CodeVerifier.Analyze(CodeVerifier.Compile("using App.Shop;\n" + code));

    [Fact]
    public async Task A_source_cut_anywhere_does_not_throw()
    {
        // The policy as metadata, so that each of the thousand compilations binds the cut file only.
        MetadataReference models = TestCompilation.Create("Models", [("Models.cs", CodeVerifier.Models), .. TestPolicies.Shop]).EmitToReference();
        Compilation app = TestCompilation.Create("App", [], [models]);
        await Parallel.ForEachAsync(Enumerable.Range(0, Sample.Length), async (end, _) =>
            await CodeVerifier.Analyze(app.AddSyntaxTrees(TestCompilation.Parse("Test.cs", Sample[..end]))));
    }

    [Fact]
    public async Task The_sample_itself_is_looked_at() =>
        Assert.Contains(await CodeVerifier.Analyze(CodeVerifier.Compile(Sample)), diagnostic => diagnostic.Id == "PG1002");

    [Fact]
    public async Task Generated_code_is_not_looked_at()
    {
        Compilation compilation = TestCompilation.Create(
            "App",
            [("Test.g.cs", "using App.Shop; class C { string 手机号码 = \"\"; string M(Order o) => o.Phone + 手机号码; }"), ("Models.cs", CodeVerifier.Models)],
            [TestPolicies.ShopAssembly]);

        Assert.Empty(await CodeVerifier.AnalyzeValid(compilation));
    }

    [Fact]
    public async Task Nothing_is_said_without_a_policy() =>
        Assert.Empty(await CodeVerifier.Analyze(TestCompilation.Create("App", [("A.cs", "class C { string 手机号码 = \"\"; string M() => 手机号码; }")])));
}

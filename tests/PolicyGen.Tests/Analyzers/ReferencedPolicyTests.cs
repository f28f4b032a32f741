using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyGen.Analyzers;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>Policies and marked types of other assemblies bind like one's own.</summary>
public class ReferencedPolicyTests
{
    private const string Code = """
        using App.Shop;
        class C
        {
            string A(Order o) => o.{|PG1003:Phone|} + o.{|PG1003:Address|};
            [Processing(Operation.使用, Purpose.完成配送)] string B(Order o, InvoiceRequest r) => o.Phone + r.{|PG1001:Title|} + r.{|PG1001:TaxId|};
            [Processing(Operation.共享, Purpose.完成配送)] string D(Order o) => o.{|PG1002:Phone|};
            void E(InvoiceRequest r, string s) { Mail.Send({|PG1003:s|}); var ({|PG1003:t|}, {|PG1003:x|}, n) = r; _ = Mail.{|PG1003:Find|}(1); }
            bool F(InvoiceRequest r) => r is { {|PG1003:Title|}: "" } or ({|PG1003:_|}, {|PG1003:"1"|}, 1);
            string G(Parcel p, Line l) => p.{|PG1003:Label|} + p.{|PG1003:Print|}() + l.{|PG1003:Phone|} + l.Other;
            string H(Impl i) => i.{|PG1003:Phone|};
            [{|PG1004:Processing(Operation.公开)|}] void I() { }
            string J(Two t, Loose l) { var ({|PG1003:a|}, b) = t; t.Deconstruct(out string c); l.Deconstruct(out string d); return t.{|PG1003:Phone|} + l.Phone + t.Other; }
        }
        """;

    private const string MoreModels = """
        using App.Shop;
        public record struct Line([Data(DataCategory.手机号码)] string Phone, string Other);
        public record Two([Data(DataCategory.手机号码)] string Phone, string Other) { public void Deconstruct(out string text) => text = ""; }
        public record Loose
        {
            public Loose([Data(DataCategory.手机号码)] string Phone) => this.Phone = Phone;
            public string Phone { get; }
            public void Deconstruct(out string Phone) => Phone = this.Phone;
        }
        public interface IContact { [Data(DataCategory.手机号码)] string Phone { get; } }
        public class Impl : IContact { public string Phone => ""; }
        """;

    public enum Layout { AllInOne, PolicyAndModels, PolicyApart, ModelsInCode, ProjectReferences }

    [Theory]
    [InlineData(Layout.AllInOne)]
    [InlineData(Layout.PolicyAndModels)]
    [InlineData(Layout.PolicyApart)]
    [InlineData(Layout.ModelsInCode)]
    [InlineData(Layout.ProjectReferences)]
    public async Task Bind_like_own_ones(Layout layout)
    {
        Markup markup = Markup.Parse(Code);
        (string, string) test = ("Test.cs", markup.Text);
        (string, string)[] models = [("Models.cs", CodeVerifier.Models), ("More.cs", MoreModels)];
        Compilation compilation;
        switch (layout)
        {
            case Layout.AllInOne:
                compilation = TestCompilation.Create("App", [test, .. models, .. TestPolicies.Shop]);
                break;
            case Layout.PolicyAndModels:
                compilation = TestCompilation.Create("App", [test], [TestCompilation.Create("Models", [.. TestPolicies.Shop, .. models]).EmitToReference()]);
                break;
            case Layout.PolicyApart:
                compilation = TestCompilation.Create(
                    "App", [test], [TestPolicies.ShopAssembly, TestCompilation.Create("Models", models, [TestPolicies.ShopAssembly]).EmitToReference()]);
                break;
            case Layout.ModelsInCode:
                compilation = TestCompilation.Create("App", [test, .. models], [TestPolicies.ShopAssembly]);
                break;
            default:
                MetadataReference project = TestCompilation.Create("Policies", TestPolicies.Shop).ToMetadataReference();
                compilation = TestCompilation.Create("App", [test], [project, TestCompilation.Create("Models", models, [project]).ToMetadataReference()]);
                break;
        }

        CodeVerifier.AssertExpected(markup, (await CodeVerifier.AnalyzeValid(compilation)).Where(diagnostic => diagnostic.Id != "PG1006"));
    }

    [Fact]
    public async Task A_policy_that_another_assembly_keeps_to_itself_binds_nobody_else()
    {
        HandWrittenContract shop = new("App.Shop", "shop.policy.txt") { Visibility = "internal" };
        shop.Data("phone", 1).Operation("use", 1).Practice("use", "Use", "phone");
        MetadataReference models = TestCompilation.Create(
            "Models", [("Shop.g.cs", shop.Source()), ("M.cs", "public class M { [App.Shop.Data(App.Shop.DataCategory.phone)] public string P = \"\"; }")]).EmitToReference();

        Assert.Empty(await CodeVerifier.Analyze(TestCompilation.Create("App", [("Test.cs", "class C { string F(M m) => m.P; }")], [models])));
    }

    [Fact]
    public void Operations_are_looked_at_only_where_a_mark_is_in_reach()
    {
        MetadataReference policy = TestPolicies.ShopAssembly;
        MetadataReference models = TestCompilation.Create("Models", [("Models.cs", CodeVerifier.Models)], [policy]).EmitToReference();
        MetadataReference unmarked = TestCompilation.Create("Unmarked", [("U.cs", "public class U { public App.Shop.DataCategory D; }")], [policy]).EmitToReference();

        Assert.True(InReach("class C { }", models, policy));
        Assert.False(InReach("class C { }", unmarked, policy));
        Assert.False(InReach("class Data { string Attribute = \"[Data]\"; /* [Data()] */ object D => new Data(); }", policy));
        Assert.True(InReach("class C { [App.Shop.Data] int A; }", policy));
        Assert.True(InReach("class C { [App.Shop.DataAttribute()] int A; }", policy));
        Assert.True(InReach("using D = App.Shop.DataAttribute; class C { [D] int A; }", policy));
        Assert.True(InReach("Data.Go(); class Data { public static void Go() { } } class C { [global::App.Shop.Data] int A; }", policy));
        Assert.True(InReach("[App.Shop.Data", policy));
        Assert.False(InReach("class MyDataAttribute : System.Attribute { } class DatabaseAttribute : System.Attribute { } [MyData, Database] class C { }", policy));
        Assert.False(InReach("using Data.Models; class C { }", policy));
        Assert.False(InReach("// [Data]", policy));
    }

    [Theory]
    [InlineData("class C { }", "Models")]
    [InlineData("class C { [App.Shop.Data] int A; }", "App Models")]
    public void A_symbol_may_carry_a_mark_where_its_assembly_writes_one(string source, string marking)
    {
        MetadataReference models = TestCompilation.Create("Models", [("Models.cs", CodeVerifier.Models)], [TestPolicies.ShopAssembly]).EmitToReference();
        MetadataReference unmarked = TestCompilation.Create(
            "Unmarked",
            [("U.cs", "public class OfAttribute<T> : System.Attribute { } [Of<int>, System.Obsolete] public class U { public App.Shop.DataCategory D; }")],
            [TestPolicies.ShopAssembly]).EmitToReference();
        CSharpCompilation compilation = TestCompilation.Create("App", [("Test.cs", source)], [TestPolicies.ShopAssembly, models, unmarked]);
        MarkingAssemblies found = MarkingAssemblies.Find(compilation, PolicyCatalog.Find(compilation, CancellationToken.None), CancellationToken.None);

        Assert.False(found.IsEmpty);
        Assert.False(found.MayMark(null));
        Assert.Equal(
            marking.Split(' '),
            compilation.SourceModule.ReferencedAssemblySymbols.Append(compilation.Assembly).Where(found.MayMark).Select(assembly => assembly.Name).Order());
    }

    [Fact]
    public void The_search_for_marks_can_be_cancelled()
    {
        Compilation compilation = TestCompilation.Create("App", [("Test.cs", "class C { }")], [TestPolicies.ShopAssembly]);
        PolicyCatalog catalog = PolicyCatalog.Find(compilation, CancellationToken.None);
        Assert.Throws<System.OperationCanceledException>(() => MarkingAssemblies.Find(compilation, catalog, new CancellationToken(canceled: true)));
    }

    private static bool InReach(string source, params MetadataReference[] references)
    {
        Compilation compilation = TestCompilation.Create("App", [("Test.cs", source)], references);
        return !MarkingAssemblies.Find(compilation, PolicyCatalog.Find(compilation, CancellationToken.None), CancellationToken.None).IsEmpty;
    }
}

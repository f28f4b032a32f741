using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>PG1008: generated code of another shape is said to be so once, and left alone.</summary>
public class OtherContractTests
{
    private const string Code = "using App.Shop; class M { [Data(DataCategory.phone)] public string P = \"\"; string F(M m) => m.P; }";

    [Theory]
    [InlineData(null, "0.9.0")]
    [InlineData(0, "1.0.0")]
    [InlineData(2, "2.0.0")]
    [InlineData(2, "")]
    public Task Another_version(int? contract, string version) => AssertOne(Contract(contract, version), version);

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("1.7.3")]
    public async Task Another_version_with_the_same_contract_is_read(string version) =>
        Assert.Equal(["PG1003"], (await Analyze(Contract(1, version))).Select(diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("int number, Operation operation, ", "int number, ", "1, Operation.use, ", "1, ")]
    [InlineData("DataCategory[] data", "string[] data", "new DataCategory[] { DataCategory.phone }", "new string[] { \"phone\" }")]
    [InlineData("enum Purpose", "enum Reason", "Purpose[]", "Reason[]", "Purpose[0]", "Reason[0]", "(Purpose whole)", "(Reason whole)")]
    [InlineData("static class Policy ", "static class Rules ")]
    public Task Another_shape(params string[] changes)
    {
        string source = Contract(1, "1.0.0");
        for (int i = 0; i < changes.Length; i += 2)
        {
            source = source.Replace(changes[i], changes[i + 1], System.StringComparison.Ordinal);
        }

        return AssertOne(source, "1.0.0");
    }

    [Fact]
    public async Task Somebody_elses_type_of_that_name_is_no_policy() =>
        Assert.Empty(await CodeVerifier.Analyze(TestCompilation.Create("App", [("A.cs", "namespace N { class DeclaredPracticeAttribute : System.Attribute { } class Policy { } }")])));

    private static async Task AssertOne(string contract, string version)
    {
        Diagnostic diagnostic = Assert.Single(await Analyze(contract));
        Assert.Equal("PG1008", diagnostic.Id);
        Assert.Contains("App.Shop", diagnostic.GetMessage(), System.StringComparison.Ordinal);
        Assert.Contains(version.Length == 0 ? "unknown" : version, diagnostic.GetMessage(), System.StringComparison.Ordinal);
    }

    private static async Task<Diagnostic[]> Analyze(string contract) =>
        (await CodeVerifier.Analyze(TestCompilation.Create("App", [("Test.cs", Code)], [TestCompilation.Create("Policies", [("Shop.g.cs", contract)]).EmitToReference()]))).ToArray();

    private static string Contract(int? contract, string version) => new HandWrittenContract("App.Shop", "shop.policy.txt") { ContractVersion = contract, Version = version }
        .Data("phone", 1).Operation("use", 1).Practice("use", "Use", "phone").Source();
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Generation;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>The policies that the tests' code lives under, generated once.</summary>
internal static class TestPolicies
{
    /// <summary>An online shop's policy, as <c>App.Shop</c>.</summary>
    public static readonly InMemoryText ShopFile = new("/project/shop.policy.txt", """
        <订单信息>包括<收货人姓名>、<手机号码>、<收货地址>。

        (我们)会[收集]您的<发票抬头>、<纳税人识别号>以{开具发票}。

        您需要[填写]您的<收货人姓名>、<手机号码>（以下简称“手机号”）。

        (我们)会[使用]您的<订单信息>来进行{身份核验、完成配送}。

        (我们)会将您的<订单信息>[共享]给(快递公司)以{完成配送}。

        (我们)不会将您的<手机号>[共享]给(广告商)。

        除非您同意，(我们)不会[公开]您的<收货地址>。

        (我们)会[查询]您的<浏览记录>、<email address>以{推荐商品}。
        """);

    /// <summary>A second policy, in English, as <c>App.Bank</c>.</summary>
    public static readonly InMemoryText BankFile = new("/project/bank.policy.txt", """
        (We) [collect] your <account number> and your <phone number> to {open an account}.

        (We) [use] your <account number>.

        (We) [share] your <account number>.
        """);

    public static readonly ImmutableArray<(string Path, string Text)> Shop = Generate(ShopFile);

    public static readonly ImmutableArray<(string Path, string Text)> Bank = Generate(BankFile);

    /// <summary>The shop's policy as another assembly holds it.</summary>
    public static readonly MetadataReference ShopAssembly = TestCompilation.Create("Policies", Shop).EmitToReference();

    /// <summary>What the generator makes of the files, in a project <c>App</c> in <c>/project</c>.</summary>
    public static ImmutableArray<(string Path, string Text)> Generate(params AdditionalText[] files)
    {
        GeneratorDriverRunResult result = CSharpGeneratorDriver
            .Create([new PolicyGenerator().AsSourceGenerator()], files, TestCompilation.ParseOptions, new ProjectOptions())
            .RunGenerators(CSharpCompilation.Create("App"))
            .GetRunResult();
        Assert.Empty(result.Diagnostics);
        return result.Results.Single().GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())).ToImmutableArray();
    }

    private sealed class ProjectOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new() { ["build_property.RootNamespace"] = "App", ["build_property.ProjectDir"] = "/project/" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(new());

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(new());
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}

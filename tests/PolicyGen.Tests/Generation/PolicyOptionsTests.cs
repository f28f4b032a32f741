using System.Linq;
using PolicyGen.Diagnostics;
using PolicyGen.Generation;
using Xunit;

namespace PolicyGen.Tests.Generation;

/// <summary>What a policy is called, where its code goes, and which options are of no use.</summary>
public sealed class PolicyOptionsTests
{
    [Theory]
    [InlineData("youpin.policy.txt", "App", "App.Youpin")]
    [InlineData("my-shop_terms.policy.md", "App", "App.MyShopTerms")]
    [InlineData("YouPin.POLICY.TXT", "App", "App.YouPin")]
    [InlineData("小米有品.policy.txt", "有品.App", "有品.App.小米有品")]
    [InlineData("1st.policy.txt", "", "_1st")]
    [InlineData("v2.1.policy.txt", "my-app.1x.class", "my_app._1x.@class.V21")]
    [InlineData("youpin.policy.txt", "Youpin", "Youpin.YoupinPolicy")]
    [InlineData("youpin.policy.txt", "Mi.Youpin.Api", "Mi.Youpin.Api.YoupinPolicy")]
    [InlineData("policy.policy.txt", "App", "App.PolicyPolicy")]
    [InlineData("….policy.txt", "App", "App.Privacy")]
    public void The_namespace_comes_from_the_file_and_the_root(string file, string root, string expected)
    {
        PolicyOptions options = Read(TestProject.With(file, "").Property("RootNamespace", root));

        Assert.Equal(expected, options.Namespace);
        Assert.Equal(expected.Split('.')[^1].TrimStart('@'), options.Name);
        Assert.Empty(options.Findings);
    }

    [Theory]
    [InlineData("PolicyName", "Terms", "App.Terms")]
    [InlineData("PolicyName", "@class", "App.@class")]
    [InlineData("PolicyName", "App", "App.AppPolicy")]
    [InlineData("PolicyNamespace", "Legal.event.Shop", "Legal.@event.Shop")]
    [InlineData("PolicyNamespace", " Legal ", "Legal")]
    public void Metadata_choose_another(string name, string value, string expected)
    {
        PolicyOptions options = Read(TestProject.With("shop.policy.txt", "").Metadata("shop.policy.txt", name, value));

        Assert.Equal(expected, options.Namespace);
        Assert.Empty(options.Findings);
    }

    [Fact]
    public void A_chosen_namespace_leaves_the_name_alone() => Assert.Equal(
        "App", Read(TestProject.With("app.policy.txt", "").Metadata("app.policy.txt", "PolicyNamespace", "App.Legal")).Name);

    [Theory]
    [InlineData("PolicyName", "my shop", "PolicyName 'my shop' cannot be used: it is no C# identifier; 'Shop' is taken")]
    [InlineData("PolicyNamespace", "A..B", "PolicyNamespace 'A..B' cannot be used: it is no C# namespace; 'App.Shop' is taken")]
    [InlineData("PolicyNamespace", "A.1", "PolicyNamespace 'A.1' cannot be used: it is no C# namespace; 'App.Shop' is taken")]
    public void Metadata_that_are_no_name_are_found_and_the_default_is_taken(string name, string value, string message)
    {
        PolicyOptions options = Read(TestProject.With("shop.policy.txt", "").Metadata("shop.policy.txt", name, value));

        Assert.Equal("App.Shop", options.Namespace);
        Assert.Equal([message], options.Findings.Select(Message));
    }

    [Theory]
    [InlineData("", true, 0)]
    [InlineData("public", true, 0)]
    [InlineData("INTERNAL", false, 0)]
    [InlineData("private", true, 1)]
    public void Visibility_is_public_or_internal(string value, bool isPublic, int findings)
    {
        PolicyOptions options = Read(TestProject.With("shop.policy.txt", "").Property("PolicyGenVisibility", value));

        Assert.Equal(isPublic, options.IsPublic);
        Assert.Equal(findings, options.Findings.Count);
    }

    [Fact]
    public void A_chosen_name_is_no_finding_of_its_default() => Assert.Equal(
        ["PolicyNamespace 'x y' cannot be used: it is no C# namespace; 'App.Boutique' is taken"],
        Read(TestProject.With("shop.policy.txt", "")
            .Metadata("shop.policy.txt", "PolicyName", "Boutique")
            .Metadata("shop.policy.txt", "PolicyNamespace", "x y")).Findings.Select(Message));

    private static PolicyOptions Read(TestProject project) => PolicyOptions.Read(project.Files[0], project.Options.CreateProvider());

    private static string Message(PolicyDiagnostic finding) => FileDiagnostic.In("", null, finding).ToDiagnostic().GetMessage();
}

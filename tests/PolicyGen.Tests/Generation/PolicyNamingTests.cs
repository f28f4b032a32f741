using PolicyGen.Generation;
using Xunit;

namespace PolicyGen.Tests.Generation;

/// <summary>How a file's stem and a root namespace become C# names.</summary>
public sealed class PolicyNamingTests
{
    [Theory]
    [InlineData("shop", "Shop")]
    [InlineData("my-shop", "MyShop")]
    [InlineData("my_shop", "MyShop")]
    [InlineData("my shop  2", "MyShop2")]
    [InlineData("--myShop--", "MyShop")]
    [InlineData("小米-有品", "小米有品")]
    [InlineData("2nd", "_2nd")]
    [InlineData("__", "Privacy")]
    [InlineData("", "Privacy")]
    public void The_words_of_a_stem_become_one_name(string stem, string expected) => Assert.Equal(expected, PolicyNaming.NameFromStem(stem));

    [Theory]
    [InlineData("Shop", "App", "Shop")]
    [InlineData("App", "App", "AppPolicy")]
    [InlineData("Api", "App.Api.V1", "ApiPolicy")]
    [InlineData("app", "App", "app")]
    [InlineData("class", "App.@class", "classPolicy")]
    [InlineData("App", "App.AppPolicy", "AppPolicyPolicy")]
    [InlineData("Policy", "", "PolicyPolicy")]
    [InlineData("Policy", "PolicyPolicy", "PolicyPolicyPolicy")]
    public void A_name_hides_no_segment_above_it_and_not_the_class_inside(string name, string root, string expected) =>
        Assert.Equal(expected, PolicyNaming.Distinct(name, root));

    [Theory]
    [InlineData("App.Shop", "App.Shop")]
    [InlineData("App..Shop.", "App.Shop")]
    [InlineData("my-app.1x.class", "my_app._1x.@class")]
    [InlineData("", "")]
    public void Any_text_becomes_a_namespace(string text, string expected) => Assert.Equal(expected, PolicyNaming.ToNamespace(text));

    [Theory]
    [InlineData("App.Shop", "App.Shop")]
    [InlineData("App.@class", "App.@class")]
    [InlineData("event", "@event")]
    [InlineData("App..Shop", null)]
    [InlineData("App.1", null)]
    [InlineData("1.App", null)]
    [InlineData("@@a", null)]
    [InlineData("", null)]
    public void A_namespace_is_one_or_none(string text, string? expected) => Assert.Equal(expected, PolicyNaming.NamespaceOrNull(text));

    [Theory]
    [InlineData("Shop", true)]
    [InlineData("class", true)]
    [InlineData("_", true)]
    [InlineData("手机", true)]
    [InlineData("@class", false)]
    [InlineData("1a", false)]
    [InlineData("a b", false)]
    [InlineData("", false)]
    public void A_keyword_is_an_identifier(string text, bool expected) => Assert.Equal(expected, PolicyNaming.IsIdentifier(text));
}

using PolicyGen.Generation;
using Xunit;

namespace PolicyGen.Tests.Generation;

/// <summary>Paths of every system, read on every system.</summary>
public sealed class PolicyPathTests
{
    [Theory]
    [InlineData("/src/app/", "/src/app/shop.policy.txt", "shop.policy.txt")]
    [InlineData("/src/app", "/src/app/legal/shop.policy.txt", "legal/shop.policy.txt")]
    [InlineData("/src/app/", "/src/legal/shop.policy.txt", "../legal/shop.policy.txt")]
    [InlineData("C:\\src\\app\\", "c:\\SRC\\app\\legal\\shop.policy.txt", "legal/shop.policy.txt")]
    [InlineData("C:\\src\\app\\", "D:\\shop.policy.txt", "shop.policy.txt")]
    [InlineData("/src/app/", "/home/me/shop.policy.txt", "shop.policy.txt")]
    [InlineData("/src/app/", "/src/App/shop.policy.txt", "../App/shop.policy.txt")]
    [InlineData("/", "/shop.policy.txt", "shop.policy.txt")]
    [InlineData("", "/src/app/shop.policy.txt", "shop.policy.txt")]
    [InlineData("/src/app/", "legal\\shop.policy.txt", "legal/shop.policy.txt")]
    [InlineData("/src/app/", "/src/app/x/../shop.policy.txt", "shop.policy.txt")]
    public void A_file_is_named_relative_to_the_project(string folder, string path, string expected) =>
        Assert.Equal(expected, PolicyPath.RelativeTo(folder, path));

    [Theory]
    [InlineData("a/x.policy.txt", true, false)]
    [InlineData("a/X.Policy.MD", true, false)]
    [InlineData("a/x.glossary.txt", false, true)]
    [InlineData("a/policy.txt", false, false)]
    [InlineData("a/x.policy.txt.bak", false, false)]
    public void The_ending_says_what_a_file_is(string path, bool isPolicy, bool isGlossary)
    {
        Assert.Equal(isPolicy, PolicyPath.IsPolicy(path));
        Assert.Equal(isGlossary, PolicyPath.IsGlossary(path));
    }

    [Theory]
    [InlineData("/a/./b/../c", "/a/c")]
    [InlineData("../../x", "../../x")]
    [InlineData("/../x", "/../x")]
    [InlineData("a//b\\c", "a/b/c")]
    public void A_path_has_one_normal_form(string path, string expected) => Assert.Equal(expected, PolicyPath.Normalize(path));
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyGen.Generation;
using Xunit;

namespace PolicyGen.Tests.Generation;

/// <summary>Which files there are, each once, and which glossary belongs to which policy.</summary>
public sealed class PolicyFilesTests
{
    [Fact]
    public void Files_come_in_the_order_of_their_paths_and_each_once()
    {
        AdditionalText first = new TestText("/b/x.policy.txt", "1");
        AdditionalText again = new TestText("/b/c/../x.policy.txt", "2");

        IEnumerable<AdditionalText> files = PolicyFiles.EachOnceByPath(
            [first, new TestText("/b/y.policy.txt", ""), again, new TestText("/a/z.policy.txt", ""), new TestText("/b/X.policy.txt", "")]);

        Assert.Equal(["/a/z.policy.txt", "/b/X.policy.txt", "/b/x.policy.txt", "/b/y.policy.txt"], files.Select(file => file.Path));
        Assert.Same(first, files.ElementAt(2));
    }

    [Theory]
    [InlineData("/a/x.policy.txt", "/a/x.glossary.txt")]
    [InlineData("/a/X.policy.md", "/a/x.glossary.txt")]
    [InlineData("/a/b/../x.policy.txt", "/a/x.glossary.txt")]
    [InlineData("/A/Y.policy.txt", "/a/Y.glossary.txt")]
    [InlineData("/b/x.policy.txt", null)]
    [InlineData("/a/z.policy.txt", null)]
    [InlineData("/a/notes.policy.txt", null)]
    public void A_glossary_belongs_to_the_policy_of_its_folder_and_stem(string policy, string? expected)
    {
        Glossaries glossaries = new(new[] { "/a/y.glossary.txt", "/a/x.glossary.txt", "/a/Y.glossary.txt", "/a/notes.txt" }.Select(path => new TestText(path, "")));

        Assert.Equal(expected, glossaries.Of(policy)?.Path);
    }

    [Theory]
    [InlineData("/a/x.policy.txt", "/a/x", "x")]
    [InlineData("a\\b\\X.POLICY.MD", "a/b/X", "X")]
    [InlineData("x.glossary.txt", "x", "x")]
    [InlineData("a/.policy.txt", "a/", "")]
    [InlineData("a/x.txt", "a/x.txt", "x.txt")]
    public void A_policy_and_its_glossary_share_folder_and_stem(string path, string key, string stem)
    {
        Assert.Equal(key, PolicyPath.Key(path));
        Assert.Equal(stem, PolicyPath.Stem(path));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Emit;

/// <summary>The code of a small policy with one of everything, to the letter; the tests of <c>Compiled</c> compile and run such code.</summary>
public sealed class PolicyEmitterTests
{
    private static readonly string[] Parts =
    [
        "Actor", "Attributes", "DataCategories", "DataCategory", "Declarations", "Lookup", "Mentions", "Operation", "Policy", "Practices",
        "Purpose", "Purposes", "Records",
    ];

    [Fact]
    public void Everything() => Snapshot.Match(GeneratedCode.Of(EverydayPolicy.Create().Source()).ToList());

    [Theory]
    [InlineData("App.Shop", "App.Shop")]
    [InlineData("App.@class.@event", "App.class.event")]
    public void Each_kind_of_output_is_a_file_of_its_own(string @namespace, string prefix)
    {
        IEnumerable<string> names = GeneratedCode.Of(EverydayPolicy.Create().Source(@namespace)).Select(file => file.HintName);

        Assert.Equal(Parts.Select(part => $"{prefix}.{part}.g.cs"), names.Order());
    }

    [Fact]
    public void Lines_end_the_same_everywhere() =>
        Assert.DoesNotContain(GeneratedCode.Of(EverydayPolicy.Create().Source()), file => file.Text.Contains('\r'));

    [Theory]
    [InlineData(true, "public")]
    [InlineData(false, "internal")]
    public void The_types_of_the_namespace_are_as_visible_as_asked_for(bool isPublic, string visibility)
    {
        string[] types = [.. GeneratedCode.Of(EverydayPolicy.Create().Source(isPublic: isPublic))
            .SelectMany(file => file.Text.Split('\n'))
            .Where(line => line.StartsWith("    ", StringComparison.Ordinal) && char.IsLetter(line[4]))];

        Assert.Equal(25, types.Length);
        Assert.All(types, type => Assert.StartsWith($"    {visibility} ", type, StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_looked_before_each_file_whether_anybody_waits()
    {
        CancelAtLook looks = new();
        List<int> counts = [];
        foreach (GeneratedFile _ in PolicyEmitter.Emit(EverydayPolicy.Create().Source(), looks))
        {
            counts.Add(looks.Looks);
        }

        // One look before all, one at the first step of the emission and one before each of the nine files.
        Assert.Equal([3, 4, 5, 6, 7, 8, 9, 10, 11], counts);
    }

    [Fact]
    public void A_sentence_edit_changes_only_what_quotes_it()
    {
        PolicyModel before = EverydayPolicy.Create().Build();
        PolicyModel after = EverydayPolicy.Create("为了{开具发票}，(我们)必须[收集]您的<手机号码>。").Build();

        Assert.Equal(["Actor", "DataCategory", "Mentions", "Operation", "Policy", "Purpose"], Changed(before, after));
    }

    [Fact]
    public void A_new_relation_changes_no_constant_code()
    {
        PolicyModel after = EverydayPolicy.Create().Contains("订单信息", "邮箱").Build();

        Assert.Equal(["DataCategories", "DataCategory"], Changed(EverydayPolicy.Create().Build(), after));
    }

    private static IEnumerable<string> Changed(PolicyModel before, PolicyModel after) => GeneratedCode.Of(after)
        .Except(GeneratedCode.Of(before))
        .Select(file => file.HintName.Split('.')[2])
        .Order();
}

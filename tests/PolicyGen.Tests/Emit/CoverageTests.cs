using System.Collections.Generic;
using System.Linq;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Emit;

/// <summary>Which practices hold for a name, in which order, and how far the wholes are followed.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void A_name_has_its_own_practices_and_then_those_of_its_wholes_level_by_level()
    {
        TestModel model = new TestModel()
            .Practice("收集", ["家"])
            .Practice("使用", ["号", "省"])
            .Practice("保存", ["省"])
            .Practice("共享", ["市"])
            .Practice("删除", ["别处"])
            .Contains("省", "市", "县")
            .Contains("市", "家")
            .Contains("县", "家");

        Assert.Equal(["收集 家", "共享 市", "使用 省", "保存 省"], Of(model, "家"));
        Assert.Equal(["使用 号"], Of(model, "号"));
        Assert.Equal(["使用 省", "保存 省"], Of(model, "县"));
    }

    [Fact]
    public void A_name_without_a_practice_has_none() => Assert.Empty(Of(new TestModel().Data("邮箱"), "邮箱"));

    [Fact]
    public void Of_a_long_chain_of_wholes_the_nearest_256_are_followed()
    {
        TestModel model = new();
        for (int i = 0; i < 300; i++)
        {
            model.Practice("收集", [$"d{i}"]).Contains($"d{i + 1}", $"d{i}");
        }

        Assert.Equal(Enumerable.Range(10, 256).Select(i => $"收集 d{i}"), Of(model, "d10"));
    }

    private static IEnumerable<string> Of(TestModel built, string name)
    {
        PolicyModel model = built.Build();
        int index = model.DataCategories.Select(data => data.Name).ToList().IndexOf(name);
        return new Coverage(NameKind.Data(model), model.Practices, Cancellation.None).Of(index)
            .Select(found => $"{model.Operations[found.Practice.Operation].Name} {model.DataCategories[found.Through].Name}");
    }
}

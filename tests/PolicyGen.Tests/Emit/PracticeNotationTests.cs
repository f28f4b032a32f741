using System.Linq;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Emit;

/// <summary>How a practice is shown under the names of each kind, and which names it has of each.</summary>
public sealed class PracticeNotationTests
{
    private static readonly PolicyModel Model = new TestModel()
        .Practice("收集", ["邮箱", "手机"], ["登录", "支付"], ["我们", "您"], ["商家", "我们"], ["银行", "商家"])
        .Practice("公开", ["邮箱"], stance: Stance.Prohibited)
        .Practice("保存", [])
        .Build();

    [Fact]
    public void All_of_it_is_shown_but_the_name_itself()
    {
        Assert.Equal(["[收集]{登录}{支付}", "prohibited: [公开]", "[保存]"], Views(NameKind.Data(Model)));
        Assert.Equal(["[收集]<邮箱><手机>", "prohibited: [公开]<邮箱>", "[保存]"], Views(NameKind.Purpose(Model)));
        Assert.Equal(["<邮箱><手机>{登录}{支付}", "prohibited: <邮箱>", ""], Views(NameKind.Operation(Model)));
        Assert.Equal(["[收集]<邮箱><手机>{登录}{支付}", "prohibited: [公开]<邮箱>", "[保存]"], Views(NameKind.Actor(Model)));
    }

    [Fact]
    public void Its_names_of_a_kind_are_each_named_once()
    {
        Assert.Equal([0, 1], NameKind.Data(Model).Of(Model.Practices[0]));
        Assert.Equal([0, 1], NameKind.Purpose(Model).Of(Model.Practices[0]));
        Assert.Equal([1], NameKind.Operation(Model).Of(Model.Practices[1]));
        Assert.Equal(["我们", "商家", "银行"], NameKind.Actor(Model).Of(Model.Practices[0]).Select(actor => Model.Actors[actor].Name));
    }

    [Theory]
    [InlineData("operation", 120, "[", "]")]
    [InlineData("operation", 121, "[", "…]")]
    [InlineData("data", 120, "<", ">")]
    [InlineData("data", 121, "<", "…>")]
    public void A_long_name_is_cut(string kind, int length, string open, string close)
    {
        string name = new('名', length);
        PolicyModel model = new TestModel().Practice(kind == "operation" ? name : "收集", kind == "data" ? [name] : []).Build();
        PracticeNotation notation = new(model);

        Assert.Equal(
            open + new string('名', 120) + close,
            kind == "operation" ? notation.Operation(model.Practices[0]) : notation.Data(model.Practices[0]));
    }

    [Theory]
    [InlineData(118, 2)]
    [InlineData(119, 1)]
    public void A_list_that_would_be_cut_off_ends(int length, int names)
    {
        string name = new('名', length);
        PolicyModel model = new TestModel().Practice("收集", [name, "邮箱"]).Build();

        Assert.Equal(names == 2 ? $"<{name}><邮箱>" : $"<{name}>", new PracticeNotation(model).Data(model.Practices[0]));
    }

    private static string[] Views(NameKind kind) => [.. Model.Practices.Select(practice => kind.View(new PracticeNotation(Model), practice))];
}

using System.Threading.Tasks;
using Xunit;

namespace PolicyGen.IntelliSense.Tests;

/// <summary>Quick info on what the policy names says what the policy says.</summary>
public sealed class QuickInfoTests
{
    [Fact]
    public async Task A_category_is_shown_with_its_sentence_line_uses_and_whole()
    {
        string info = await Editor.Open("using App.Shop; [Data(DataCategory.手机$$号码)] class C { }").QuickInfo();

        Assert.Contains("DataCategory.手机号码", info);
        Assert.Contains("shop.policy.txt, line 18", info);
        Assert.Contains("（2）下单", info);
        Assert.Contains("您需要在订单中至少[填写]您的<收货人姓名>、<收货地址>以及<手机号码>", info);
        Assert.Contains("[填写], line 18", info);
        Assert.Contains("through DataCategory.订单信息", info);
        Assert.Contains("Part of DataCategory.订单信息", info);
    }

    [Theory]
    [InlineData("[Processing(Operation.$$收集)] class C { }", "Operation.收集")]
    [InlineData("[Processing(Operation.收集, Purpose.$$开具发票)] class C { }", "Purpose.开具发票")]
    [InlineData("[Processing(Operation.收集, Actor = Actor.$$我们)] class C { }", "Actor.我们")]
    public async Task Every_kind_of_name_is_shown_with_its_place(string code, string name)
    {
        string info = await Editor.Open("using App.Shop; " + code).QuickInfo();

        Assert.Contains(name, info);
        Assert.Contains("shop.policy.txt, line ", info);
    }

    [Fact]
    public async Task An_edit_of_the_policy_is_seen()
    {
        Editor editor = Editor.Open(
            "using App.Shop; [Data(DataCategory.$$phone_number)] class C { }", "(We) [collect] your <phone number> to {call you}.\n");
        Assert.Contains("line 1", await editor.QuickInfo());

        Assert.Contains("line 3", await editor.WithPolicy("# Data\n\n(We) [collect] your <phone number> to {call you}.\n").QuickInfo());
    }
}

using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics;
using PolicyGen.Syntax;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Names of marks and the lists in them (policy-language §1).</summary>
public class NameTests
{
    [Theory]
    [InlineData(" 手机号 码 ", "手机号 码")]
    [InlineData("手机\t\t号码", "手机 号码")]
    [InlineData("**手机号**", "手机号")]
    [InlineData("*手机号*和__地址__", "手机号和地址")]
    [InlineData("user_id", "user_id")]
    [InlineData("配送_状态", "配送_状态")]
    [InlineData("_email_", "email")]
    [InlineData("ＩＰ地址１", "IP地址1")]
    [InlineData("e\u0301tat", "\u00e9tat")]
    [InlineData("a\\(b\\)", "a(b)")]
    [InlineData("相机（摄像头）", "相机（摄像头）")]
    public void Content_is_normalized(string content, string expected) => Assert.Equal(expected, NameText.Normalize(content, Cancellation.None));

    [Theory]
    [InlineData(MarkKind.Data, "姓名、性别、电话", "姓名|性别|电话")]
    [InlineData(MarkKind.Data, "姓名，性别和电话", "姓名|性别|电话")]
    [InlineData(MarkKind.Data, "姓名、访问日期和时间", "姓名|访问日期|时间")]
    [InlineData(MarkKind.Data, "书籍和章节、参与的活动", "书籍和章节|参与的活动")]
    [InlineData(MarkKind.Data, "处理结果和时间", "处理结果和时间")]
    [InlineData(MarkKind.Data, "退/换商品的快递公司", "退/换商品的快递公司")]
    [InlineData(MarkKind.Data, "微信/QQ的昵称、头像", "微信/QQ的昵称|头像")]
    [InlineData(MarkKind.Data, "设备信息（型号、系统）、日志", "设备信息（型号、系统）|日志")]
    [InlineData(MarkKind.Data, "电脑、手机或者其他能够接入我们所提供的网络服务的终端所发送的配置信息", "电脑、手机或者其他能够接入我们所提供的网络服务的终端所发送的配置信息")]
    [InlineData(MarkKind.Data, "浏览、收藏、点赞记录", "浏览、收藏、点赞记录")]
    [InlineData(MarkKind.Data, "name, email address and phone number", "name|email address|phone number")]
    [InlineData(MarkKind.Data, "name, email address, and phone number", "name|email address|phone number")]
    [InlineData(MarkKind.Data, "terms and conditions", "terms and conditions")]
    [InlineData(MarkKind.Data, "orders over 1,000 euro", "orders over 1,000 euro")]
    [InlineData(MarkKind.Actor, "支付宝、微信支付", "支付宝|微信支付")]
    [InlineData(MarkKind.Operation, "共享、转让、公开披露", "共享|转让|公开披露")]
    [InlineData(MarkKind.Purpose, "验证身份、完成支付以及提供售后", "验证身份|完成支付|提供售后")]
    [InlineData(MarkKind.Purpose, "验证身份、完成支付和售后", "验证身份|完成支付和售后")]
    [InlineData(MarkKind.Purpose, "验证身份、完成支付，并提供售后", "验证身份、完成支付，并提供售后")]
    [InlineData(MarkKind.Purpose, "name, and shame", "name, and shame")]
    public void Lists_split_into_their_items(MarkKind kind, string name, string expected) =>
        Assert.Equal(expected, string.Join('|', new NameList(Cancellation.None).Split(name, kind)));

    [Fact]
    public void Names_that_differ_by_case_or_space_are_one_in_the_first_spelling()
    {
        PolicyModel model = Read("(我们)[收集]<IP 地址>、<ip地址>、<手机号>。");
        Assert.Equal(["IP 地址", "手机号"], model.DataCategories.Select(d => d.Name));
        Assert.Equal(["ip地址"], model.DataCategories[0].Aliases);
    }

    [Fact]
    public void Data_subjects_are_no_actor_of_the_policy() =>
        Assert.Equal(["商家"], Read("(您)[提供]<a>。(用户)[填写]<b>。(You) [provide] <c>. (商家)[使用]<a>。").Actors.Select(a => a.Name));

    [Fact]
    public void The_parts_of_a_compound_purpose_follow_it()
    {
        PolicyModel model = Read("(我们)[收集]<a>以{送货、开票}。(我们)[使用]<a>以{退款}。");
        Assert.Equal(["送货、开票", "送货", "开票", "退款"], model.Purposes.Select(p => p.Name));
        Assert.Equal([1, 2], model.Purposes[0].Parts);
        Assert.Equal([0], model.Purposes[2].PartOf);
    }

    [Fact]
    public void A_name_put_in_between_moves_no_value()
    {
        var before = Read("(我们)[收集]<a>、<b>。").DataCategories.ToDictionary(d => d.Name, d => d.Value);
        var after = Read("(我们)[收集]<a>、<c>、<b>。").DataCategories.ToDictionary(d => d.Name, d => d.Value);
        Assert.All(before, name => Assert.Equal(name.Value, after[name.Key]));
        Assert.Equal(3, after.Values.Distinct().Count());
    }

    private static PolicyModel Read(string policy) => PolicyReading.Read(SourceText.From(policy)).Model;
}

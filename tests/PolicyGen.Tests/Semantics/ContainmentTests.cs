using System;
using System.Linq;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Which category contains which (policy-language §4), and the lists in marks (§1) as the model holds them.</summary>
public class ContainmentTests
{
    [Theory(DisplayName = "parentheses behind a mark")]
    [InlineData("(我们)[收集]<服务信息>（包括<编号>、<名称>）。", "服务信息 > 编号", "服务信息 > 名称")]
    [InlineData("(我们)[收集]<服务信息>（<编号、名称>）。", "服务信息 > 编号", "服务信息 > 名称")]
    [InlineData("(我们)[收集]<服务信息>（如<编号>等）和<地址>。", "服务信息 > 编号")]
    [InlineData("(我们)[收集]<甲、乙>（如<丙>）。", "乙 > 丙")]
    [InlineData("(我们)[收集]<甲>（他们会[使用]<乙>）。")]
    [InlineData("(We) [collect] a <tax number> \\(e.g. a <VAT number>\\).", "tax number > VAT number")]
    [InlineData("(您)[提供]以下<资料>，将{方便送书}（包括<邮编、楼层>）。", "资料 > 邮编", "资料 > 楼层")]
    public void Parentheses(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "a cue behind a mark")]
    [InlineData("(我们)[收集]<配送信息>，包括<公司>、<单号>。", "配送信息 > 公司", "配送信息 > 单号")]
    [InlineData("(我们)[收集]<配送信息>，主要包括<公司>和您的<单号>。", "配送信息 > 公司", "配送信息 > 单号")]
    [InlineData("<配送信息>包括<公司>。(我们)[收集]<电话>。", "配送信息 > 公司")]
    [InlineData("<配送信息>中可能包含您的<公司>。", "配送信息 > 公司")]
    [InlineData("<配送信息>：<公司、单号>", "配送信息 > 公司", "配送信息 > 单号")]
    [InlineData("(我们)[收集]<配送信息>，例如<单号>等，以{查件}。(我们)[收集]<电话>。", "配送信息 > 单号")]
    [InlineData("(我们)将<配送信息>[共享]，包括<公司>、<单号>。", "配送信息 > 公司", "配送信息 > 单号")]
    [InlineData("(我们)[收集]<使用情况>，{用于统计}。例如您的<时长>和<次数>。", "使用情况 > 时长", "使用情况 > 次数")]
    [InlineData("(我们)[收集]<使用情况>，作为<日志>。包括<时长>。", "日志 > 时长")]
    [InlineData("(我们)[收集]<使用情况>和<日志>，{用于统计}。包括<时长>。")]
    [InlineData("(我们)[收集]<使用情况>，如您在书店内<借阅、归还>。", "使用情况 > 借阅", "使用情况 > 归还")]
    [InlineData("(我们)[收集]<使用情况>，如您同意，(书商)[使用]<次数>。")]
    [InlineData("(We) [use] <device data>, including the <browser> and <system>, to {prevent fraud}.", "device data > browser", "device data > system")]
    public void Cues(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "the name again in prose")]
    [InlineData("(我们)[收集]<实名信息>。这些实名信息可能包括<姓名>、<证件>。", "实名信息 > 姓名", "实名信息 > 证件")]
    [InlineData("(我们)[收集]<信息>。\n(书商)[使用]设备，这类信息包括：<型号>。")]
    public void Names_again(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "lists summed up")]
    [InlineData("(我们)[收集]<姓名>、<电话>等<联系方式>。", "联系方式 > 姓名", "联系方式 > 电话")]
    [InlineData("(我们)[收集]<姓名、电话>等<联系方式>和<地址>。", "联系方式 > 姓名", "联系方式 > 电话")]
    [InlineData("(我们)[收集]<姓名>等<身份信息>、<电话>等<联系方式>。", "身份信息 > 姓名", "联系方式 > 电话")]
    [InlineData("(我们)[收集]<姓名>、<电话>等个人<联系方式>。")]
    [InlineData("(We) [collect] <name>, <phone> and other <contact details>.", "contact details > name", "contact details > phone")]
    public void Sums(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "nesting")]
    [InlineData("(我们)[收集]<甲>（包括<乙>（如<丙>）、<丁>）。", "甲 > 乙", "乙 > 丙", "甲 > 丁")]
    [InlineData("(我们)[收集]<甲>，例如<乙>，如<丙>。", "甲 > 乙", "乙 > 丙")]
    [InlineData("(我们)[收集]<甲>，包括<乙>、<丙>，以及您的<丁>，包括<戊>。", "甲 > 乙", "甲 > 丙", "丁 > 戊")]
    public void Nesting(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "defined terms")]
    [InlineData("一、下单\n(我们)[收集]<姓名>和<地址>。\n上述所有信息构成您的“订单信息”。\n二、保存\n(我们)[保存]<订单信息>。", "订单信息 > 姓名", "订单信息 > 地址")]
    [InlineData("(我们)[收集]<姓名>、<地址>（以下统称“订单信息”）。(我们)[保存]<订单信息>。", "订单信息 > 姓名", "订单信息 > 地址")]
    [InlineData("(We) [collect] <titles> and <prices> \\(collectively, “basket details”\\). (We) [keep] <basket details>.", "basket details > titles", "basket details > prices")]
    [InlineData("(We) [keep] <titles> and <prices> \\(collectively, the “basket”\\) and later [delete] the <basket>.", "basket > titles", "basket > prices")]
    [InlineData("(我们)[收集]<姓名>、<地址>（以下统称“订单信息”）。")]
    public void Defined_terms(string text, params string[] expected) => Check(text, expected);

    [Fact(DisplayName = "a short form is the same category")]
    public void Short_forms_are_one_category()
    {
        PolicyModel model = Reading.Model("(我们)[收集]<姓名>、<国际移动设备识别码>（以下简称“设备码”）。(我们)[使用]<设备码>。");
        Assert.Equal(["姓名", "国际移动设备识别码"], model.DataCategories.Select(d => d.Name));
    }

    [Theory(DisplayName = "§1 lists in marks")]
    [InlineData("(我们)[收集]<姓名、电话和地址>。", "姓名|电话|地址")]
    [InlineData("(我们)[收集]<处理结果和时间>。", "处理结果和时间")]
    [InlineData("(我们)[收集]<您在订单、活动中填写的内容>。", "您在订单、活动中填写的内容")]
    [InlineData("(我们)[收集]<购买课程、下载讲义等服务时产生的记录>。", "购买课程、下载讲义等服务时产生的记录")]
    [InlineData("(我们)[收集]<所在地区、生日>。", "所在地区|生日")]
    [InlineData("(We) [collect] your <name, email and phone>.", "name|email|phone")]
    public void Lists(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Reading.Model(text).DataCategories.Select(d => d.Name));

    [Fact(DisplayName = "§1 a compound purpose has its parts behind it")]
    public void Compound_purposes()
    {
        PolicyModel model = Reading.Model("(我们)[收集]<地址>{送书、开票以及售后}。");
        Assert.Equal(["送书、开票以及售后", "送书", "开票", "售后"], model.Purposes.Select(p => p.Name));
        Assert.Equal([1, 2, 3], model.Purposes[0].Parts);
    }

    private static void Check(string text, string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Reading.Containment(text).Order(StringComparer.Ordinal));
}

using PolicyGen.Semantics;
using PolicyGen.Syntax;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Where a mark that holds a list splits, and where it does not (policy-language §1).</summary>
public class NameListTests
{
    private const string Han22 = "一二三四五六七八九十一二三四五六七八九十一二";
    private const string Latin60 = "abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij abcde";

    [Theory]
    [InlineData(MarkKind.Data, "、a、b", "a|b")]
    [InlineData(MarkKind.Data, "a、、b", "a|b")]
    [InlineData(MarkKind.Data, "a、b、", "a|b")]
    [InlineData(MarkKind.Data, "a、", "a、")]
    [InlineData(MarkKind.Data, "、a", "、a")]
    [InlineData(MarkKind.Data, "、", "、")]
    [InlineData(MarkKind.Data, "a", "a")]
    [InlineData(MarkKind.Purpose, "、a、b", "a|b")]
    [InlineData(MarkKind.Purpose, "，a、b", "，a、b")]
    [InlineData(MarkKind.Purpose, "；a、b", "；a、b")]
    [InlineData(MarkKind.Purpose, "a、b。", "a、b。")]
    [InlineData(MarkKind.Purpose, "a、b，", "a、b，")]
    [InlineData(MarkKind.Purpose, "a以及b", "a以及b")]
    [InlineData(MarkKind.Purpose, "核对（姓名、电话）以及送货", "核对（姓名、电话）以及送货")]
    [InlineData(MarkKind.Purpose, "核对（姓名、电话）、送货以及退款", "核对（姓名、电话）|送货|退款")]
    public void Separators_at_the_edge_or_in_brackets(MarkKind kind, string name, string expected) => AssertSplit(kind, name, expected);

    [Theory]
    [InlineData("1,2", "1,2")]
    [InlineData("1、2", "1|2")]
    [InlineData("1,a", "1|a")]
    [InlineData("a,1", "a|1")]
    [InlineData(",5、x", "5|x")]
    [InlineData("a、5,", "a|5")]
    [InlineData("1,000、2", "1,000|2")]
    [InlineData("1，2", "1|2")]
    public void A_comma_between_digits_is_a_number(string name, string expected) => AssertSplit(MarkKind.Data, name, expected);

    [Theory]
    [InlineData("a（b、c）、d", "a（b、c）|d")]
    [InlineData("a）、b", "a）|b")]
    [InlineData("a、b（c和d）", "a|b（c和d）")]
    [InlineData("a、b（c和d）和e", "a|b（c和d）|e")]
    [InlineData("a、b（cc（和）d）和e", "a|b（cc（和）d）|e")]
    [InlineData("a、b(c和d)和e", "a|b(c和d)|e")]
    [InlineData("a、b【c和d】和e", "a|b【c和d】|e")]
    [InlineData("a、b《c和d》和e", "a|b《c和d》|e")]
    [InlineData("a、b「c和d」和e", "a|b「c和d」|e")]
    [InlineData("a、b“c和d”和e", "a|b“c和d”|e")]
    [InlineData("a、b『c和d』和e", "a|b『c和d』|e")]
    [InlineData("a、b〈c和d〉和e", "a|b〈c和d〉|e")]
    [InlineData("a、b[c和d]和e", "a|b[c和d]|e")]
    [InlineData("a、b<c和d>和e", "a|b<c和d>|e")]
    [InlineData("a、b{c和d}和e", "a|b{c和d}|e")]
    [InlineData("a、b）和c", "a|b）|c")]
    public void Brackets_protect_what_is_inside_them(string name, string expected) => AssertSplit(MarkKind.Data, name, expected);

    [Theory]
    [InlineData("a、和b", "a|b")]
    [InlineData("a、与b", "a|b")]
    [InlineData("a、或者b", "a|b")]
    [InlineData("a、以及b", "a|b")]
    [InlineData("姓名、邮箱、以及电话", "姓名|邮箱|电话")]
    [InlineData("a、以及b和c", "a|b|c")]
    [InlineData("a、和b、c", "a|b|c")]
    [InlineData("姓名、和与会人员、电话", "姓名|与会人员|电话")]
    [InlineData("a、及时信息、b", "a|及时信息|b")]
    [InlineData("a、和", "a|和")]
    [InlineData("a、b和c或d", "a|b|c|d")]
    [InlineData("a、色调柔和", "a|色调柔和")]
    [InlineData("a、退/和换", "a|退/和换")]
    [InlineData("a、退和/换", "a|退和/换")]
    [InlineData("a、b及时信息", "a|b及时信息")]
    [InlineData("a、参与的活动", "a|参与的活动")]
    [InlineData("a、b与参与的活动", "a|b|参与的活动")]
    [InlineData("a、b和涉及的订单", "a|b|涉及的订单")]
    public void The_last_item_splits_on_a_conjunction_that_is_a_word(string name, string expected) => AssertSplit(MarkKind.Data, name, expected);

    [Theory]
    [InlineData("name, brand x", "name|brand x")]
    [InlineData("name, x brand", "name|x brand")]
    [InlineData("name, x android", "name|x android")]
    [InlineData("name, x or y", "name|x|y")]
    [InlineData("name, x as well as y", "name|x|y")]
    [InlineData("name,and x", "name|x")]
    [InlineData("name, x and", "name|x and")]
    [InlineData("name, android id, x", "name|android id|x")]
    [InlineData("name, AND x, y", "name|x|y")]
    [InlineData("name, and, x", "name|and|x")]
    [InlineData("name, x 和 y", "name|x|y")]
    public void An_English_conjunction_stands_between_spaces(string name, string expected) => AssertSplit(MarkKind.Data, name, expected);

    [Theory]
    [InlineData(Han22 + "、姓名", true)]
    [InlineData(Han22 + "三、姓名", false)]
    [InlineData(Latin60 + ", name", true)]
    [InlineData(Latin60 + "f, name", false)]
    [InlineData("a" + Han22 + "、姓名", false)]
    [InlineData(Han22 + "a、姓名", false)]
    [InlineData("a" + Han22 + "a、姓名", true)]
    [InlineData(Han22 + "（很长的一段说明）、姓名", true)]
    [InlineData(Han22 + "(很长的一段说明)长、姓名", false)]
    [InlineData("一二三（很长的一（段）说明）四五六七八九十一二三四五六七八九十一二、姓名", true)]
    [InlineData("一二三（很长的一（段）说明）四五六七八九十一二三四五六七八九十一二三、姓名", false)]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一）二、姓名", false)]
    [InlineData("姓名、" + Han22, true)]
    [InlineData("姓名、" + Han22 + "三", false)]
    public void A_short_noun_has_22_characters_outside_brackets_or_60_Latin(string name, bool splits) =>
        Assert.Equal(splits ? 2 : 1, new NameList(Cancellation.None).Split(name, MarkKind.Data).Count);

    [Theory]
    [InlineData("您在订单、活动中填写的内容", "您在订单、活动中填写的内容")]
    [InlineData("用户在订单、活动中填写的内容", "用户在订单、活动中填写的内容")]
    [InlineData("在订单、活动中填写的内容", "在订单、活动中填写的内容")]
    [InlineData("在订单、活动期间填写的内容", "在订单、活动期间填写的内容")]
    [InlineData("我在订单、活动中填写的内容", "我在订单|活动中填写的内容")]
    [InlineData("姓名、活动中填写的内容", "姓名|活动中填写的内容")]
    [InlineData("在订单、活动中心", "在订单|活动中心")]
    [InlineData("在订单、我的活动中心", "在订单|我的活动中心")]
    [InlineData("在订单中的内容、活动中填写的内容", "在订单中的内容|活动中填写的内容")]
    [InlineData("姓名、在订单", "姓名|在订单")]
    [InlineData("付费、下载等服务时产生的记录", "付费、下载等服务时产生的记录")]
    [InlineData("付费、等服务时产生的记录", "付费、等服务时产生的记录")]
    [InlineData("付费、下载等记录", "付费|下载等记录")]
    [InlineData("付费、时产生的下载等记录", "付费|时产生的下载等记录")]
    public void A_frame_around_one_noun_is_no_list(string name, string expected) => AssertSplit(MarkKind.Data, name, expected);

    [Theory]
    [InlineData("浏览、收藏、点赞", "浏览|收藏|点赞")]
    [InlineData("浏览、点赞记录", "浏览、点赞记录")]
    [InlineData("商品浏览、点赞记录", "商品浏览、点赞记录")]
    [InlineData("浏览、姓名记录", "浏览|姓名记录")]
    [InlineData("姓名、点赞记录", "姓名|点赞记录")]
    [InlineData("浏览、姓名、点赞记录", "浏览|姓名|点赞记录")]
    [InlineData("姓名、浏览、点赞记录", "姓名|浏览|点赞记录")]
    public void Activities_before_one_noun_are_its_own(string name, string expected) => AssertSplit(MarkKind.Data, name, expected);

    private static void AssertSplit(MarkKind kind, string name, string expected) =>
        Assert.Equal(expected, string.Join('|', new NameList(Cancellation.None).Split(name, kind)));
}

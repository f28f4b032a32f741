using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics;
using PolicyGen.Syntax;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>The normal form of a name, character by character (policy-language §1).</summary>
public class NameTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData(" \t ", "")]
    [InlineData("  a  ", "a")]
    [InlineData("手机号 ", "手机号")]
    [InlineData(" 手机号", "手机号")]
    [InlineData("a \u3000 b", "a b")]
    [InlineData("* a*", "a")]
    public void White_space_is_trimmed_and_folded(string content, string expected) => Assert.Equal(expected, Normalized(content));

    [Theory]
    [InlineData("a\\", "a\\")]
    [InlineData("\\", "\\")]
    [InlineData("(\\x", "(\\x")]
    [InlineData("a\\b", "a\\b")]
    [InlineData("\\(a\\)\\[b\\]\\<c\\>\\{d\\}", "(a)[b]<c>{d}")]
    public void A_backslash_escapes_brackets_alone(string content, string expected) => Assert.Equal(expected, Normalized(content));

    [Theory]
    [InlineData("***a***", "a")]
    [InlineData("***", "")]
    [InlineData("a*", "a")]
    [InlineData("*a", "a")]
    [InlineData("a***", "a")]
    [InlineData("a*b", "a*b")]
    [InlineData("a**b", "ab")]
    [InlineData("a***b", "ab")]
    [InlineData("手*机", "手机")]
    [InlineData("a*机", "a机")]
    [InlineData("手*b", "手b")]
    [InlineData("a_b", "a_b")]
    [InlineData("a__b", "a__b")]
    [InlineData("a____机", "a____机")]
    [InlineData("手_机", "手_机")]
    [InlineData("a_机", "a_机")]
    [InlineData("手_b", "手_b")]
    [InlineData("手__机", "手机")]
    [InlineData("手__b", "手b")]
    [InlineData("a__机", "a机")]
    [InlineData("a_ b", "a b")]
    [InlineData("a _b", "a b")]
    [InlineData("a_", "a")]
    [InlineData("_a", "a")]
    [InlineData("*_a_*", "a")]
    public void Emphasis_stands_at_the_edge_of_a_word(string content, string expected) => Assert.Equal(expected, Normalized(content));

    [Theory]
    [InlineData("０９ＡＺａｚ", "09AZaz")]
    [InlineData("／：＠［｀｛", "／：＠［｀｛")]
    [InlineData("。、（）", "。、（）")]
    public void Letters_and_digits_alone_become_half_width(string content, string expected) => Assert.Equal(expected, Normalized(content));

    [Fact]
    public void Half_a_character_stays_as_it_is() => Assert.Equal("\ud800", Normalized("*\ud800"));

    [Theory]
    [InlineData('\u4E00', true)]
    [InlineData('\u4DFF', false)]
    [InlineData('\u9FFF', true)]
    [InlineData('\uA000', false)]
    [InlineData('a', true)]
    [InlineData('`', false)]
    [InlineData('z', true)]
    [InlineData('{', false)]
    [InlineData('A', true)]
    [InlineData('@', false)]
    [InlineData('Z', true)]
    [InlineData('[', false)]
    [InlineData('0', true)]
    [InlineData('.', false)]
    [InlineData('9', true)]
    [InlineData(':', false)]
    [InlineData('、', true)]
    [InlineData('，', true)]
    [InlineData('/', true)]
    [InlineData('-', true)]
    [InlineData(' ', false)]
    [InlineData('*', false)]
    [InlineData('_', false)]
    [InlineData('\\', false)]
    [InlineData('Ａ', false)]
    [InlineData('\u0301', false)]
    public void Only_characters_that_never_change_are_sure_to_be_normal(char c, bool expected)
    {
        Assert.Equal(expected, NameText.IsNormal(c.ToString(), Cancellation.None));
        Assert.Equal(expected, NameText.IsNormal("中" + c, Cancellation.None));
        Assert.Equal(expected, NameText.IsNormal(c + "中", Cancellation.None));
    }

    [Fact]
    public void Nothing_is_normal() => Assert.True(NameText.IsNormal("", Cancellation.None));

    [Theory]
    [InlineData("", "")]
    [InlineData("A", "a")]
    [InlineData("Z", "z")]
    [InlineData("az09", "az09")]
    [InlineData("É", "é")]
    [InlineData("ß", "ß")]
    [InlineData("手机 号", "手机号")]
    [InlineData("IP 地址", "ip地址")]
    [InlineData("IP地址", "ip地址")]
    [InlineData("a b c", "abc")]
    [InlineData("a-b", "a-b")]
    public void Names_are_one_without_white_space_and_case(string name, string expected) =>
        Assert.Equal(expected, NameText.Key(name, Cancellation.None));

    [Theory]
    [InlineData("<a{b}c>", "abc|b")]
    [InlineData("<a{b}c(d)e>", "abcde|b|d")]
    [InlineData("<{b}>", "b|b")]
    [InlineData("<a{b}>{c}", "ab|b|c")]
    [InlineData("<a>{c}", "a|c")]
    [InlineData("<a{b[c]d}e>(f)", "abcde|bcd|c|f")]
    [InlineData("x<a>y", "a")]
    [InlineData("向(甲)<a{ b }c>", "甲|a b c|b")]
    public void The_name_of_a_mark_is_its_content_without_inner_brackets(string policy, string expected)
    {
        PolicySyntaxTree tree = PolicySyntaxTree.Parse(SourceText.From(policy));
        Assert.Equal(expected, string.Join('|', Enumerable.Range(0, tree.Marks.Length).Select(mark => NameText.Of(tree, mark, Cancellation.None))));
    }

    private static string Normalized(string content) => NameText.Normalize(content, Cancellation.None);
}

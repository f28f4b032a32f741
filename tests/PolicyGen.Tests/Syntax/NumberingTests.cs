using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Syntax;
using Xunit;

namespace PolicyGen.Tests.Syntax;

public class NumberingTests
{
    [Theory]
    [InlineData("一、我们", "HanComma 一、")]
    [InlineData("（一）我们", "HanParenthesis （一）")]
    [InlineData("1. 我们", "DigitDot 1.")]
    [InlineData("1、我们", "DigitComma 1、")]
    [InlineData("（1）我们", "DigitParentheses （1）")]
    [InlineData("(1) We", "DigitParentheses (1)")]
    [InlineData("1）我们", "DigitParenthesis 1）")]
    [InlineData("1) We", "DigitParenthesis 1)")]
    [InlineData("1.1 我们", "Dotted2 1.1")]
    [InlineData("1.1.1我们", "Dotted3 1.1.1")]
    [InlineData("1.2.3.4 x", "Dotted4 1.2.3.4")]
    [InlineData("①我们", "Circled ①")]
    [InlineData("A. We", "UpperDot A.")]
    [InlineData("b．我们", "LowerDot b．")]
    [InlineData("(a) We", "LetterParentheses (a)")]
    [InlineData("a) We", "LetterParenthesis a)")]
    [InlineData("第一章 总则", "Chapter 第一章")]
    [InlineData("第十二条 收集", "Article 第十二条")]
    [InlineData("Section 2 Sharing", "Section Section 2")]
    [InlineData("### Sharing", "Hash3 ###")]
    [InlineData("**我们如何使用**", "Bold **")]
    [InlineData("  * 1.8 当您", "Dotted2 1.8")]
    [InlineData("e.g. this", "None ")]
    [InlineData("3.5倍", "None ")]
    [InlineData("2021年", "None ")]
    [InlineData("50%的用户", "None ")]
    [InlineData("####### deep", "None ")]
    [InlineData("A user", "None ")]
    [InlineData("一些信息", "None ")]
    public void Styles_are_told_apart(string line, string expected)
    {
        Numbering numbering = PolicySyntaxTree.Parse(SourceText.From(line)).Lines.Single().Numbering;
        Assert.Equal(expected, $"{numbering.Style} {line.Substring(numbering.Span.Start, numbering.Span.Length)}");
    }
}

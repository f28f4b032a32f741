using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Syntax;

/// <summary>The token that numbers a line (policy-language §2), such as <c>（一）</c> or <c>1.1</c>.</summary>
/// <param name="Style">How it is written; lines of one style under one heading are siblings.</param>
/// <param name="Span">The numbering itself, without white space or bullets around it.</param>
public readonly record struct Numbering(NumberingStyle Style, TextSpan Span)
{
    /// <summary>Whether the line is numbered at all.</summary>
    public bool IsPresent => Style != NumberingStyle.None;
}

/// <summary>The ways to number a line.</summary>
public enum NumberingStyle : byte
{
    /// <summary>Not numbered.</summary>
    None,

    /// <summary><c>#</c></summary>
    Hash1,

    /// <summary><c>##</c></summary>
    Hash2,

    /// <summary><c>###</c></summary>
    Hash3,

    /// <summary><c>####</c></summary>
    Hash4,

    /// <summary><c>#####</c></summary>
    Hash5,

    /// <summary><c>######</c></summary>
    Hash6,

    /// <summary><c>第一章</c>, "Chapter 1", "Part I"</summary>
    Chapter,

    /// <summary><c>第一节</c>, "Section 1"</summary>
    Section,

    /// <summary><c>第一条</c>, "Article 1"</summary>
    Article,

    /// <summary><c>一、</c></summary>
    HanComma,

    /// <summary><c>（一）</c></summary>
    HanParenthesis,

    /// <summary><c>1.</c></summary>
    DigitDot,

    /// <summary><c>1、</c></summary>
    DigitComma,

    /// <summary><c>（1）</c> or <c>(1)</c></summary>
    DigitParentheses,

    /// <summary><c>1）</c> or <c>1)</c></summary>
    DigitParenthesis,

    /// <summary><c>1.1</c></summary>
    Dotted2,

    /// <summary><c>1.1.1</c></summary>
    Dotted3,

    /// <summary><c>1.1.1.1</c> and deeper</summary>
    Dotted4,

    /// <summary><c>①</c></summary>
    Circled,

    /// <summary><c>A.</c></summary>
    UpperDot,

    /// <summary><c>a.</c> or <c>a、</c></summary>
    LowerDot,

    /// <summary><c>（a）</c> or <c>(a)</c></summary>
    LetterParentheses,

    /// <summary><c>a）</c> or <c>a)</c></summary>
    LetterParenthesis,

    /// <summary>A line that is bold from end to end.</summary>
    Bold,
}

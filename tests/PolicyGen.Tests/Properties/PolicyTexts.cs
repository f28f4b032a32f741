using System.Collections.Generic;
using System.Linq;
using CsCheck;
using PolicyGen.Semantics.Cues;

namespace PolicyGen.Tests.Properties;

/// <summary>Makes texts that a policy file may hold, sensible ones and others: marks, prose, cue words and all that is odd in Unicode.</summary>
internal static class PolicyTexts
{
    private static readonly string[] Brackets = ["(", ")", "[", "]", "<", ">", "{", "}", "\\", "\\(", "\\)", "((", "<<", "{{", "}}", "[]", "< >", "<b>", "[x](#y)"];

    private static readonly string[] FullWidth = ["（", "）", "【", "】", "《", "》", "「", "」", "“", "”", "『", "』", "〈", "〉", "｛", "｝", "\"", "’"];

    private static readonly string[] Separators = ["，", "。", "；", "：", "、", "！", "？", ",", ". ", ".", ";", ":", "!", "?", "/", " ", "  ", "\t", "　", "…"];

    private static readonly string[] Numberings = ["一、", "（一）", "1.", "1、", "（1）", "1) ", "(1) ", "1.1", "1.1.1.1.1", "① ", "A. ", "a、", "(iv) ", "第三章 ", "第1条", "# ", "###### ", "- ", "● "];

    private static readonly string[] Emphasis = ["*", "**", "***", "_", "__", "****", "*_*"];

    private static readonly string[] LineBreaks = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\n\n"];

    private static readonly string[] Oddities =
    [
        "\0", "\u0001", "\u001B", "\u007F", "\u009F", "😀", "\uD83D", "\uDE00", "\uDC00\uD800", "𠮷", "é", "e\u0301", "\u0301", "\u3099", "ﬁ", "Å", "Ｉ", "ı", "İ",
        "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u200E", "\u200F", "\u061C",
        "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u180E", "\uFFFD", "\uFFFE", "\uFFFF", "\u00A0", "\u3000", "\u115F", "\uE000",
    ];

    private static readonly string[] Code =
    [
        "*/", "/*", "//", "///", "</summary>", "<![CDATA[", "]]>", "\"", "\"\"\"", "'", "#line 1", "#endif", "\\u0022", "{0}", "$\"", "@\"", "&amp;", "&#0;", ";", "= 1,",
        "class", "await", "record", "value__", "ToString", "Policy", "All", "Of", "None", "DataSubject", "Unspecified", "Equals", "__arglist", "@", "_", "__", "0", "9a",
    ];

    private static readonly string[] Names =
    [
        "手机号码", "手机号", "电话", "订单信息", "订单信息", "姓名", "email address", "Email  Address", "order details", "IMEI", "这些信息", "上述信息", "such data", "它们", "信息", "个人信息",
        "我们", "您", "you", "us", "第三方", "登录", "开具发票", "登录、支付以及配送", "姓名、电话和地址", "name, phone and address", "浏览、收藏、点赞记录", "A", "a", "Ａ",
    ];

    /// <summary>The words that the languages steer by, each once.</summary>
    private static readonly string[] Cues =
    [
        .. Language.All.SelectMany(language => language.Cues.Values.Concat(language.Verbs.Values))
            .SelectMany(words => words)
            .Concat(Language.All.SelectMany(language => language.GivingVerbs))
            .Distinct(),
    ];

    private static readonly Gen<string> Word = Gen.OneOf(Gen.OneOf(Names), Gen.OneOf(Names), Gen.OneOf(Cues), Gen.OneOf(Code), Gen.OneOf(Oddities));

    private static readonly Gen<string> Name = Gen.Frequency((5, Gen.OneOf(Names)), (1, Join(Word, 1, 4)), (1, Join(Gen.OneOf(Word, Gen.OneOf(Separators)), 1, 9)));

    private static readonly Gen<string> Mark = Gen.Select(
        Gen.OneOf("()", "[]", "<>", "{}"), Gen.OneOf(Name, Gen.OneOf(Cues)), (brackets, name) => brackets[0] + name + brackets[1]);

    private static readonly Gen<string> Nested = Gen.Select(Name, Mark, Name, (before, mark, behind) => "{" + before + mark + behind + "}");

    private static readonly Gen<string> Piece = Gen.Frequency(
        (12, Mark),
        (1, Nested),
        (8, Gen.OneOf(Cues)),
        (5, Gen.OneOf(Separators)),
        (2, Gen.OneOf(LineBreaks)),
        (2, Gen.OneOf(FullWidth)),
        (1, Gen.OneOf(Names)),
        (1, Gen.OneOf(Numberings)),
        (1, Gen.OneOf(Brackets)),
        (1, Gen.OneOf(Emphasis)),
        (1, Gen.OneOf(Oddities)),
        (1, Gen.OneOf(Code)),
        (1, Gen.Char.Select(c => c.ToString())));

    private static readonly Gen<string> GlossaryLine = Gen.Select(
        Gen.OneOf("", "", "data: ", "purpose：", "actor:", "operation: ", "other: "), Name, Gen.OneOf(" = ", "=", ""),
        Gen.OneOf("", "Mobile", "mobile", "@class", "1a", "Policy", "手机", "e\u0301"), Gen.OneOf("", " ; ", "；"), Join(Gen.OneOf(Name, Gen.OneOf("、", ", ")), 0, 3),
        (kind, name, equals, identifier, semicolon, aliases) => kind + name + equals + identifier + semicolon + aliases + " # a note");

    /// <summary>A policy of up to a few dozen pieces.</summary>
    public static Gen<string> Policy { get; } = Join(Piece, 0, 40);

    /// <summary>A glossary, which names some of what such a policy marks.</summary>
    public static Gen<string> Glossary { get; } = GlossaryLine.Array[0, 5].Select(lines => string.Join("\n", lines));

    /// <summary>A text as a test's failure shows it: what cannot be seen is escaped.</summary>
    public static string Show(string text) => string.Concat(text.Select(c =>
        char.IsLetterOrDigit(c) || c is > ' ' and < '\u007F' or > '\u3000' and < '\uD800' ? c.ToString() : $"\\u{(int)c:X4}"));

    private static Gen<string> Join(Gen<string> piece, int least, int most) => piece.Array[least, most].Select(pieces => string.Concat((IEnumerable<string>)pieces));
}

using System;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Syntax;

/// <summary>Finds the numbering that opens a line (policy-language §2); its brackets are never marks (§1).</summary>
internal static class NumberingScanner
{
    private const string HanDigits = "零〇一二三四五六七八九十百";

    /// <summary>The longest number that still numbers lines; beyond it stand years and sums.</summary>
    private const int MaxDigits = 3;

    /// <summary>The deepest number, such as <c>1.1.1.1</c>, that is read whole.</summary>
    private const int MaxGroups = 16;

    /// <summary>Reads the numbering of the line from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static Numbering Scan(string text, int start, int end, Cancellation cancellation)
    {
        int at = SkipBullets(text, start, end, cancellation);
        if (at == end)
        {
            return default;
        }

        Numbering numbering = text[at] switch
        {
            '#' => Hashes(text, at, end, cancellation),
            '第' => Chapter(text, at, end),
            '(' or '（' => InParentheses(text, at, end),
            >= '①' and <= '⑳' => Make(NumberingStyle.Circled, at, at + 1),
            >= '0' and <= '9' => Digits(text, at, end, cancellation),
            _ => Letters(text, at, end, cancellation),
        };

        return numbering.IsPresent || !IsBold(text, at, end, cancellation)
            ? numbering
            : Make(NumberingStyle.Bold, at, at + 2);
    }

    private static int SkipBullets(string text, int at, int end, Cancellation cancellation)
    {
        while (at < end)
        {
            cancellation.Step();
            char c = text[at];
            bool bullet = c is '●' or '•' or '·' or '■' or '◆'
                || (c is '*' or '-' or '+' && at + 1 < end && text[at + 1] is ' ' or '\t');
            if (c.IsHan() || (!bullet && !char.IsWhiteSpace(c)))
            {
                break;
            }

            at++;
        }

        // The number itself may be bold: **1. …**, while a line that is bold throughout is left to IsBold.
        return at + 2 < end && text[at] == '*' && text[at + 1] == '*' && !IsBold(text, at, end, cancellation)
            && (char.IsDigit(text[at + 2]) || text[at + 2] is '（' or '第' || HanDigits.IndexOf(text[at + 2]) >= 0)
            ? at + 2
            : at;
    }

    private static Numbering Hashes(string text, int at, int end, Cancellation cancellation)
    {
        int stop = at;
        while (stop < end && text[stop] == '#')
        {
            cancellation.Step();
            stop++;
        }

        int depth = stop - at;
        return depth <= 6 ? Make(NumberingStyle.Hash1 + (byte)(depth - 1), at, stop) : default;
    }

    private static Numbering Chapter(string text, int at, int end)
    {
        int stop = at + 1;
        while (stop < end && stop - at <= 5 && (HanDigits.IndexOf(text[stop]) >= 0 || char.IsDigit(text[stop])))
        {
            stop++;
        }

        if (stop == at + 1 || stop == end)
        {
            return default;
        }

        return text[stop] switch
        {
            '章' => Make(NumberingStyle.Chapter, at, stop + 1),
            '节' => Make(NumberingStyle.Section, at, stop + 1),
            '条' => Make(NumberingStyle.Article, at, stop + 1),
            _ => default,
        };
    }

    private static Numbering InParentheses(string text, int at, int end)
    {
        int stop = at + 1;
        NumberingStyle style = Counter(text, ref stop, end) switch
        {
            CounterKind.Digits => NumberingStyle.DigitParentheses,
            CounterKind.Han => NumberingStyle.HanParenthesis,
            CounterKind.Letters => NumberingStyle.LetterParentheses,
            _ => NumberingStyle.None,
        };

        return style != NumberingStyle.None && stop < end && text[stop] is ')' or '）'
            ? Make(style, at, stop + 1)
            : default;
    }

    private static Numbering Digits(string text, int at, int end, Cancellation cancellation)
    {
        int stop = at;
        int groups = 0;
        while (groups < MaxGroups)
        {
            int digits = stop;
            while (digits < end && text[digits] is >= '0' and <= '9')
            {
                cancellation.Step();
                digits++;
            }

            if (digits == stop || digits - stop > MaxDigits)
            {
                break;
            }

            groups++;
            stop = digits;
            if (stop + 1 < end && text[stop] is '.' or '．' && text[stop + 1] is >= '0' and <= '9')
            {
                stop++;
                continue;
            }

            break;
        }

        if (groups == 0 || stop == end || text[stop] is '%' or '％')
        {
            return default;
        }

        char next = text[stop];
        if (groups > 1)
        {
            stop += next is '.' or '、' or '．' ? 1 : 0;
            return char.IsLetter(next) && IsUnit(next) ? default : Make(NumberingStyle.Dotted2 + (byte)(Math.Min(groups, 4) - 2), at, stop);
        }

        return next switch
        {
            '.' or '．' => Make(NumberingStyle.DigitDot, at, stop + 1),
            '、' => Make(NumberingStyle.DigitComma, at, stop + 1),
            ')' or '）' => Make(NumberingStyle.DigitParenthesis, at, stop + 1),
            _ => default,
        };
    }

    private static Numbering Letters(string text, int at, int end, Cancellation cancellation)
    {
        int stop = at;
        CounterKind kind = Counter(text, ref stop, end);
        if (kind == CounterKind.None)
        {
            return EnglishHeading(text, at, end, cancellation);
        }

        char next = stop < end ? text[stop] : '\0';
        if (kind == CounterKind.Han)
        {
            return next is '、' or '.' or '．' ? Make(NumberingStyle.HanComma, at, stop + 1) : default;
        }

        if (next is ')' or '）')
        {
            return Make(NumberingStyle.LetterParenthesis, at, stop + 1);
        }

        // "e.g." opens a sentence; "a. Name" and "a．名称" number one.
        bool separated = stop + 1 >= end || char.IsWhiteSpace(text[stop + 1]) || text[stop + 1] > '\u2E7F' || text[stop + 1] is '(' or '*';
        return (next == '.' && separated) || next is '、' or '．'
            ? Make(char.IsUpper(text[at]) ? NumberingStyle.UpperDot : NumberingStyle.LowerDot, at, stop + 1)
            : EnglishHeading(text, at, end, cancellation);
    }

    private static Numbering EnglishHeading(string text, int at, int end, Cancellation cancellation)
    {
        NumberingStyle style;
        int stop;
        if (StartsWith(text, at, end, "Chapter ", out stop) || StartsWith(text, at, end, "Part ", out stop))
        {
            style = NumberingStyle.Chapter;
        }
        else if (StartsWith(text, at, end, "Section ", out stop))
        {
            style = NumberingStyle.Section;
        }
        else if (StartsWith(text, at, end, "Article ", out stop))
        {
            style = NumberingStyle.Article;
        }
        else
        {
            return default;
        }

        int number = stop;
        while (stop < end && (char.IsDigit(text[stop]) || text[stop] is 'I' or 'V' or 'X'))
        {
            cancellation.Step();
            stop++;
        }

        bool numbered = stop > number && (stop == end || !char.IsLetterOrDigit(text[stop]));
        return numbered ? Make(style, at, stop) : default;
    }

    /// <summary>What counts in a numbering, and how: digits, Han numerals, or one letter or a short Roman numeral.</summary>
    private static CounterKind Counter(string text, ref int at, int end)
    {
        int start = at;
        while (at < end && at - start < MaxDigits && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        if (at > start)
        {
            return CounterKind.Digits;
        }

        while (at < end && at - start < 4 && HanDigits.IndexOf(text[at]) >= 0)
        {
            at++;
        }

        if (at > start)
        {
            return CounterKind.Han;
        }

        while (at < end && at - start < 4 && text[at] is 'i' or 'v' or 'x')
        {
            at++;
        }

        if (at > start && (at == end || !char.IsLetter(text[at])))
        {
            return CounterKind.Letters;
        }

        at = start;
        if (at < end && (text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
        {
            at++;
            return CounterKind.Letters;
        }

        return CounterKind.None;
    }

    private static bool IsBold(string text, int at, int end, Cancellation cancellation)
    {
        while (end > at && char.IsWhiteSpace(text[end - 1]))
        {
            cancellation.Step();
            end--;
        }

        return end - at > 4 && text[at] == '*' && text[at + 1] == '*' && text[end - 1] == '*' && text[end - 2] == '*'
            && text.IndexOf("**", at + 2, end - at - 4, StringComparison.Ordinal) < 0;
    }

    /// <summary>3.5倍 and 1.5% open a sentence about a quantity.</summary>
    private static bool IsUnit(char c) => c is '倍' or '万' or '亿' or '元' or '年' or '月' or '日' or '天' or '个';

    private static bool StartsWith(string text, int at, int end, string word, out int stop)
    {
        stop = at + word.Length;
        return stop < end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
    }

    private static Numbering Make(NumberingStyle style, int start, int end) => new(style, TextSpan.FromBounds(start, end));

    private enum CounterKind
    {
        None,
        Digits,
        Han,
        Letters,
    }
}

using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>The name that a mark's content gives (policy-language §1). It may be as long as the policy.</summary>
internal static class NameText
{
    /// <summary>The name of a mark: its content without escapes, inner brackets, emphasis and spare white space, in NFC.</summary>
    public static string Of(PolicySyntaxTree tree, int mark, Cancellation cancellation)
    {
        string text = tree.Content;
        TextSpan content = tree.Marks[mark].Content;
        bool nested = mark + 1 < tree.Marks.Length && tree.Marks[mark + 1].Span.Start < content.End;
        return nested ? Normalize(WithoutInnerBrackets(tree, mark, cancellation), cancellation) : Normalize(text, content.Start, content.End, cancellation);
    }

    /// <summary>A name as the policy, a glossary or a command line gives it, in its normal form.</summary>
    public static string Normalize(string text, Cancellation cancellation) => Normalize(text, 0, text.Length, cancellation);

    /// <summary>A name that stands in a text, in its normal form.</summary>
    public static string Normalize(string text, int start, int end, Cancellation cancellation)
    {
        TextSpan trimmed = Positions.Trim(text, start, end, cancellation);
        string name = text.Substring(trimmed.Start, trimmed.Length);
        return IsNormal(name, cancellation) ? name : Rewrite(name, cancellation);
    }

    /// <summary>Whether a text is sure to be in its normal form, without asking for it: it holds Han, ASCII letters and digits alone.</summary>
    public static bool IsNormal(string text, Cancellation cancellation)
    {
        for (int at = 0, looked = 0; at < text.Length; at++)
        {
            looked = at < looked ? looked : cancellation.Block(at, text.Length);
            if (!IsPlain(text[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What two names share when they are one: the name without white space and case.</summary>
    public static string Key(string name, Cancellation cancellation)
    {
        bool plain = true;
        bool simple = true;
        for (int at = 0, looked = 0; at < name.Length; at++)
        {
            looked = at < looked ? looked : cancellation.Block(at, name.Length);
            plain &= name[at] is > '\u2E7F' or (>= 'a' and <= 'z') or (>= '0' and <= '9');
            simple &= name[at].IsHan() || name[at] < 128;
        }

        return plain ? name
            : simple ? SmallLetters(name)
            : name.Replace(" ", "").ToUpperInvariant().ToLowerInvariant();
    }

    /// <summary>A name of Han and ASCII in small letters, without white space.</summary>
    private static string SmallLetters(string name)
    {
        char[] key = new char[name.Length];
        int length = 0;
        foreach (char c in name)
        {
            if (c != ' ')
            {
                key[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            }
        }

        return new string(key, 0, length);
    }

    /// <summary>Han, kana, ASCII letters and digits need no rewriting; compatibility and combining characters may.</summary>
    private static bool IsPlain(char c) =>
        c.IsHan() || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '、' or '，' or '/' or '-';

    private static string Rewrite(string text, Cancellation cancellation)
    {
        var name = new StringBuilder(text.Length);
        bool space = false;
        for (int i = 0; i < text.Length; i++)
        {
            cancellation.Step();
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                space = name.Length > 0;
                continue;
            }

            if (c == '\\' && i + 1 < text.Length && "()[]<>{}".IndexOf(text[i + 1]) >= 0)
            {
                continue;
            }

            int run = c is '*' or '_' ? RunLength(text, i, cancellation) : 1;
            bool emphasis = c is '*' or '_' && IsEmphasis(text, i, i + run);
            i += run - 1;
            if (emphasis)
            {
                continue;
            }

            if (space)
            {
                name.Append(' ');
                space = false;
            }

            name.Append(HalfWidth(c), run);
        }

        return Compose(name.ToString(), cancellation);
    }

    private static int RunLength(string text, int at, Cancellation cancellation)
    {
        int end = at + 1;
        while (end < text.Length && text[end] == text[at])
        {
            cancellation.Step();
            end++;
        }

        return end - at;
    }

    /// <summary>
    /// Whether a run of <c>*</c> or <c>_</c> is Markdown emphasis: at an edge of the name or of a word, and not inside one, as
    /// in <c>user_id</c> or <c>配送_状态</c>. A run that is none is part of the name as a whole.
    /// </summary>
    private static bool IsEmphasis(string text, int at, int end)
    {
        bool wordBefore = at > 0 && char.IsLetterOrDigit(text[at - 1]);
        bool wordBehind = end < text.Length && char.IsLetterOrDigit(text[end]);
        bool insideWord = wordBefore && wordBehind;
        bool asciiAround = insideWord && text[at - 1] < 128 && text[end] < 128;
        return end - at <= 3
            && !(insideWord && text[at] == '_' && end - at == 1)
            && !(asciiAround && (text[at] == '_' || end - at == 1));
    }

    private static char HalfWidth(char c) =>
        c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') ? (char)(c - 0xFEE0) : c;

    /// <summary>
    /// The normal form of a text, which is the text itself where all its characters are sure to stand for themselves: Han, ASCII
    /// and the punctuation of Chinese.
    /// </summary>
    public static string Compose(string name, Cancellation cancellation)
    {
        for (int at = 0, looked = 0; at < name.Length; at++)
        {
            looked = at < looked ? looked : cancellation.Block(at, name.Length);
            char c = name[at];
            if (!(c.IsHan() || c is < '\u0080' or (>= '\u2010' and <= '\u2027') or (>= '\u3001' and <= '\u3029') or (>= '\uFF01' and <= '\uFF5E')))
            {
                return ComposeAny(name);
            }
        }

        return name;
    }

    private static string ComposeAny(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormC);
        }
        catch (System.ArgumentException)
        {
            // An unpaired surrogate has no normal form.
            return name;
        }
    }

    private static string WithoutInnerBrackets(PolicySyntaxTree tree, int mark, Cancellation cancellation)
    {
        TextSpan content = tree.Marks[mark].Content;
        var brackets = new HashSet<int>();
        for (int inner = mark + 1; inner < tree.Marks.Length && tree.Marks[inner].Span.Start < content.End; inner++)
        {
            cancellation.Step();
            brackets.Add(tree.Marks[inner].Span.Start);
            brackets.Add(tree.Marks[inner].Span.End - 1);
        }

        var name = new StringBuilder(content.Length);
        for (int at = content.Start; at < content.End; at++)
        {
            cancellation.Step();
            if (!brackets.Contains(at))
            {
                name.Append(tree.Content[at]);
            }
        }

        return name.ToString();
    }
}

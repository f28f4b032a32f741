using System;
using System.Collections.Generic;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>Splits the name of a mark that holds a list (policy-language §1).</summary>
/// <param name="cancellation">Stops the reading.</param>
internal sealed class NameList(Cancellation cancellation)
{
    /// <summary>The longest item that still is a short noun, in UTF-16 units; English words take more of them.</summary>
    private const int MaxItem = 22;
    private const int MaxLatinItem = 60;

    private static readonly char[] s_separators = ['、', '，', ','];
    private static readonly char[] s_clauseEnds = ['，', '；', '。'];

    private const string Opening = "（【《「“『〈([<{";
    private const string Closing = "）】》」”』〉)]>}";

    /// <summary>Whether a name may be a list at all.</summary>
    public static bool HasSeparator(string name) => name.IndexOfAny(s_separators) >= 0;

    /// <summary>The items of a name: itself alone where it is no list.</summary>
    public IReadOnlyList<string> Split(string name, MarkKind kind)
    {
        if (kind == MarkKind.Purpose)
        {
            return name.IndexOf('、') < 0 || name.IndexOfAny(s_clauseEnds) >= 0
                ? [name]
                : Items(name, static c => c == '、', static language => language.PurposeConjunctions);
        }

        if (!HasSeparator(name))
        {
            return [name];
        }

        List<string> items = Items(name, static c => c is '、' or '，' or ',', static _ => []);
        return items.Count > 1 && AreShortNouns(items)
            ? Items(name, static c => c is '、' or '，' or ',', static language => language.ListConjunctions)
            : [name];
    }

    private List<string> Items(string name, Func<char, bool> separates, Func<Language, string[]> conjunctions)
    {
        var items = new List<string>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < name.Length; i++)
        {
            cancellation.Step();
            depth += Opening.IndexOf(name[i]) >= 0 ? 1 : 0;
            depth -= depth > 0 && Closing.IndexOf(name[i]) >= 0 ? 1 : 0;
            bool number = name[i] == ',' && i > 0 && i + 1 < name.Length && char.IsDigit(name[i - 1]) && char.IsDigit(name[i + 1]);
            if (depth == 0 && !number && separates(name[i]))
            {
                Add(items, name.Substring(start, i - start), conjunctions);
                start = i + 1;
            }
        }

        if (items.Count == 0)
        {
            return [name];
        }

        SplitLast(items, name.Substring(start), conjunctions);
        return items.Count == 0 ? [name] : items;
    }

    private static void Add(List<string> items, string item, Func<Language, string[]> conjunctions)
    {
        item = item.Trim();
        foreach (Language language in Language.All)
        {
            foreach (string word in conjunctions(language))
            {
                if (StartsWithWord(item, word) && item.Length > word.Length && !IsSyllable(language, item, 0, word))
                {
                    item = item.Substring(word.Length).Trim();
                    break;
                }
            }
        }

        if (item.Length > 0)
        {
            items.Add(item);
        }
    }

    /// <summary>The last item of a list holds its last two: 访问日期和时间.</summary>
    private void SplitLast(List<string> items, string last, Func<Language, string[]> conjunctions)
    {
        int depth = 0;
        int start = 0;
        for (int i = 0; i < last.Length; i++)
        {
            cancellation.Step();
            depth += Opening.IndexOf(last[i]) >= 0 ? 1 : 0;
            depth -= depth > 0 && Closing.IndexOf(last[i]) >= 0 ? 1 : 0;
            int length = depth == 0 ? ConjunctionAt(last, i, conjunctions) : 0;
            if (length == 0)
            {
                continue;
            }

            // Before the first of the two and behind the second it joins nothing; it is stepped over whole: 以及 holds 及.
            if (last.Substring(start, i - start).Trim().Length > 0 && i + length < last.Length)
            {
                Add(items, last.Substring(start, i - start), conjunctions);
                start = i + length;
            }

            i += length - 1;
        }

        Add(items, last.Substring(start), conjunctions);
    }

    private static int ConjunctionAt(string text, int at, Func<Language, string[]> conjunctions)
    {
        foreach (Language language in Language.All)
        {
            foreach (string word in conjunctions(language))
            {
                int end = at + word.Length;
                if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0
                    && !(at > 0 && text[at - 1] == '/') && !(end < text.Length && text[end] == '/')
                    && (word[0] > 127 || (at > 0 && text[at - 1] == ' ' && end < text.Length && text[end] == ' '))
                    && !IsSyllable(language, text, at, word))
                {
                    return word.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>Whether the conjunction is part of another word: 参与, 涉及.</summary>
    private static bool IsSyllable(Language language, string text, int at, string word)
    {
        foreach (string other in language.NoConjunctions)
        {
            int offset = other.IndexOf(word, StringComparison.Ordinal);
            if (offset >= 0 && at >= offset && string.CompareOrdinal(text, at - offset, other, 0, other.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithWord(string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word[0] > 127 || (text.Length > word.Length && text[word.Length] == ' '));

    private bool AreShortNouns(List<string> items)
    {
        foreach (string item in items)
        {
            cancellation.Step();
            int limit = item[item.Length - 1] < 128 && item[0] < 128 ? MaxLatinItem : MaxItem;
            if (item.Length > limit && LengthOutsideBrackets(item) > limit)
            {
                return false;
            }
        }

        return !ShareHead(items) && !AreFramed(items);
    }

    /// <summary>您在订单、活动中填写的内容, 付费、下载等服务时产生的记录: the list only says when and where the one noun arises.</summary>
    private bool AreFramed(List<string> items)
    {
        string last = items[items.Count - 1];
        foreach (Language language in Language.All)
        {
            if (language.FrameOpening.Length == 0)
            {
                continue;
            }

            int sum = last.IndexOf(language.SumsUpItems, StringComparison.Ordinal);
            if (sum >= 0 && Closes(language, last, sum))
            {
                return true;
            }

            for (int i = 0; i + 1 < items.Count; i++)
            {
                cancellation.Step();
                int open = items[i].IndexOf(language.FrameOpening, StringComparison.Ordinal);
                bool opens = open == 0 || (open > 0 && Array.Exists(language.DataSubjects, s => items[i].Substring(0, open) == s));
                if (opens && !Array.Exists(language.FrameClosings, c => items[i].IndexOf(c, open, StringComparison.Ordinal) >= 0)
                    && Closes(language, items[i + 1], 0))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a frame closes behind a place, and the noun follows: 中填写的内容.</summary>
    private static bool Closes(Language language, string item, int from) =>
        Array.Exists(language.FrameClosings, close => item.IndexOf(close, from, StringComparison.Ordinal) is var at and > 0
            && Array.Exists(language.Cues[CueKind.Relative], relative => item.IndexOf(relative, at, StringComparison.Ordinal) > 0));

    private int LengthOutsideBrackets(string item)
    {
        int length = 0;
        int depth = 0;
        foreach (char c in item)
        {
            cancellation.Step();
            depth += Opening.IndexOf(c) >= 0 ? 1 : 0;
            length += depth == 0 ? 1 : 0;
            depth -= depth > 0 && Closing.IndexOf(c) >= 0 ? 1 : 0;
        }

        return length;
    }

    /// <summary>浏览、收藏、点赞记录: what people do, before the one noun that it is about.</summary>
    private bool ShareHead(List<string> items)
    {
        foreach (Language language in Language.All)
        {
            string last = items[items.Count - 1];
            bool headed = Array.Exists(language.Activities, a => last.StartsWith(a, StringComparison.Ordinal) && last.Length > a.Length);
            for (int i = 0; i < items.Count - 1 && headed; i++)
            {
                cancellation.Step();
                headed = Array.Exists(language.Activities, a => items[i].EndsWith(a, StringComparison.Ordinal));
            }

            if (headed)
            {
                return true;
            }
        }

        return false;
    }
}

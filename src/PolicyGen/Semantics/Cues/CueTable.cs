using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyGen.Semantics.Cues;

/// <summary>The cues of all languages, found by their first character.</summary>
internal static class CueTable
{
    private static readonly Entry[]?[] s_byFirstCharacter = Build();

    /// <summary>Adds to <paramref name="hits"/> each cue that starts at <paramref name="at"/>: of each kind the longest.</summary>
    /// <param name="text">The policy.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="end">Where the prose ends.</param>
    /// <param name="hits">Where to add.</param>
    public static void Find(string text, int at, int end, CueHits hits)
    {
        Entry[]? entries = s_byFirstCharacter[Lower(text[at])];
        if (entries is null)
        {
            return;
        }

        ulong found = 0;
        foreach (Entry entry in entries)
        {
            ulong kinds = entry.Kinds & ~found;
            if (kinds != 0 && Matches(entry, text, at, end))
            {
                found |= kinds;
                for (int kind = 0; kinds != 0; kind++, kinds >>= 1)
                {
                    if ((kinds & 1) != 0)
                    {
                        hits.Add((CueKind)kind, at, at + entry.Word.Length);
                    }
                }
            }
        }
    }

    private static bool Matches(Entry entry, string text, int at, int end)
    {
        string word = entry.Word;
        if (at + word.Length > end)
        {
            return false;
        }

        if (!entry.IsLatin)
        {
            // The second character tells most words apart, at a fraction of the call.
            return (word.Length == 1 || text[at + 1] == word[1]) && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
        }

        int stop = at + word.Length;
        return (at == 0 || !IsLatinLetter(text[at - 1]) || !IsLatinLetter(word[0]))
            && (stop == text.Length || !IsLatinLetter(text[stop]) || !IsLatinLetter(word[word.Length - 1]))
            && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static Entry[]?[] Build()
    {
        var kinds = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach (Language language in Language.All)
        {
            foreach (KeyValuePair<CueKind, string[]> cues in language.Cues)
            {
                foreach (string word in cues.Value)
                {
                    kinds.TryGetValue(word, out ulong known);
                    kinds[word] = known | (1UL << (int)cues.Key);
                }
            }
        }

        var table = new Entry[]?[char.MaxValue + 1];
        foreach (IGrouping<char, KeyValuePair<string, ulong>> group in kinds.GroupBy(k => Lower(k.Key[0])))
        {
            table[group.Key] = group.Select(k => new Entry(k.Key, k.Value, k.Key[0] < 128))
                .OrderByDescending(e => e.Word.Length).ThenBy(e => e.Word, StringComparer.Ordinal).ToArray();
        }

        return table;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    private static bool IsLatinLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private sealed class Entry(string word, ulong kinds, bool isLatin)
    {
        public string Word { get; } = word;

        public ulong Kinds { get; } = kinds;

        public bool IsLatin { get; } = isLatin;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyGen.Semantics.Cues;

/// <summary>The cues of all languages, found by their first character.</summary>
internal static class CueTable
{
    private static readonly Group?[] s_byFirstCharacter = Build();

    /// <summary>The words that cues are made of.</summary>
    public static IEnumerable<string> Words => Language.All.SelectMany(static language => language.Cues.Values).SelectMany(static words => words);

    /// <summary>Adds to <paramref name="hits"/> each cue that starts at <paramref name="at"/>: of each kind the longest.</summary>
    /// <param name="text">The policy.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="end">Where the prose ends.</param>
    /// <param name="hits">Where to add.</param>
    public static void Find(string text, int at, int end, CueHits hits)
    {
        char first = text[at];
        Group? group = s_byFirstCharacter[Lower(first)];
        if (group is null || (IsLatinLetter(first) && at > 0 && IsLatinLetter(text[at - 1])))
        {
            return;
        }

        ulong found = 0;
        if (at + 1 < end && group.MayGoOn(text[at + 1]))
        {
            foreach (Entry entry in group.Longer)
            {
                if ((entry.AllKinds & ~found) != 0 && Matches(entry, text, at, end))
                {
                    found = Add(entry, found, at, hits);
                }
            }
        }

        if (group.Single is { } single && (single.AllKinds & ~found) != 0 && !(IsLatinLetter(first) && at + 1 < text.Length && IsLatinLetter(text[at + 1])))
        {
            Add(single, found, at, hits);
        }
    }

    private static ulong Add(Entry entry, ulong found, int at, CueHits hits)
    {
        foreach (CueKind kind in entry.Kinds)
        {
            if ((found & (1UL << (int)kind)) == 0)
            {
                hits.Add(kind, at, at + entry.Word.Length);
            }
        }

        return found | entry.AllKinds;
    }

    /// <summary>Whether a word of several characters stands where its first character does; one of Latin letters only where no letter goes on.</summary>
    private static bool Matches(Entry entry, string text, int at, int end)
    {
        string word = entry.Word;

        // The second character tells most words apart, at a fraction of the call.
        if (word.Length > end - at || Lower(text[at + 1]) != entry.Second)
        {
            return false;
        }

        int stop = at + word.Length;
        return entry.IsLatin
            ? (stop == text.Length || !IsLatinLetter(text[stop]) || !IsLatinLetter(word[word.Length - 1]))
                && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            : text[at + 1] == word[1] && (word.Length == 2 || string.CompareOrdinal(text, at, word, 0, word.Length) == 0);
    }

    private static Group?[] Build()
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

        var table = new Group?[char.MaxValue + 1];
        foreach (IGrouping<char, KeyValuePair<string, ulong>> group in kinds.GroupBy(k => Lower(k.Key[0])))
        {
            table[group.Key] = new Group([.. group.Select(k => new Entry(k.Key, k.Value, k.Key[0] < 128))
                .OrderByDescending(e => e.Word.Length).ThenBy(e => e.Word, StringComparer.Ordinal)]);
        }

        return table;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    private static bool IsLatinLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>The words that start with one character.</summary>
    private sealed class Group
    {
        // A bit for each second character, shared by several: where it is 0, none of the longer words stands.
        private readonly ulong _seconds;

        /// <summary>Takes the words, the longest first.</summary>
        public Group(Entry[] entries)
        {
            Longer = [.. entries.Where(static e => e.Word.Length > 1)];
            Single = entries.SingleOrDefault(static e => e.Word.Length == 1);
            foreach (Entry entry in Longer)
            {
                _seconds |= Bit(entry.Second);
            }
        }

        /// <summary>The words of several characters, the longest first.</summary>
        public Entry[] Longer { get; }

        /// <summary>The word that is the character alone.</summary>
        public Entry? Single { get; }

        /// <summary>Whether a longer word may stand, by the character behind the first.</summary>
        public bool MayGoOn(char second) => (_seconds & Bit(Lower(second))) != 0;

        private static ulong Bit(char c) => 1UL << (c & 63);
    }

    private sealed class Entry(string word, ulong kinds, bool isLatin)
    {
        public string Word { get; } = word;

        /// <summary>Its second character, in lower case.</summary>
        public char Second { get; } = word.Length > 1 ? Lower(word[1]) : '\0';

        /// <summary>A bit for each of its kinds.</summary>
        public ulong AllKinds { get; } = kinds;

        public CueKind[] Kinds { get; } = [.. Enumerable.Range(0, (int)CueKind.Count).Where(kind => (kinds & (1UL << kind)) != 0).Select(static kind => (CueKind)kind)];

        public bool IsLatin { get; } = isLatin;
    }
}

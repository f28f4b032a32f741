using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyGen.Semantics.Cues;

/// <summary>The verbs of all languages, found in an operation's name by their first characters (policy-language §3.12).</summary>
internal static class VerbTable
{
    private static readonly Dictionary<char, Entry[]> s_byFirstCharacter = Build();
    private static readonly CharacterSet s_starts = CharacterSet.StartsOf(s_byFirstCharacter.Values.SelectMany(static entries => entries).Select(static e => e.Word));

    [Flags]
    private enum Use : byte
    {
        None = 0,
        Kind = 1,
        Giving = 2,
        Anyone = 4,
    }

    /// <summary>What the verbs in a name say: the longest gives the kind, and a verb of giving without one shares.</summary>
    public static Verb Find(string name, Cancellation cancellation)
    {
        OperationKind kind = OperationKind.Other;
        int longest = 0;
        Use uses = Use.None;
        for (int at = 0, looked = 0; at < name.Length; at++)
        {
            looked = at < looked ? looked : cancellation.Block(at, name.Length);
            if (!s_starts.Contains(name[at]) || !s_byFirstCharacter.TryGetValue(Lower(name[at]), out Entry[]? entries))
            {
                continue;
            }

            foreach (Entry entry in entries)
            {
                if (!entry.IsAt(name, at))
                {
                    continue;
                }

                uses |= entry.Uses;
                if ((entry.Uses & Use.Kind) != 0 && entry.Word.Length > longest)
                {
                    (kind, longest) = (entry.Kind, entry.Word.Length);
                }
            }
        }

        bool giving = (uses & Use.Giving) != 0;
        return new Verb(kind == OperationKind.Other && giving ? OperationKind.Share : kind, longest, giving, (uses & Use.Anyone) != 0);
    }

    private static Dictionary<char, Entry[]> Build()
    {
        var entries = new List<Entry>();
        foreach (Language language in Language.All)
        {
            entries.AddRange(language.Verbs.SelectMany(static verbs => verbs.Value.Select(word => new Entry(word, verbs.Key, Use.Kind))));
            entries.AddRange(language.GivingVerbs.Select(static word => new Entry(word, OperationKind.Other, Use.Giving)));
            entries.AddRange(language.DataSubjectVerbs.Select(static word => new Entry(word, OperationKind.Other, Use.Anyone)));
        }

        return entries.GroupBy(static e => Lower(e.Word[0])).ToDictionary(static g => g.Key, static g => g.ToArray());
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    private sealed class Entry(string word, OperationKind kind, Use uses)
    {
        public string Word { get; } = word;

        public OperationKind Kind { get; } = kind;

        public Use Uses { get; } = uses;

        /// <summary>Whether the verb stands at a place in a name; one of Latin letters only where a word starts.</summary>
        public bool IsAt(string name, int at) =>
            at + Word.Length <= name.Length
            && string.Compare(name, at, Word, 0, Word.Length, Word[0] < 128 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) == 0
            && (Word[0] > 127 || at == 0 || !char.IsLetter(name[at - 1]));
    }
}

/// <summary>What the verb of an operation says.</summary>
/// <param name="Kind">Its standard kind; verbs of giving share.</param>
/// <param name="Length">How long the verb is that tells the kind, in UTF-16 units; 0 where none does.</param>
/// <param name="IsGiving">It is a verb of giving: 提供, "submit".</param>
/// <param name="IsDoneByAnyone">The data subject does it as often as the controller: 开启, 设置.</param>
internal readonly record struct Verb(OperationKind Kind, int Length, bool IsGiving, bool IsDoneByAnyone);

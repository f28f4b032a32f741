using System;
using System.Collections.Generic;

namespace PolicyGen.Analyzers;

/// <summary>Finds certain words in a text in one walk over it, without a string for every other word.</summary>
internal sealed class WordIndex<T>
{
    private readonly Dictionary<(char First, int Length), List<(string Word, List<T> Items)>> _words = new();
    // Most words of a text begin like none that is sought. All letters beyond ASCII share the last place.
    private readonly bool[] _begin = new bool[129];

    public void Add(string word, T item)
    {
        _begin[Math.Min((int)word[0], 128)] = true;
        if (!_words.TryGetValue((word[0], word.Length), out List<(string Word, List<T> Items)>? alike))
        {
            _words.Add((word[0], word.Length), alike = new());
        }

        int known = alike.FindIndex(entry => entry.Word == word);
        if (known < 0)
        {
            alike.Add((word, [item]));
        }
        else
        {
            alike[known].Items.Add(item);
        }
    }

    /// <summary>Where the words stand, as whole identifiers.</summary>
    public IEnumerable<(int Position, List<T> Items)> Find(string text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (!IdentifierCharacters.IsStart(text[start]))
            {
                continue;
            }

            int end = start + 1;
            while (end < text.Length && IdentifierCharacters.IsPart(text[end]))
            {
                end++;
            }

            if (_begin[Math.Min((int)text[start], 128)]
                && _words.TryGetValue((text[start], end - start), out List<(string Word, List<T> Items)>? alike))
            {
                foreach ((string word, List<T> items) in alike)
                {
                    if (string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
                    {
                        yield return (start, items);
                    }
                }
            }

            start = end;
        }
    }
}

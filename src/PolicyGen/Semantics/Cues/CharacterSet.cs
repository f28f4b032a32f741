using System.Collections.Generic;

namespace PolicyGen.Semantics.Cues;

/// <summary>A set of characters: one look tells most characters of a text from those that a word may start with.</summary>
internal sealed class CharacterSet
{
    private const int Bits = 64;

    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / Bits];

    /// <summary>The characters that words start with, ignoring the case of Latin letters.</summary>
    public static CharacterSet StartsOf(IEnumerable<string> words)
    {
        var set = new CharacterSet();
        foreach (string word in words)
        {
            set.Add(char.ToLowerInvariant(word[0]));
            set.Add(char.ToUpperInvariant(word[0]));
        }

        return set;
    }

    /// <summary>Adds a character.</summary>
    public void Add(char c) => _bits[c / Bits] |= 1UL << (c % Bits);

    /// <summary>Whether a character is in the set.</summary>
    public bool Contains(char c) => (_bits[c / Bits] & (1UL << (c % Bits))) != 0;
}

using System;

namespace PolicyGen.Semantics.Cues;

/// <summary>Looks for a text among a language's words, without allocating: every mark's name is looked for in a dozen lists.</summary>
internal static class Words
{
    /// <summary>What tells a small Latin letter from the same capital.</summary>
    private const int CaseBit = 0x20;

    /// <summary>Whether a text is one of the words, ignoring case.</summary>
    public static bool Has(this string[] words, string text)
    {
        foreach (string word in words)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text ends with one of the words, ignoring case.</summary>
    public static bool HasEndOf(this string[] words, string text)
    {
        if (text.Length == 0)
        {
            return false;
        }

        // The last character tells most words apart, at a fraction of the call.
        int last = text[text.Length - 1] | CaseBit;
        foreach (string word in words)
        {
            if ((word[word.Length - 1] | CaseBit) == last && text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

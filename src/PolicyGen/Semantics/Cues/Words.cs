using System;

namespace PolicyGen.Semantics.Cues;

/// <summary>Looks for a text among a language's words, without allocating: every mark's name is looked for in a dozen lists.</summary>
internal static class Words
{
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
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

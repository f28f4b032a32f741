using System;
using System.Linq;
using PolicyGen.Semantics.Cues;

namespace PolicyGen.Semantics;

/// <summary>Data marks that only point back, such as <c>&lt;上述信息&gt;</c> (policy-language §3.13).</summary>
internal static class Anaphora
{
    /// <summary>The longest name that only points back, in UTF-16 units; a longer one says something.</summary>
    private const int MaxName = 60;

    private static readonly CharacterSet s_starts = CharacterSet.StartsOf(
        Language.All.SelectMany(static language => language.Anaphors.Concat(language.AnaphorStarts)));

    /// <summary>Whether a name names no data of its own but points to some named before.</summary>
    public static bool PointsBack(string name)
    {
        if (name.Length is 0 or > MaxName || !s_starts.Contains(name[0]))
        {
            return false;
        }

        foreach (Language language in Language.All)
        {
            if (language.Anaphors.Has(name))
            {
                return true;
            }

            string rest = After(name, language.AnaphorStarts);
            if (rest.Length < name.Length && IsGeneric(language, rest))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name is so general that 这些 before it points back: 个人信息, "information".</summary>
    public static bool IsGeneric(string name)
    {
        foreach (Language language in Language.All)
        {
            if (IsGeneric(language, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGeneric(Language language, string name)
    {
        if (name.Length > MaxName)
        {
            return false;
        }

        string rest = name;
        for (string shorter = After(rest, language.AnaphorMiddles); shorter.Length < rest.Length; shorter = After(rest, language.AnaphorMiddles))
        {
            rest = shorter;
        }

        return language.AnaphorEnds.Has(rest);
    }

    /// <summary>What follows the first of the words that the name starts with; the name itself where there is none.</summary>
    private static string After(string name, string[] words)
    {
        foreach (string word in words)
        {
            // Only words that blanks part have letter case, and to ignore it is no longer a plain comparison of characters.
            if (word[0] > 127
                ? name.StartsWith(word, StringComparison.Ordinal)
                : name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && name.Length > word.Length && name[word.Length] == ' ')
            {
                return name.Substring(word.Length).TrimStart();
            }
        }

        return name;
    }
}

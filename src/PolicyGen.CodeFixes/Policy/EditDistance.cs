using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyGen.CodeFixes;

/// <summary>How far apart two names are, from 0 for the same to 1 for names that share nothing; case and <c>_</c> do not count.</summary>
internal static class EditDistance
{
    public static double Between(string left, string right)
    {
        left = left.Replace("_", "").ToUpperInvariant();
        right = right.Replace("_", "").ToUpperInvariant();
        int longest = Math.Max(left.Length, right.Length);
        return longest == 0 ? 0 : (Levenshtein(left, right) + Unshared(left, right)) / (2.0 * longest);
    }

    // Words that changed places (配送完成 for 完成配送) are near, though edit by edit they are far.
    private static int Unshared(string left, string right)
    {
        List<char> rest = right.ToList();
        return Math.Max(left.Length, right.Length) - left.Count(rest.Remove);
    }

    // Character by character: a Chinese character is a unit of meaning as a letter is not, and counts as one all the same.
    private static int Levenshtein(string left, string right)
    {
        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substituted = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substituted, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}

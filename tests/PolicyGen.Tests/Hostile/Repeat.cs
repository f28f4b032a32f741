using System;
using System.Linq;
using System.Text;

namespace PolicyGen.Tests.Hostile;

/// <summary>Makes long texts of short ones.</summary>
internal static class Repeat
{
    /// <summary>A text again and again, whole, up to about a length.</summary>
    public static string To(int length, string text) =>
        text.Length == 0 ? "" : new StringBuilder().Insert(0, text, Math.Max(1, length / text.Length)).ToString();

    /// <summary>The texts of the numbers from 0, one behind the other.</summary>
    public static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}

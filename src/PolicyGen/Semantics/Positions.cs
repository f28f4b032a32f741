using System;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Semantics;

/// <summary>Finds places in a text, and in what is in order of position.</summary>
internal static class Positions
{
    /// <summary>The first index from <paramref name="low"/> whose item starts at a place or after it; <paramref name="high"/> where none does.</summary>
    /// <param name="items">The items, in order.</param>
    /// <param name="low">The first index that counts.</param>
    /// <param name="high">The index behind the last that counts.</param>
    /// <param name="at">The place.</param>
    /// <param name="start">Where the item at an index starts, or any other place of it that is in the same order.</param>
    public static int FirstFrom<T>(T items, int low, int high, int at, Func<T, int, int> start)
    {
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (start(items, middle) < at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>A stretch of a text without the white space at its ends.</summary>
    public static TextSpan Trim(string text, int start, int end, Cancellation cancellation)
    {
        while (start < end && text[start].IsBlank())
        {
            cancellation.Step();
            start++;
        }

        while (end > start && text[end - 1].IsBlank())
        {
            cancellation.Step();
            end--;
        }

        return new TextSpan(start, end - start);
    }
}

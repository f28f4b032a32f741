using System.Collections.Generic;

namespace PolicyGen.Analyzers;

/// <summary>Compares names as people take them for the same: without case and without <c>_</c>.</summary>
internal sealed class LooseName : IEqualityComparer<string>
{
    public static LooseName Comparer { get; } = new();

    public bool Equals(string x, string y)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            while (i < x.Length && x[i] == '_')
            {
                i++;
            }

            while (j < y.Length && y[j] == '_')
            {
                j++;
            }

            if (i == x.Length || j == y.Length)
            {
                return i == x.Length && j == y.Length;
            }

            if (char.ToUpperInvariant(x[i++]) != char.ToUpperInvariant(y[j++]))
            {
                return false;
            }
        }
    }

    public int GetHashCode(string name)
    {
        int hash = 17;
        foreach (char c in name)
        {
            if (c != '_')
            {
                hash = unchecked((hash * 31) + char.ToUpperInvariant(c));
            }
        }

        return hash;
    }
}

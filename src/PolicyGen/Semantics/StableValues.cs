using System.Collections.Generic;
using System.Text;

namespace PolicyGen.Semantics;

/// <summary>
/// Enum values made from names, so that a name put in between shifts no stored value and no constant in an assembly that was
/// not compiled again.
/// </summary>
internal sealed class StableValues
{
    private readonly HashSet<int> _taken = [];

    /// <summary>Keeps some values for members that are not the policy's.</summary>
    public StableValues(params int[] reserved) => _taken.UnionWith(reserved);

    /// <summary>The value of a name: FNV-1a 32 of its UTF-8, sign bit cleared; the next free one on a clash.</summary>
    public int For(string name)
    {
        int value = (int)(Hash(name) & 0x7FFFFFFF);
        while (!_taken.Add(value))
        {
            value = value == int.MaxValue ? 1 : value + 1;
        }

        return value;
    }

    /// <summary>The hash of Fowler, Noll and Vo, variant 1a, 32 bits, over UTF-8.</summary>
    public static uint Hash(string name)
    {
        uint hash = 2166136261;
        foreach (byte b in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ b) * 16777619);
        }

        return hash;
    }
}

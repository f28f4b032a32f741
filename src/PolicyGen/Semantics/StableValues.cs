using System.Collections.Generic;
using System.Text;

namespace PolicyGen.Semantics;

/// <summary>
/// Enum values made from names, so that a name put in between shifts no stored value and no constant in an assembly that was
/// not compiled again.
/// </summary>
internal sealed class StableValues
{
    private readonly Cancellation _cancellation;
    private readonly HashSet<int> _taken = [];
    private readonly Dictionary<int, int> _nextFree = [];

    /// <summary>Keeps some values for members that are not the policy's.</summary>
    public StableValues(Cancellation cancellation, params int[] reserved)
    {
        _cancellation = cancellation;
        _taken.UnionWith(reserved);
    }

    /// <summary>The value of a name: FNV-1a 32 of its UTF-8, sign bit cleared; the next free one on a clash.</summary>
    public int For(string name)
    {
        int hash = (int)(Hash(name, _cancellation) & 0x7FFFFFFF);
        int value = hash;
        while (!_taken.Add(value))
        {
            _cancellation.Step();
            // Names may be made to share a hash: what was found taken once is not looked at again.
            value = _nextFree.TryGetValue(value, out int next) ? next : value == int.MaxValue ? 1 : value + 1;
        }

        if (value != hash)
        {
            _nextFree[hash] = value == int.MaxValue ? 1 : value + 1;
        }

        return value;
    }

    /// <summary>The hash of Fowler, Noll and Vo, variant 1a, 32 bits, over UTF-8.</summary>
    public static uint Hash(string name, Cancellation cancellation)
    {
        uint hash = 2166136261;
        foreach (byte b in Encoding.UTF8.GetBytes(name))
        {
            cancellation.Step();
            hash = unchecked((hash ^ b) * 16777619);
        }

        return hash;
    }
}

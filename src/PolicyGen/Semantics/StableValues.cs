using System.Collections.Generic;

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
        for (int at = 0, looked = 0; at < name.Length; at++)
        {
            looked = at < looked ? looked : cancellation.Block(at, name.Length);
            int c = name[at];
            if (char.IsSurrogate(name[at]))
            {
                // Half of a character is written as the one that replaces it.
                bool paired = char.IsHighSurrogate(name[at]) && at + 1 < name.Length && char.IsLowSurrogate(name[at + 1]);
                c = paired ? char.ConvertToUtf32(name[at], name[++at]) : '\uFFFD';
            }

            hash = c < 0x80 ? Add(hash, c)
                : c < 0x800 ? Add(Add(hash, 0xC0 | (c >> 6)), Continuation(c))
                : c < 0x10000 ? Add(Add(Add(hash, 0xE0 | (c >> 12)), Continuation(c >> 6)), Continuation(c))
                : Add(Add(Add(Add(hash, 0xF0 | (c >> 18)), Continuation(c >> 12)), Continuation(c >> 6)), Continuation(c));
        }

        return hash;
    }

    private static uint Add(uint hash, int octet) => unchecked((hash ^ (uint)octet) * 16777619);

    private static int Continuation(int bits) => 0x80 | (bits & 0x3F);
}

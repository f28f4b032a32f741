using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>The members of one of a policy's enums, and how they contain each other.</summary>
internal sealed class DeclaredNames
{
    private readonly Dictionary<int, int> _indexes = new();
    private readonly ConcurrentDictionary<int, ImmutableDictionary<int, int>> _wholes = new();

    public DeclaredNames(INamedTypeSymbol type)
    {
        Type = type;
        Members = type.GetMembers().Select(DeclaredMember.Read).OfType<DeclaredMember>().ToImmutableArray();
        for (int i = 0; i < Members.Length; i++)
        {
            _indexes[Members[i].Value] = i;
        }
    }

    /// <summary>The enum.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>Its members, in order of first mark.</summary>
    public ImmutableArray<DeclaredMember> Members { get; }

    public DeclaredMember this[int index] => Members[index];

    /// <summary>The member with that constant; -1 where there is none.</summary>
    public int IndexOf(int value) => _indexes.TryGetValue(value, out int index) ? index : -1;

    /// <summary>The member with that identifier; -1 where there is none.</summary>
    public int IndexOf(string? identifier)
    {
        for (int i = 0; i < Members.Length; i++)
        {
            if (Members[i].Identifier == identifier)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The members with those constants, without the constants that are none.</summary>
    public ImmutableArray<int> IndexesOf(IEnumerable<int> values) => values.Select(IndexOf).Where(index => index >= 0).ToImmutableArray();

    /// <summary>
    /// How closely <paramref name="whole"/> names <paramref name="part"/>: 0 when it is the same, 1 when it contains it
    /// directly, and so on; -1 when it does not contain it.
    /// </summary>
    public int Distance(int part, int whole) =>
        part == whole ? 0
        : Members[part].PartOf.IsEmpty ? -1
        : _wholes.GetOrAdd(part, Wholes).TryGetValue(whole, out int distance) ? distance : -1;

    private ImmutableDictionary<int, int> Wholes(int part)
    {
        // Breadth first, so that the first distance found is the shortest; a circle ends where it began.
        var distances = ImmutableDictionary.CreateBuilder<int, int>();
        var pending = new Queue<int>();
        distances[part] = 0;
        pending.Enqueue(part);
        while (pending.Count > 0)
        {
            int current = pending.Dequeue();
            foreach (int whole in IndexesOf(Members[current].PartOf))
            {
                if (!distances.ContainsKey(whole))
                {
                    distances[whole] = distances[current] + 1;
                    pending.Enqueue(whole);
                }
            }
        }

        return distances.ToImmutable();
    }
}

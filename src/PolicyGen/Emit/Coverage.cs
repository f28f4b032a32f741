using System.Collections.Generic;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>Which practices hold for a name: those that name it, and those that name a whole that contains it.</summary>
internal sealed class Coverage
{
    /// <summary>How many wholes are looked at for one name; of a chain of a hundred thousand, no comment tells them all.</summary>
    private const int MostWholes = 256;

    private readonly NameKind _kind;
    private readonly Cancellation _cancellation;
    private readonly List<Practice>?[] _naming;

    public Coverage(NameKind kind, EquatableArray<Practice> practices, Cancellation cancellation)
    {
        _kind = kind;
        _cancellation = cancellation;
        _naming = new List<Practice>?[kind.Names.Count];
        foreach (Practice practice in practices)
        {
            cancellation.Step();
            foreach (int name in kind.Of(practice))
            {
                cancellation.Step();
                (_naming[name] ??= []).Add(practice);
            }
        }
    }

    /// <summary>The practices that hold for a name, nearest first, each with the name through which it does.</summary>
    public IEnumerable<(Practice Practice, int Through)> Of(int name)
    {
        HashSet<int> seen = [name];
        Queue<int> next = new(seen);
        while (next.Count > 0)
        {
            int current = next.Dequeue();
            foreach (Practice practice in (IEnumerable<Practice>?)_naming[current] ?? [])
            {
                _cancellation.Step();
                yield return (practice, current);
            }

            foreach (int whole in _kind.Names[current].PartOf)
            {
                _cancellation.Step();
                if (seen.Count < MostWholes && seen.Add(whole))
                {
                    next.Enqueue(whole);
                }
            }
        }
    }
}

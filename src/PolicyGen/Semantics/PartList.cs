using System.Collections;
using System.Collections.Generic;

namespace PolicyGen.Semantics;

/// <summary>The names that have one role in a practice, each once, in order.</summary>
/// <param name="budget">Pays for the parts taken over from other practices; null where none are.</param>
internal sealed class PartList(SharingBudget? budget = null) : IReadOnlyList<PracticePart>
{
    /// <summary>Up to here a look at each is quicker than a set.</summary>
    private const int SetFrom = 32;

    private static readonly List<PracticePart> s_none = [];

    private List<PracticePart>? _parts;
    private HashSet<int>? _names;
    private (PartList? Others, int Count) _added;

    /// <inheritdoc/>
    public int Count => _parts?.Count ?? 0;

    /// <inheritdoc/>
    public PracticePart this[int index] => _parts![index];

    /// <summary>Whether a name is among them.</summary>
    public bool Contains(int name)
    {
        if (_names is not null)
        {
            return _names.Contains(name);
        }

        foreach (PracticePart part in this)
        {
            if (part.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds a name, if it is not there yet.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(int name, PartOrigin origin)
    {
        if (Contains(name) || (IsTakenOver(origin) && budget is not null && !budget.Spend(1)))
        {
            return false;
        }

        (_parts ??= []).Add(new PracticePart(name, origin));
        if (_names is not null)
        {
            _names.Add(name);
        }
        else if (_parts.Count > SetFrom)
        {
            _names = [];
            _parts.ForEach(p => _names.Add(p.Name));
        }

        return true;
    }

    /// <summary>Adds the names of another list, by another rule.</summary>
    public void AddAll(PartList others, PartOrigin origin, Cancellation cancellation)
    {
        // A sentence may point back a thousand times to the same thousand data.
        int first = ReferenceEquals(_added.Others, others) ? _added.Count : 0;
        for (int i = first, count = others.Count; i < count && budget is not { IsSpent: true }; i++)
        {
            cancellation.Step();
            Add(others[i].Name, origin);
        }

        _added = (others, others.Count);
    }

    /// <summary>Removes all.</summary>
    public void Clear()
    {
        _parts?.Clear();
        _names = null;
        _added = default;
    }

    /// <summary>Enumerates the parts in order.</summary>
    public List<PracticePart>.Enumerator GetEnumerator() => (_parts ?? s_none).GetEnumerator();

    private static bool IsTakenOver(PartOrigin origin) =>
        origin is not (PartOrigin.Own or PartOrigin.Continued or PartOrigin.Pronoun or PartOrigin.RelativeClause);

    IEnumerator<PracticePart> IEnumerable<PracticePart>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

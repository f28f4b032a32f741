using System.Collections.Generic;
using PolicyGen.Semantics.Cues;

namespace PolicyGen.Semantics;

/// <summary>The names of one kind, each once however it is spelled (policy-language §1), in order of first mark.</summary>
/// <param name="cancellation">Stops the reading.</param>
/// <param name="capacity">How many names are likely.</param>
internal sealed class NameTable(Cancellation cancellation, int capacity = 0)
{
    private readonly Dictionary<string, int> _ids = new(capacity, System.StringComparer.Ordinal);
    private readonly List<NameEntry> _entries = new(capacity);

    /// <summary>How many names there are, merged ones included.</summary>
    public int Count => _entries.Count;

    /// <summary>Whether some names have become one.</summary>
    public bool HasMerged { get; private set; }

    /// <summary>The entry of a name, which may have been merged into another.</summary>
    public NameEntry this[int id] => _entries[id];

    /// <summary>The id of a name, made at its first mark.</summary>
    /// <param name="name">The name in its normal form.</param>
    /// <param name="position">Where it is marked, in the order of names: the mark's index, and behind it the item in the mark.</param>
    /// <param name="mark">The mark's index.</param>
    public int Add(string name, long position, int mark)
    {
        string key = NameText.Key(name, cancellation);
        if (!_ids.TryGetValue(key, out int id))
        {
            id = _entries.Count;
            _ids.Add(key, id);
            _entries.Add(new NameEntry(name, position, mark));
        }
        else
        {
            _entries[id].AddSpelling(name);
        }

        return Canonical(id);
    }

    /// <summary>The id of a name if it is marked anywhere, or -1.</summary>
    public int Find(string name) => _ids.TryGetValue(NameText.Key(name, cancellation), out int id) ? Canonical(id) : -1;

    /// <summary>The name that a name was merged into, or itself.</summary>
    public int Canonical(int id)
    {
        while (_entries[id].MergedInto is var next and >= 0)
        {
            cancellation.Step();
            // A glossary may merge a hundred thousand names one into the next: each look shortens the way.
            if (_entries[next].MergedInto is var behind and >= 0)
            {
                _entries[id].MergedInto = behind;
            }

            id = next;
        }

        return id;
    }

    /// <summary>Makes two names one, known by the spelling that is marked first.</summary>
    /// <returns>The id that stands for both.</returns>
    public int Merge(int first, int second)
    {
        first = Canonical(first);
        second = Canonical(second);
        if (first == second)
        {
            return first;
        }

        if (_entries[second].Position < _entries[first].Position)
        {
            (first, second) = (second, first);
        }

        _entries[first].Absorb(_entries[second]);
        _entries[second].MergedInto = first;
        HasMerged = true;
        return first;
    }
}

/// <summary>A name of the policy while it is read.</summary>
internal sealed class NameEntry(string name, long position, int mark)
{
    private List<(string Spelling, NameEntry? Absorbed)>? _others;
    private HashSet<string>? _spellings;
    private Verb? _verb;

    /// <summary>Its first spelling.</summary>
    public string Name { get; } = name;

    /// <summary>Where it is marked first, in the order of names.</summary>
    public long Position { get; } = position;

    /// <summary>The index of the mark that names it first.</summary>
    public int Mark { get; } = mark;

    /// <summary>The name it was merged into, or -1.</summary>
    public int MergedInto { get; set; } = -1;

    /// <summary>The identifier that the glossary gives it, or null.</summary>
    public string? Identifier { get; set; }

    /// <summary>The glossary's note on it, or null.</summary>
    public string? Note { get; set; }

    /// <summary>What its verb says, for an operation; each practice of it asks several times.</summary>
    public Verb VerbOf(Cancellation cancellation) => _verb ??= VerbTable.Find(Name, cancellation);

    /// <summary>Its other spellings, in order of appearance, those of the names merged into it in their place.</summary>
    public IReadOnlyList<string> Aliases(Cancellation cancellation)
    {
        if (_others is null)
        {
            return [];
        }

        var aliases = new List<string>();
        var seen = new HashSet<string>(System.StringComparer.Ordinal) { Name };
        var open = new Stack<(NameEntry Entry, int Next)>();
        open.Push((this, 0));
        while (open.Count > 0)
        {
            cancellation.Step();
            (NameEntry entry, int next) = open.Pop();
            if (entry._others is not { } others || next == others.Count)
            {
                continue;
            }

            open.Push((entry, next + 1));
            (string spelling, NameEntry? absorbed) = others[next];
            if (seen.Add(spelling))
            {
                aliases.Add(spelling);
            }

            if (absorbed is not null)
            {
                open.Push((absorbed, 0));
            }
        }

        return aliases;
    }

    /// <summary>Keeps another spelling.</summary>
    public void AddSpelling(string spelling)
    {
        if (spelling != Name && (_spellings ??= new(System.StringComparer.Ordinal)).Add(spelling))
        {
            (_others ??= []).Add((spelling, null));
        }
    }

    /// <summary>Takes over the spellings of a name that is merged into this one.</summary>
    public void Absorb(NameEntry other)
    {
        (_others ??= []).Add((other.Name, other));
        Identifier ??= other.Identifier;
        Note ??= other.Note;
    }
}

using System;

namespace PolicyGen.Semantics;

/// <summary>The names that the paragraph has marked so far, by id; to forget them for the next paragraph costs nothing.</summary>
internal sealed class SeenNames
{
    // For each name the last paragraph that marked it.
    private int[] _paragraphs = [];
    private int _paragraph = 1;

    /// <summary>Forgets all names.</summary>
    public void Clear() => _paragraph++;

    /// <summary>Adds a name.</summary>
    public void Add(int id)
    {
        if (id >= _paragraphs.Length)
        {
            Array.Resize(ref _paragraphs, Math.Max(id + 1, 2 * _paragraphs.Length));
        }

        _paragraphs[id] = _paragraph;
    }

    /// <summary>Whether a name was added.</summary>
    public bool Contains(int id) => id < _paragraphs.Length && _paragraphs[id] == _paragraph;
}

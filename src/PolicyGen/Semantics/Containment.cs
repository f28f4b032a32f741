using System.Collections.Generic;

namespace PolicyGen.Semantics;

/// <summary>
/// Which data category contains which (policy-language §4): a directed acyclic graph, its edges in the order in which the
/// policy states them.
/// </summary>
/// <param name="limit">
/// The most edges that are kept. A term may gather all that is marked above it, so a hostile file could state their square;
/// no policy states more than it has characters.
/// </param>
/// <param name="cancellation">Stops the reading.</param>
internal sealed class Containment(int limit, Cancellation cancellation)
{
    private readonly List<ContainmentEdge> _edges = [];
    private readonly Dictionary<long, int> _indexes = [];

    /// <summary>The edges that hold.</summary>
    public List<ContainmentEdge> Edges
    {
        get
        {
            var edges = new List<ContainmentEdge>(_edges.Count);
            foreach (ContainmentEdge edge in _edges)
            {
                cancellation.Step();
                if (!edge.IsRemoved)
                {
                    edges.Add(edge);
                }
            }

            return edges;
        }
    }

    /// <summary>States that one category contains another; once is enough.</summary>
    /// <param name="whole">The id of the whole.</param>
    /// <param name="part">The id of the part.</param>
    /// <param name="mark">The mark that says so, for messages.</param>
    /// <returns>Whether this is news.</returns>
    public bool Add(int whole, int part, int mark)
    {
        if (whole == part || _edges.Count >= limit)
        {
            return false;
        }

        if (_indexes.TryGetValue(Key(whole, part), out int index))
        {
            bool wasRemoved = _edges[index].IsRemoved;
            _edges[index].IsRemoved = false;
            return wasRemoved;
        }

        _indexes.Add(Key(whole, part), _edges.Count);
        _edges.Add(new ContainmentEdge(whole, part, mark));
        return true;
    }

    /// <summary>Takes back what was just stated, for a whole that stands between.</summary>
    public void Remove(int whole, int part)
    {
        if (_indexes.TryGetValue(Key(whole, part), out int index))
        {
            _edges[index].IsRemoved = true;
        }
    }

    /// <summary>Rewrites the edges once all names that are one have been merged.</summary>
    public void Resolve(NameTable table)
    {
        if (!table.HasMerged)
        {
            return;
        }

        List<ContainmentEdge> stated = Edges;
        _edges.Clear();
        _indexes.Clear();
        foreach (ContainmentEdge edge in stated)
        {
            cancellation.Step();
            Add(table.Canonical(edge.Whole), table.Canonical(edge.Part), edge.Mark);
        }
    }

    /// <summary>
    /// Removes the edges that close a circle (PG0017) and gives them out. Walks the graph once, from the wholes and along the
    /// edges in the order of the text, so that of a circle the edge stated last goes.
    /// </summary>
    public IReadOnlyList<ContainmentEdge> BreakCycles()
    {
        int count = 0;
        foreach (ContainmentEdge edge in _edges)
        {
            cancellation.Step();
            count = System.Math.Max(count, System.Math.Max(edge.Whole, edge.Part) + 1);
        }

        var parts = new IndexedLists<ContainmentEdge>(count);
        foreach (ContainmentEdge edge in Edges)
        {
            cancellation.Step();
            parts.Add(edge.Whole, edge);
        }

        var closing = new List<ContainmentEdge>();
        var states = new State[count];
        var path = new Stack<(int Node, IndexedLists<ContainmentEdge>.Enumerator Left)>();
        foreach (ContainmentEdge start in _edges)
        {
            cancellation.Step();
            if (start.IsRemoved || states[start.Whole] == State.Done)
            {
                continue;
            }

            path.Push((start.Whole, parts.Items(start.Whole)));
            states[start.Whole] = State.Open;
            while (path.Count > 0)
            {
                cancellation.Step();
                (int node, IndexedLists<ContainmentEdge>.Enumerator left) = path.Pop();
                if (!left.MoveNext())
                {
                    states[node] = State.Done;
                    continue;
                }

                ContainmentEdge edge = left.Current;
                path.Push((node, left));
                if (states[edge.Part] == State.Open)
                {
                    edge.IsRemoved = true;
                    closing.Add(edge);
                }
                else if (states[edge.Part] == State.New)
                {
                    path.Push((edge.Part, parts.Items(edge.Part)));
                    states[edge.Part] = State.Open;
                }
            }
        }

        return closing;
    }

    private static long Key(int whole, int part) => ((long)whole << 32) | (uint)part;

    /// <summary>How far the walk through the graph is with a category.</summary>
    private enum State : byte
    {
        New,
        Open,
        Done,
    }
}

/// <summary>That one category contains another.</summary>
internal sealed class ContainmentEdge(int whole, int part, int mark)
{
    public int Whole { get; } = whole;

    public int Part { get; } = part;

    /// <summary>The mark that says so.</summary>
    public int Mark { get; } = mark;

    /// <summary>Taken back, or left out because it closes a circle.</summary>
    public bool IsRemoved { get; set; }
}

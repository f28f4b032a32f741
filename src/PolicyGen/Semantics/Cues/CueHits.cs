using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Semantics.Cues;

/// <summary>The cues found in the prose of one line, by kind and in order, so that each rule asks without reading again.</summary>
internal sealed class CueHits
{
    private readonly List<TextSpan>[] _byKind = new List<TextSpan>[(int)CueKind.Count];
    private int _noNegationEnd;

    /// <summary>Makes an empty list.</summary>
    public CueHits()
    {
        for (int i = 0; i < _byKind.Length; i++)
        {
            _byKind[i] = [];
        }
    }

    /// <summary>The cues of a kind, in order.</summary>
    public IReadOnlyList<TextSpan> this[CueKind kind] => _byKind[(int)kind];

    /// <summary>Forgets all cues, for the next line.</summary>
    public void Clear()
    {
        foreach (List<TextSpan> hits in _byKind)
        {
            hits.Clear();
        }

        _noNegationEnd = 0;
    }

    /// <summary>Adds a cue behind those before it; a negation that belongs to something else is none (§3.11).</summary>
    public void Add(CueKind kind, int start, int end)
    {
        if (kind == CueKind.NoNegation)
        {
            _noNegationEnd = System.Math.Max(_noNegationEnd, end);
            List<TextSpan> negations = _byKind[(int)CueKind.Negation];
            while (negations.Count > 0 && negations[negations.Count - 1].Start >= start)
            {
                negations.RemoveAt(negations.Count - 1);
            }
        }
        else if (kind != CueKind.Negation || start >= _noNegationEnd)
        {
            _byKind[(int)kind].Add(TextSpan.FromBounds(start, end));
        }
    }

    /// <summary>The last cue of a kind that lies in a range, or null.</summary>
    public TextSpan? Last(CueKind kind, int from, int to)
    {
        List<TextSpan> hits = _byKind[(int)kind];
        for (int i = FirstFrom(hits, to) - 1; i >= 0 && hits[i].Start >= from; i--)
        {
            if (hits[i].End <= to)
            {
                return hits[i];
            }
        }

        return null;
    }

    /// <summary>The first cue of a kind that lies in a range, or null.</summary>
    public TextSpan? First(CueKind kind, int from, int to)
    {
        List<TextSpan> hits = _byKind[(int)kind];
        int i = FirstFrom(hits, from);
        return i < hits.Count && hits[i].End <= to ? hits[i] : null;
    }

    /// <summary>Whether a cue of a kind lies in a range.</summary>
    public bool Any(CueKind kind, int from, int to) => First(kind, from, to) is not null;

    /// <summary>The index, among the cues of a kind, of the first that starts at a place or after it.</summary>
    public int IndexFrom(CueKind kind, int at) => FirstFrom(_byKind[(int)kind], at);

    /// <summary>Where the cue of a kind that starts at a place ends, or -1.</summary>
    public int EndOf(CueKind kind, int at)
    {
        List<TextSpan> hits = _byKind[(int)kind];
        int i = FirstFrom(hits, at);
        return i < hits.Count && hits[i].Start == at ? hits[i].End : -1;
    }

    /// <summary>The cue of a kind that ends at a place, or null.</summary>
    public TextSpan? EndingAt(CueKind kind, int at)
    {
        List<TextSpan> hits = _byKind[(int)kind];

        // Cues are short: one that ends here starts among the last few.
        for (int i = FirstFrom(hits, at) - 1, tries = 0; i >= 0 && tries < 4; i--, tries++)
        {
            if (hits[i].End == at)
            {
                return hits[i];
            }
        }

        return null;
    }

    /// <summary>The index of the first hit that starts at a place or after it.</summary>
    private static int FirstFrom(List<TextSpan> hits, int at) =>
        Positions.FirstFrom(hits, 0, hits.Count, at, static (spans, i) => spans[i].Start);
}

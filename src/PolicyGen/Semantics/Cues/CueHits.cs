using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Semantics.Cues;

/// <summary>The cues found in the prose of one line, by kind and in order, so that each rule asks without reading again.</summary>
internal sealed class CueHits
{
    private static readonly List<TextSpan> s_none = [];

    private readonly List<TextSpan>?[] _byKind = new List<TextSpan>?[(int)CueKind.Count];

    // A bit for each kind that the line has: of most kinds it has none.
    private ulong _kinds;
    private int _noNegationEnd;

    /// <summary>The cues of a kind, in order.</summary>
    public List<TextSpan> this[CueKind kind] => Has(kind) ? _byKind[(int)kind]! : s_none;

    /// <summary>Forgets all cues, for the next line.</summary>
    public void Clear()
    {
        for (int kind = 0; _kinds != 0; kind++, _kinds >>= 1)
        {
            if ((_kinds & 1) != 0)
            {
                _byKind[kind]!.Clear();
            }
        }

        _noNegationEnd = 0;
    }

    /// <summary>Adds a cue behind those before it; a negation that belongs to something else is none (§3.11).</summary>
    public void Add(CueKind kind, int start, int end)
    {
        if (kind == CueKind.NoNegation)
        {
            _noNegationEnd = System.Math.Max(_noNegationEnd, end);
            List<TextSpan> negations = this[CueKind.Negation];
            while (negations.Count > 0 && negations[negations.Count - 1].Start >= start)
            {
                negations.RemoveAt(negations.Count - 1);
            }
        }
        else if (kind != CueKind.Negation || start >= _noNegationEnd)
        {
            _kinds |= 1UL << (int)kind;
            (_byKind[(int)kind] ??= []).Add(new TextSpan(start, end - start));
        }
    }

    /// <summary>The last cue of a kind that lies in a range, or null.</summary>
    public TextSpan? Last(CueKind kind, int from, int to)
    {
        List<TextSpan> hits = this[kind];
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
        List<TextSpan> hits = this[kind];
        int i = FirstFrom(hits, from);
        return i < hits.Count && hits[i].End <= to ? hits[i] : null;
    }

    /// <summary>Whether a cue of a kind lies in a range.</summary>
    public bool Any(CueKind kind, int from, int to) => First(kind, from, to) is not null;

    /// <summary>The index, among the cues of a kind, of the first that starts at a place or after it.</summary>
    public int IndexFrom(CueKind kind, int at) => FirstFrom(this[kind], at);

    /// <summary>Where the cue of a kind that starts at a place ends, or -1.</summary>
    public int EndOf(CueKind kind, int at)
    {
        List<TextSpan> hits = this[kind];
        int i = FirstFrom(hits, at);
        return i < hits.Count && hits[i].Start == at ? hits[i].End : -1;
    }

    /// <summary>The cue of a kind that ends at a place, or null.</summary>
    public TextSpan? EndingAt(CueKind kind, int at)
    {
        List<TextSpan> hits = this[kind];

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

    private bool Has(CueKind kind) => (_kinds & (1UL << (int)kind)) != 0;

    /// <summary>
    /// The index of the first hit that starts at a place or after it: <see cref="Positions.FirstFrom"/> without its delegate,
    /// because every rule asks here, and many times for each mark.
    /// </summary>
    private static int FirstFrom(List<TextSpan> hits, int at)
    {
        int low = 0;
        int high = hits.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (hits[middle].Start < at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

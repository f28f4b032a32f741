using System.Collections.Generic;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>Where the actors and operations of a sentence stand: a bracket that holds one is a clause, no list (policy-language §4).</summary>
internal sealed class DoerCounts(Paragraph paragraph)
{
    // For each mark of the sentence how many there are up to it.
    private readonly List<int> _counts = [];

    /// <summary>Whether the sentence has none at all.</summary>
    public bool IsEmpty => _counts[_counts.Count - 1] == 0;

    /// <summary>Reads a sentence, which has a mark.</summary>
    public void Read(Sentence sentence)
    {
        _counts.Clear();
        int count = 0;
        for (int mark = sentence.FirstMark; mark < sentence.EndMark; mark++)
        {
            count += paragraph.Mark(mark).Kind is MarkKind.Actor or MarkKind.Operation ? 1 : 0;
            _counts.Add(count);
        }
    }

    /// <summary>Whether one stands between two places.</summary>
    public bool IsBetween(Sentence sentence, int from, int to)
    {
        int first = paragraph.MarkFrom(sentence, from) - sentence.FirstMark;
        int end = paragraph.MarkFrom(sentence, to) - sentence.FirstMark;
        int before = first > 0 ? _counts[first - 1] : 0;
        return end > 0 && _counts[end - 1] > before;
    }
}

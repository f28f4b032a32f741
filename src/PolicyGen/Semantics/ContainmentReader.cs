using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>Finds in a line which category contains which (policy-language §4), going through marks, brackets and cues in order.</summary>
internal sealed class ContainmentReader(Paragraph paragraph, MarkNames names, Containment containment)
{
    private readonly Stack<ContainmentLevel> _levels = new();
    private readonly DoerCounts _doers = new(paragraph);
    private readonly NamesInProse _prose = new(paragraph, names);
    private readonly SeenNames _seen = new();
    private int? _onlyInSentence;
    private bool _severalInSentence;
    private int _leftOpen = -1;
    private ContainmentLevel _level = new(-1, isBracket: false);

    /// <summary>Reads the paragraph.</summary>
    public void Read()
    {
        _seen.Clear();
        _leftOpen = -1;
        foreach (Sentence sentence in paragraph.Sentences)
        {
            paragraph.Cancellation.Step();
            if (sentence.EndMark > sentence.FirstMark)
            {
                _doers.Read(sentence);
                (_onlyInSentence, _severalInSentence) = (null, false);
                _levels.Clear();
                _level = new ContainmentLevel(-1, isBracket: false);
                Visit(sentence);
                _leftOpen = _onlyInSentence is { } only && !_severalInSentence ? only : paragraph.EndsBehind(sentence, _level.LastEnd) ? _level.LastItem : -1;
            }
        }
    }

    /// <summary>Goes through boundaries, cues and marks in order; of those at one place in this order of kinds.</summary>
    private void Visit(Sentence sentence)
    {
        List<TextSpan> contains = paragraph.Cues[CueKind.Contains];
        List<TextSpan> sums = paragraph.Cues[CueKind.SumsUp];
        int boundary = paragraph.BoundaryFrom(sentence.Span.Start);
        int cue = paragraph.Cues.IndexFrom(CueKind.Contains, sentence.Span.Start);
        int sum = paragraph.Cues.IndexFrom(CueKind.SumsUp, sentence.Span.Start);
        int mark = sentence.FirstMark;
        while (true)
        {
            paragraph.Cancellation.Step();
            int boundaryAt = boundary < paragraph.Boundaries.Count ? paragraph.Boundaries[boundary].At : int.MaxValue;
            int cueAt = cue < contains.Count ? contains[cue].Start : int.MaxValue;
            int sumAt = sum < sums.Count ? sums[sum].Start : int.MaxValue;
            int markAt = mark < sentence.EndMark ? paragraph.Mark(mark).Span.Start : int.MaxValue;
            int at = System.Math.Min(System.Math.Min(boundaryAt, cueAt), System.Math.Min(sumAt, markAt));
            if (at >= sentence.Span.End)
            {
                return;
            }

            if (at == boundaryAt)
            {
                VisitBoundary(sentence, paragraph.Boundaries[boundary++]);
            }
            else if (at == cueAt)
            {
                VisitCue(sentence, at, contains[cue++].End);
            }
            else if (at == sumAt)
            {
                VisitSum(at, sums[sum++].End);
            }
            else
            {
                VisitMark(mark++);
            }
        }
    }

    private void VisitMark(int mark)
    {
        if (paragraph.Mark(mark).Kind == MarkKind.Data)
        {
            VisitData(mark);
            return;
        }

        TextSpan span = paragraph.Mark(mark).Span;
        bool isDoneToLast = paragraph.Mark(mark).Kind == MarkKind.Operation && paragraph.IsDoneToLast(_level, span.Start);
        EndList();
        _level.OperationEnd = isDoneToLast ? span.End : -1;
    }

    /// <summary>等 closes the list, unless it sums it up in the mark behind it.</summary>
    private void VisitSum(int at, int end)
    {
        if (_level.FromCue && _level.LastEnd >= 0 && paragraph.Skip(_level.LastEnd, at) == at)
        {
            _level.ClosesAt = end;
        }
    }

    private void VisitData(int mark)
    {
        TextSpan span = paragraph.Mark(mark).Span;
        int[] ids = names.Of(mark);
        bool sumsUp = _level.LastEnd >= 0 && ids.Length > 0 && paragraph.IsSummedUp(_level.LastEnd, span.Start);
        if (_level.ClosesAt >= 0 && !sumsUp && _level.FromCue && !_level.IsBracket)
        {
            EndList();
        }

        _level.ClosesAt = -1;
        if (ids.Length == 0)
        {
            _level.Forget();
            return;
        }

        if (sumsUp)
        {
            foreach (int item in _level.Run)
            {
                paragraph.Cancellation.Step();
                if (_level.Whole >= 0)
                {
                    containment.Remove(_level.Whole, item);
                }

                containment.Add(ids[0], item, mark);
            }
        }

        _level.IsSetBeside = _level.LastEnd >= 0 && ids.Length == 1 && paragraph.Content[paragraph.Skip(_level.LastEnd, span.Start)] is ',' or '，'
            && paragraph.Cues.EndOf(CueKind.Conjunction, paragraph.Skip(paragraph.Skip(_level.LastEnd, span.Start) + 1, span.Start)) >= 0;
        if (sumsUp || _level.LastEnd < 0 || !paragraph.IsListGap(_level.LastEnd, span.Start))
        {
            _level.Run.Clear();
        }

        foreach (int id in ids)
        {
            paragraph.Cancellation.Step();
            if (_level.Whole >= 0)
            {
                containment.Add(_level.Whole, id, mark);
            }

            if (!sumsUp)
            {
                // <A>等<X>、<B>等<Y>: what sums up is no item of the next list.
                _level.Run.Add(id);
            }

            _seen.Add(id);
            _severalInSentence |= _onlyInSentence is { } only && only != id;
            _onlyInSentence = id;
        }

        _level.Items += ids.Length;
        _level.LastItem = ids[ids.Length - 1];
        _level.LastEnd = span.End;
        _level.OperationEnd = -1;
    }

    private void VisitCue(Sentence sentence, int at, int end)
    {
        // 如您同意 opens a condition, no list; 如您的<D> a list.
        if (paragraph.Cues.EndOf(CueKind.Condition, at) >= 0 && paragraph.Cues.EndOf(CueKind.Possessive, end) < 0
            && !Conditions.IsExample(paragraph, sentence, at))
        {
            return;
        }

        if (_level.LastEnd >= 0 && paragraph.IsCueGap(_level.LastEnd, at))
        {
            OpenBehindData(paragraph.Content[at] is '包' or '含' or 'i' or 'I');
        }
        else if (_level.OperationEnd >= 0 && paragraph.IsCueGap(_level.OperationEnd, at))
        {
            // 将<D>[保存]，包括<A>: the verb stands behind what it is done to.
            Open(_level.LastItem);
        }
        else if (_prose.Before(sentence, at, _seen) is var name and >= 0)
        {
            Open(name);
        }
        else if (_leftOpen >= 0 && at == sentence.Span.Start && _doers.IsEmpty)
        {
            // …[收集]<D>。例如<A>、<B>: the sentence goes on with the one category of that before, or the one at its end.
            Open(_leftOpen);
        }
    }

    private void VisitBoundary(Sentence sentence, Boundary boundary)
    {
        int at = boundary.At;
        switch (boundary.Kind)
        {
            case BoundaryKind.Open when paragraph.IsRound(at):
                bool behindData = _level.LastEnd >= 0 && paragraph.Skip(_level.LastEnd, at) is var next && (next == at || (next + 1 == at && paragraph.Content[next] == '\\'));
                _levels.Push(_level);
                _level = new ContainmentLevel(_doers.IsBetween(sentence, at, paragraph.CloseOf(at)) ? -1 : behindData ? _level.LastItem : paragraph.BehindPurpose(names, sentence, at), isBracket: true) { IsBehindData = behindData };
                break;
            case BoundaryKind.Close when _levels.Count > 0 && paragraph.IsRound(at):
                bool wasBehindData = _level.IsBehindData;
                _level = _levels.Pop();
                if (wasBehindData)
                {
                    _level.LastEnd = at + 1;
                }

                break;
            case BoundaryKind.Colon:
                VisitColon(sentence, at);
                break;
            case BoundaryKind.Semicolon when !_level.IsBracket:
                EndList();
                break;
        }
    }

    /// <summary>&lt;X&gt;：&lt;A&gt;, and X： with the name again in prose at the start of brackets.</summary>
    private void VisitColon(Sentence sentence, int at)
    {
        int next = paragraph.MarkFrom(sentence, at);
        if (next == sentence.EndMark || paragraph.Mark(next).Kind != MarkKind.Data)
        {
            return;
        }

        if (_level.LastEnd >= 0 && paragraph.Skip(_level.LastEnd, at) == at)
        {
            Open(_level.LastItem);
        }
        else if (_level is { IsBracket: true, Whole: < 0, Items: 0 } && _prose.Before(sentence, at, _seen) is var name and >= 0)
        {
            Open(name);
        }
    }

    /// <summary>
    /// &lt;X&gt;，包括&lt;A&gt;、&lt;B&gt;，包括&lt;C&gt; says of all of X what it includes; ，以及&lt;Y&gt;，包括&lt;C&gt; sets Y beside X; an example is one of the
    /// last item.
    /// </summary>
    private void OpenBehindData(bool includes)
    {
        if (!_level.FromCue || _level.Items <= 1 || !includes)
        {
            Open(_level.LastItem);
        }
        else if (_level.IsSetBeside && _level.Whole >= 0)
        {
            containment.Remove(_level.Whole, _level.LastItem);
            Open(_level.LastItem);
        }
        else
        {
            Open(_level.Whole);
        }
    }

    private void Open(int whole)
    {
        _level.Whole = whole;
        _level.FromCue = true;
        _level.Items = 0;
        _level.ClosesAt = -1;
        _level.OperationEnd = -1;
        _level.Forget();
    }

    /// <summary>Another mark ends a list; inside brackets the whole still stands.</summary>
    private void EndList()
    {
        if (!_level.IsBracket)
        {
            _level.Whole = -1;
            _level.FromCue = false;
            _level.Items = 0;
        }

        _level.ClosesAt = -1;
        _level.Forget();
    }
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>Finds in a line which category contains which (policy-language §4), going through marks, brackets and cues in order.</summary>
internal sealed class ContainmentReader(Paragraph paragraph, MarkNames names, Containment containment)
{
    private readonly List<(int At, EventKind Kind, int Index)> _events = [];
    private readonly Stack<ContainmentLevel> _levels = new();
    private readonly List<int> _doersBefore = [];
    private readonly NamesInProse _prose = new(paragraph, names);
    private HashSet<int> _seen = [];
    private int? _onlyInSentence;
    private bool _severalInSentence;
    private int _leftOpen = -1;
    private ContainmentLevel _level = new(-1, isBracket: false);

    private enum EventKind
    {
        Boundary,
        Cue,
        SumsUp,
        Mark,
    }

    /// <summary>Reads the paragraph.</summary>
    public void Read()
    {
        // To clear a set costs as much as it ever held, and every line would pay for the longest.
        _seen = _seen.Count > 0 ? [] : _seen;
        _leftOpen = -1;
        foreach (Sentence sentence in paragraph.Cancellation.Each(paragraph.Sentences))
        {
            if (sentence.EndMark > sentence.FirstMark)
            {
                Gather(sentence);
                (_onlyInSentence, _severalInSentence) = (null, false);
                _levels.Clear();
                _level = new ContainmentLevel(-1, isBracket: false);
                foreach ((int at, EventKind kind, int index) in paragraph.Cancellation.Each(_events))
                {
                    Visit(sentence, at, kind, index);
                }

                _leftOpen = _onlyInSentence is { } only && !_severalInSentence ? only : paragraph.EndsBehind(sentence, _level.LastEnd) ? _level.LastItem : -1;
            }
        }
    }

    private void Gather(Sentence sentence)
    {
        _events.Clear();
        _doersBefore.Clear();
        int doers = 0;
        for (int mark = sentence.FirstMark; mark < sentence.EndMark; mark++)
        {
            _events.Add((paragraph.Mark(mark).Span.Start, EventKind.Mark, mark));
            doers += paragraph.Mark(mark).Kind is MarkKind.Actor or MarkKind.Operation ? 1 : 0;
            _doersBefore.Add(doers);
        }

        for (int i = paragraph.BoundaryFrom(sentence.Span.Start); i < paragraph.Boundaries.Count && paragraph.Boundaries[i].At < sentence.Span.End; i++)
        {
            paragraph.Cancellation.Step();
            _events.Add((paragraph.Boundaries[i].At, EventKind.Boundary, i));
        }

        Gather(CueKind.Contains, EventKind.Cue, sentence.Span);
        Gather(CueKind.SumsUp, EventKind.SumsUp, sentence.Span);
        _events.Sort();
    }

    private void Gather(CueKind cue, EventKind kind, TextSpan span)
    {
        for (int i = paragraph.Cues.IndexFrom(cue, span.Start); i < paragraph.Cues[cue].Count && paragraph.Cues[cue][i].Start < span.End; i++)
        {
            paragraph.Cancellation.Step();
            _events.Add((paragraph.Cues[cue][i].Start, kind, paragraph.Cues[cue][i].End));
        }
    }

    private void Visit(Sentence sentence, int at, EventKind kind, int index)
    {
        switch (kind)
        {
            case EventKind.Mark when paragraph.Mark(index).Kind == MarkKind.Data:
                VisitData(index);
                break;
            case EventKind.Mark:
                TextSpan mark = paragraph.Mark(index).Span;
                bool isDoneToLast = paragraph.Mark(index).Kind == MarkKind.Operation && paragraph.IsDoneToLast(_level, mark.Start);
                EndList();
                _level.OperationEnd = isDoneToLast ? mark.End : -1;
                break;
            case EventKind.Cue:
                VisitCue(sentence, at, index);
                break;
            case EventKind.SumsUp when _level.FromCue && _level.LastEnd >= 0 && paragraph.Skip(_level.LastEnd, at) == at:
                // 等 closes the list, unless it sums it up in the mark behind it.
                _level.ClosesAt = index;
                break;
            case EventKind.Boundary:
                VisitBoundary(sentence, paragraph.Boundaries[index]);
                break;
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
            foreach (int item in paragraph.Cancellation.Each(_level.Run))
            {
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

        foreach (int id in paragraph.Cancellation.Each(ids))
        {
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
        else if (_leftOpen >= 0 && at == sentence.Span.Start && _doersBefore[_doersBefore.Count - 1] == 0)
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
                _level = new ContainmentLevel(HasDoer(sentence, at, paragraph.CloseOf(at)) ? -1 : behindData ? _level.LastItem : paragraph.BehindPurpose(names, sentence, at), isBracket: true) { IsBehindData = behindData };
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

    private bool HasDoer(Sentence sentence, int open, int close)
    {
        int first = paragraph.MarkFrom(sentence, open) - sentence.FirstMark;
        int end = paragraph.MarkFrom(sentence, close) - sentence.FirstMark;
        int before = first > 0 ? _doersBefore[first - 1] : 0;
        return end > 0 && _doersBefore[end - 1] > before;
    }
}

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
        foreach (Sentence sentence in paragraph.Sentences)
        {
            if (sentence.EndMark > sentence.FirstMark)
            {
                Gather(sentence);
                _levels.Clear();
                _level = new ContainmentLevel(-1, isBracket: false);
                foreach ((int at, EventKind kind, int index) in _events)
                {
                    Visit(sentence, at, kind, index);
                }
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
                EndList();
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
        IReadOnlyList<int> ids = names.Of(mark);
        bool sumsUp = _level.LastEnd >= 0 && ids.Count > 0 && IsSummedUp(_level.LastEnd, span.Start);
        if (_level.ClosesAt >= 0 && !sumsUp && _level.FromCue && !_level.IsBracket)
        {
            EndList();
        }

        _level.ClosesAt = -1;
        if (ids.Count == 0)
        {
            _level.Forget();
            return;
        }

        if (sumsUp)
        {
            foreach (int item in _level.Run)
            {
                if (_level.Whole >= 0)
                {
                    containment.Remove(_level.Whole, item);
                }

                containment.Add(ids[0], item, mark);
            }
        }

        if (sumsUp || _level.LastEnd < 0 || !IsListGap(_level.LastEnd, span.Start))
        {
            _level.Run.Clear();
        }

        foreach (int id in ids)
        {
            if (_level.Whole >= 0)
            {
                containment.Add(_level.Whole, id, mark);
            }

            _level.Run.Add(id);
        }

        _level.Items += ids.Count;
        _level.LastItem = ids[ids.Count - 1];
        _level.LastEnd = span.End;
    }

    private void VisitCue(Sentence sentence, int at, int end)
    {
        // 如您同意 opens a condition, no list; 如您的<D> a list.
        if (paragraph.Cues.EndOf(CueKind.Condition, at) >= 0 && paragraph.Cues.EndOf(CueKind.Possessive, end) < 0)
        {
            return;
        }

        if (_level.LastEnd >= 0 && IsCueGap(_level.LastEnd, at))
        {
            bool sumsUpAll = _level.FromCue && _level.Items > 1;
            Open(sumsUpAll ? _level.Whole : _level.LastItem);
        }
        else if (NameBefore(sentence, at) is var name and >= 0)
        {
            Open(name);
        }
    }

    private void VisitBoundary(Sentence sentence, Boundary boundary)
    {
        int at = boundary.At;
        switch (boundary.Kind)
        {
            case BoundaryKind.Open when IsRound(at):
                bool behindData = _level.LastEnd >= 0 && paragraph.Skip(_level.LastEnd, at) is var next && (next == at || (next + 1 == at && paragraph.Content[next] == '\\'));
                _levels.Push(_level);
                _level = new ContainmentLevel(behindData && !HasDoer(sentence, at, paragraph.CloseOf(at)) ? _level.LastItem : -1, isBracket: true) { IsBehindData = behindData };
                break;
            case BoundaryKind.Close when _levels.Count > 0 && IsRound(at):
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
        else if (_level is { IsBracket: true, Whole: < 0, Items: 0 } && NameBefore(sentence, at) is var name and >= 0)
        {
            Open(name);
        }
    }

    private void Open(int whole)
    {
        _level.Whole = whole;
        _level.FromCue = true;
        _level.Items = 0;
        _level.ClosesAt = -1;
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

    private bool IsRound(int at) => paragraph.Content[at] is '（' or '）' or '(' or ')';

    private bool IsSummedUp(int from, int to)
    {
        int at = paragraph.Skip(from, to);
        at = at < to && paragraph.Content[at] is ',' or '，' ? paragraph.Skip(at + 1, to) : at;
        int end = paragraph.Cues.EndOf(CueKind.SumsUp, at);
        return end >= 0 && paragraph.Skip(end, to) == to;
    }

    /// <summary>Nothing but list words and 您的.</summary>
    private bool IsListGap(int from, int to)
    {
        int at = paragraph.Skip(from, to);
        while (at < to)
        {
            int end = paragraph.Content[at] is '，' or ',' ? at + 1 : paragraph.Cues.EndOf(CueKind.Conjunction, at);
            end = end < 0 ? paragraph.Cues.EndOf(CueKind.Possessive, at) : end;
            end = end < 0 ? paragraph.Cues.EndOf(CueKind.DataSubject, at) : end;
            if (end < 0)
            {
                return false;
            }

            at = paragraph.Skip(end, to);
        }

        return true;
    }

    /// <summary>Nothing but a comma and adverbs between a mark and the cue: ，主要包括.</summary>
    private bool IsCueGap(int from, int to)
    {
        int at = paragraph.Skip(from, to);
        bool comma = false;
        while (at < to)
        {
            bool isComma = !comma && paragraph.Content[at] is '，' or ',' or '\\';
            comma |= isComma;
            int end = isComma ? at + 1 : paragraph.Cues.EndOf(CueKind.ContainsAdverb, at);
            if (end < 0 || end > to)
            {
                return false;
            }

            at = paragraph.Skip(end, to);
        }

        return true;
    }

    /// <summary>The category whose name stands again in prose before a cue: 这些实名信息可能包括; -1 where there is none.</summary>
    private int NameBefore(Sentence sentence, int at)
    {
        const int MaxName = 40;
        int start = System.Math.Max(sentence.Span.Start, at - MaxName);
        for (int i = at - 1; i >= start; i--)
        {
            if (Separators.IsClauseEnd(paragraph.Content, i, at) || paragraph.Content[i] is '）' or '（' or '>' or '}' or ']' or ')' or '(')
            {
                start = i + 1;
            }
        }

        while (start < at)
        {
            char c = paragraph.Content[start];
            int end = char.IsWhiteSpace(c) || c is '“' or '"' or '「' or '*' ? start + 1
                : paragraph.Cues.EndOf(CueKind.Demonstrative, start) is var demonstrative and >= 0 ? demonstrative
                : paragraph.Cues.EndOf(CueKind.Possessive, start);
            if (end < 0)
            {
                break;
            }

            start = end;
        }

        int stop = at;
        while (stop > start)
        {
            char c = paragraph.Content[stop - 1];
            TextSpan? adverb = paragraph.Cues.EndingAt(CueKind.ContainsAdverb, stop);
            bool quote = char.IsWhiteSpace(c) || c is '”' or '"' or '」' or '*';
            if (!quote && (adverb is not { } found || found.Start <= start))
            {
                break;
            }

            stop = quote ? stop - 1 : adverb!.Value.Start;
            if (!quote && names.Table(MarkKind.Data).Find(NameText.Normalize(paragraph.Content.Substring(start, adverb!.Value.End - start))) is var whole and >= 0)
            {
                return whole;
            }
        }

        return stop > start ? names.Table(MarkKind.Data).Find(NameText.Normalize(paragraph.Content.Substring(start, stop - start))) : -1;
    }
}

/// <summary>Where the reader is in a list of what a category contains.</summary>
internal sealed class ContainmentLevel(int whole, bool isBracket)
{
    /// <summary>The category that contains what comes, or -1.</summary>
    public int Whole { get; set; } = whole;

    /// <summary>It is the inside of prose brackets.</summary>
    public bool IsBracket { get; } = isBracket;

    /// <summary>These brackets stand directly behind a data mark.</summary>
    public bool IsBehindData { get; init; }

    /// <summary>A cue opened the list.</summary>
    public bool FromCue { get; set; }

    /// <summary>How many categories the list has.</summary>
    public int Items { get; set; }

    /// <summary>The last category.</summary>
    public int LastItem { get; set; } = -1;

    /// <summary>Where its mark ends, with brackets behind it; -1 where no mark is near.</summary>
    public int LastEnd { get; set; } = -1;

    /// <summary>Behind the word that closes the list, or -1.</summary>
    public int ClosesAt { get; set; } = -1;

    /// <summary>The categories that only list words part.</summary>
    public List<int> Run { get; } = [];

    /// <summary>No mark is near any more.</summary>
    public void Forget()
    {
        LastEnd = -1;
        Run.Clear();
    }
}

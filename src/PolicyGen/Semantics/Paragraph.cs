using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>
/// One line of a policy prepared for reading: its sentences and clauses, with brackets protecting their inside (§3.1), and
/// the cues of its prose. One instance serves all lines in turn. Every rule reaches the marks through it, so that here is
/// where a reading is mostly cancelled: each mark that a rule asks for is a step.
/// </summary>
internal sealed class Paragraph(PolicySyntaxTree tree, Cancellation cancellation)
{
    private static readonly char[] s_quotes = ['“', '"', '「', '『', '《'];

    // What may open a cue, or end a clause or a sentence, or be a bracket: all other prose is only stepped over.
    private static readonly CharacterSet s_telling = CharacterSet.StartsOf(
        [.. CueTable.Words, .. (BracketPairs.Characters + Separators.Characters).Select(static c => c.ToString())]);

    private readonly BracketPairs _brackets = new(cancellation);
    private readonly Stack<int> _clauseStarts = new();
    private readonly Stack<int> _closes = new();
    private readonly List<int> _ends = [];

    /// <summary>Stops the reading.</summary>
    public Cancellation Cancellation { get; } = cancellation;

    /// <summary>The policy.</summary>
    public string Content => tree.Content;

    /// <summary>The cues of the prose outside the marks.</summary>
    public CueHits Cues { get; } = new();

    /// <summary>The sentences, in order.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>Index of the first of the line's marks among the policy's.</summary>
    public int FirstMark { get; private set; }

    /// <summary>Its number, from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>The clause boundaries: behind each comma, semicolon, colon and bracket, in order.</summary>
    public List<Boundary> Boundaries { get; } = [];

    /// <summary>Where each of the line's marks stands among its clauses.</summary>
    public List<ClausePosition> Clauses { get; } = [];

    /// <summary>Reads a line.</summary>
    public void Read(int lineIndex)
    {
        LineSyntax line = tree.Lines[lineIndex];
        LineNumber = lineIndex + 1;
        FirstMark = line.FirstMark;
        Cues.Clear();
        Sentences.Clear();
        Boundaries.Clear();
        Clauses.Clear();
        _clauseStarts.Clear();
        _brackets.Read(tree, line);
        Walk(line);
        FindEnds();
    }

    /// <summary>Whether a line without marks may still define a term for those above it: it quotes something.</summary>
    public bool MayDefineTerm(int lineIndex)
    {
        TextSpan span = tree.Lines[lineIndex].Span;
        return Content.IndexOfAny(s_quotes, span.Start, span.Length) >= 0;
    }

    /// <summary>The mark with an index among the policy's.</summary>
    public MarkSyntax Mark(int index)
    {
        Cancellation.Step();
        return tree.Marks[index];
    }

    /// <summary>Where a mark stands among the clauses.</summary>
    public ClausePosition Clause(int mark) => Clauses[mark - FirstMark];

    /// <summary>The bracket that closes the prose bracket at a place, or -1.</summary>
    public int CloseOf(int at) => _brackets.CloseOf(at);

    /// <summary>Where the clause that holds a place ends: at its next boundary of the same depth, or the sentence's end.</summary>
    public int ClauseEnd(int at, int limit)
    {
        int end = _ends[BoundaryFrom(at)];
        return end < Boundaries.Count && Boundaries[end].At < limit ? Boundaries[end].At : limit;
    }

    /// <summary>The sentence that holds a place, or null.</summary>
    public Sentence? SentenceAt(int at)
    {
        int index = Positions.FirstFrom(Sentences, 0, Sentences.Count, at + 1, static (sentences, i) => sentences[i].Span.End);
        return index < Sentences.Count && Sentences[index].Span.Start <= at ? Sentences[index] : null;
    }

    /// <summary>The index of the first boundary at a place or after it.</summary>
    public int BoundaryFrom(int at) => Positions.FirstFrom(Boundaries, 0, Boundaries.Count, at, static (boundaries, i) => boundaries[i].At);

    private void Walk(LineSyntax line)
    {
        int end = line.Span.End;
        int at = line.Numbering.IsPresent ? line.Numbering.Span.End : line.Span.Start;
        int sentenceStart = at;
        int firstMark = line.FirstMark;
        int mark = line.FirstMark;
        int lastMark = line.FirstMark + line.MarkCount;
        int depth = 0;
        int clauseStart = at;
        int semicolonStart = at;
        int markStart = mark < lastMark ? tree.Marks[mark].Span.Start : end;
        int looked = at;
        while (at < end)
        {
            looked = at < looked ? looked : Cancellation.Block(at, end);
            if (at == markStart)
            {
                int stop = tree.Marks[mark].Span.End;
                for (; mark < lastMark && tree.Marks[mark].Span.Start < stop; mark++)
                {
                    Cancellation.Step();
                    Clauses.Add(new ClausePosition(clauseStart, semicolonStart, depth));
                }

                markStart = mark < lastMark ? tree.Marks[mark].Span.Start : end;
                at = stop;
                continue;
            }

            char c = Content[at];
            if (!s_telling.Contains(c))
            {
                at++;
                continue;
            }

            CueTable.Find(Content, at, end, Cues);
            if (_brackets.CloseOf(at) >= 0)
            {
                Boundaries.Add(new Boundary(at, BoundaryKind.Open));
                _clauseStarts.Push(clauseStart);
                clauseStart = at + 1;
                depth++;
            }
            else if (depth > 0 && _brackets.IsClose(at))
            {
                Boundaries.Add(new Boundary(at, BoundaryKind.Close));
                clauseStart = _clauseStarts.Pop();
                depth--;
            }
            else if (Separators.IsClauseEnd(Content, at, end))
            {
                BoundaryKind kind = c is '；' or ';' ? BoundaryKind.Semicolon : c is ':' or '：' ? BoundaryKind.Colon : BoundaryKind.Comma;
                Boundaries.Add(new Boundary(at, kind));
                clauseStart = at + 1;
                if (kind == BoundaryKind.Semicolon && depth == 0)
                {
                    semicolonStart = at + 1;
                }
            }
            else if (depth == 0 && Separators.IsSentenceEnd(Content, at, end, Cues, Cancellation))
            {
                at = Separators.SkipSentenceEnds(Content, at + 1, end, Cancellation);
                AddSentence(sentenceStart, at, firstMark, mark);
                sentenceStart = clauseStart = semicolonStart = at;
                firstMark = mark;
                continue;
            }

            at++;
        }

        AddSentence(sentenceStart, end, firstMark, mark);
    }

    /// <summary>For each boundary the first that ends its clause: itself, or for an opening bracket the one behind its closing bracket.</summary>
    private void FindEnds()
    {
        _closes.Clear();
        _ends.Clear();
        for (int i = 0; i <= Boundaries.Count; i++)
        {
            Cancellation.Step();
            _ends.Add(i);
        }

        for (int i = Boundaries.Count - 1; i >= 0; i--)
        {
            Cancellation.Step();
            if (Boundaries[i].Kind == BoundaryKind.Close)
            {
                _closes.Push(i);
            }
            else if (Boundaries[i].Kind == BoundaryKind.Open)
            {
                _ends[i] = _closes.Count > 0 ? _ends[_closes.Pop() + 1] : Boundaries.Count;
            }
        }
    }

    private void AddSentence(int start, int end, int firstMark, int lastMark)
    {
        TextSpan span = Positions.Trim(Content, start, end, Cancellation);
        if (!span.IsEmpty)
        {
            Sentences.Add(new Sentence(span, firstMark, lastMark));
        }
    }
}

/// <summary>A sentence and its marks.</summary>
/// <param name="Span">Where it stands, trimmed, its end punctuation included.</param>
/// <param name="FirstMark">Index of its first mark among the policy's.</param>
/// <param name="EndMark">Index behind its last mark.</param>
internal readonly record struct Sentence(TextSpan Span, int FirstMark, int EndMark);

/// <summary>Where a mark stands among the clauses of its sentence.</summary>
/// <param name="Start">Behind the comma, semicolon, colon or open bracket before it, whichever is nearest at its depth.</param>
/// <param name="SemicolonStart">Behind the semicolon before it, or the sentence's start.</param>
/// <param name="Depth">How many prose brackets it stands in.</param>
internal readonly record struct ClausePosition(int Start, int SemicolonStart, int Depth);

/// <summary>Where a clause ends, or a prose bracket opens or closes.</summary>
internal readonly record struct Boundary(int At, BoundaryKind Kind);

/// <summary>What parts clauses.</summary>
internal enum BoundaryKind : byte
{
    Comma,
    Colon,
    Semicolon,
    Open,
    Close,
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>
/// Terms that a policy defines for data marked before (policy-language §4). A term counts only where it is marked as data
/// somewhere in the policy.
/// </summary>
internal sealed class DefinedTerms(Paragraph paragraph, MarkNames names, Containment containment)
{
    /// <summary>How many clauses and brackets of its own bracket a cue may stand behind.</summary>
    private const int MaxBoundariesBack = 64;

    /// <summary>How far before "the" a word that makes the term collective may start.</summary>
    private const int MaxCollective = 16;

    private const string Opening = "“\"「『《";
    private const string Closing = "”\"」』》";

    private readonly SharingBudget _gathering = new(paragraph.Content.Length);
    private (int End, int First, int Last) _list = (-1, -1, -1);

    /// <summary>Reads the terms that the paragraph defines.</summary>
    /// <param name="tree">The policy.</param>
    /// <param name="firstMarkOfSubsection">Index of the first mark under the nearest heading.</param>
    public void Read(PolicySyntaxTree tree, int firstMarkOfSubsection)
    {
        foreach (TextSpan cue in paragraph.Cues[CueKind.Collective])
        {
            paragraph.Cancellation.Step();
            int term = TermBehind(cue.End, out int quote);
            if (term < 0)
            {
                continue;
            }

            int list = ListBefore(cue.Start, out int lastMark);
            if (list >= 0)
            {
                // （以下统称“T”）: the list just before.
                AddAll(term, list, lastMark + 1);
            }
            else
            {
                AddAll(term, firstMarkOfSubsection, FirstMarkFrom(tree, quote));
            }
        }

        foreach (TextSpan cue in paragraph.Cues[CueKind.SameTerm])
        {
            paragraph.Cancellation.Step();
            // 统称 ends with 称, and "collectively, the" with "the".
            int term = paragraph.Cues.Any(CueKind.CollectiveTerm, cue.Start - MaxCollective, cue.End) ? -1 : TermBehind(cue.End, out _);
            if (term >= 0 && ListBefore(cue.Start, out int lastMark) >= 0)
            {
                int[] item = names.Of(lastMark);
                names.Table(MarkKind.Data).Merge(item[item.Length - 1], term);
            }
        }
    }

    private void AddAll(int term, int first, int end)
    {
        // Each of n terms may gather the n data above it: no more are looked at than the file has characters.
        for (int mark = first; mark < end && _gathering.Spend(1); mark++)
        {
            if (paragraph.Mark(mark).Kind == MarkKind.Data)
            {
                foreach (int part in names.Of(mark))
                {
                    paragraph.Cancellation.Step();
                    containment.Add(term, part, mark);
                }
            }
        }
    }

    /// <summary>The category quoted behind a cue, with at most a few words between; -1 where there is none.</summary>
    private int TermBehind(int at, out int quote)
    {
        const int MaxWords = 8;
        const int MaxTerm = 60;
        string text = paragraph.Content;
        for (quote = at; quote < text.Length && quote - at <= MaxWords && text[quote] is not ('\n' or '\r' or '。'); quote++)
        {
            int type = Opening.IndexOf(text[quote]);
            if (type >= 0)
            {
                int close = text.IndexOf(Closing[type], quote + 1, System.Math.Min(MaxTerm, text.Length - quote - 1));
                return close < 0 ? -1 : names.Table(MarkKind.Data).Find(NameText.Normalize(text.Substring(quote + 1, close - quote - 1), paragraph.Cancellation));
            }
        }

        return -1;
    }

    /// <summary>The first mark of the list of data directly before the brackets that hold a cue, or -1.</summary>
    private int ListBefore(int cue, out int lastMark)
    {
        lastMark = -1;
        int open = OpenBracketBefore(cue);
        if (open < 0)
        {
            return -1;
        }

        int end = paragraph.SkipBack(open);
        if (_list.End != end)
        {
            // Several terms in one pair of brackets have one list.
            _list = paragraph.SentenceAt(cue) is { } sentence ? (end, ListEndingAt(sentence, end, out lastMark), lastMark) : (end, -1, -1);
        }

        lastMark = _list.Last;
        return _list.First;
    }

    private int ListEndingAt(Sentence sentence, int end, out int lastMark)
    {
        lastMark = -1;
        int first = -1;
        for (int mark = paragraph.MarkFrom(sentence, end) - 1; mark >= sentence.FirstMark; mark--)
        {
            TextSpan span = paragraph.Mark(mark).Span;
            bool joined = first < 0 ? span.End == end : paragraph.OnlyListWords(span.End, end);
            if (paragraph.Mark(mark).Kind != MarkKind.Data || !joined || names.Of(mark).Length == 0)
            {
                break;
            }

            lastMark = first < 0 ? mark : lastMark;
            first = mark;
            end = span.Start;
        }

        return first;
    }

    /// <summary>The round bracket that a cue stands in, as a boundary of the line; -1 where it stands in none.</summary>
    private int OpenBracketBefore(int at)
    {
        int depth = 0;
        int last = paragraph.BoundaryFrom(at) - 1;
        for (int i = last; i >= 0 && last - i < MaxBoundariesBack; i--)
        {
            Boundary boundary = paragraph.Boundaries[i];
            depth += boundary.Kind == BoundaryKind.Close ? 1 : boundary.Kind == BoundaryKind.Open ? -1 : 0;
            if (depth < 0)
            {
                int open = boundary.At;
                return paragraph.Content[open] == '(' ? open - 1 : paragraph.Content[open] == '（' ? open : -1;
            }
        }

        return -1;
    }

    private static int FirstMarkFrom(PolicySyntaxTree tree, int at) =>
        Positions.FirstFrom(tree.Marks, 0, tree.Marks.Length, at, static (marks, i) => marks[i].Span.Start);
}

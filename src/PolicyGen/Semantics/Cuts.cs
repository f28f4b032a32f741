using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>Cuts a sentence between its operations (policy-language §3.3, §3.4): what stands between two cuts belongs together.</summary>
internal static class Cuts
{
    /// <summary>Sets where each of the groups starts and ends; relative clauses cut nothing.</summary>
    public static void Make(Paragraph paragraph, List<PracticeDraft> mains)
    {
        for (int i = 0; i < mains.Count; i++)
        {
            paragraph.Cancellation.Step();
            PracticeDraft group = mains[i];
            group.End = group.Sentence.Span.End;
            if (i == 0)
            {
                group.Start = group.Sentence.Span.Start;
                continue;
            }

            group.Start = CutBetween(paragraph, mains[i - 1], group);
            mains[i - 1].End = group.Start;
        }
    }

    private static int CutBetween(Paragraph paragraph, PracticeDraft before, PracticeDraft group)
    {
        int end = paragraph.Mark(before.LastMark).Span.End;
        ClausePosition own = paragraph.Clause(group.FirstMark);
        if (own.SemicolonStart > end)
        {
            return own.SemicolonStart;
        }

        int front = FirstFronted(paragraph, before, group);
        if (EndsList(paragraph, before, front) || EndsPurpose(paragraph, before, front))
        {
            return paragraph.Mark(front).Span.Start;
        }

        int clause = paragraph.Clause(front).Start;
        int cut = clause > end ? clause : paragraph.Mark(front).Span.Start;
        return clause > end ? BeforeCondition(paragraph, end, cut) : cut;
    }

    /// <summary>[use] your &lt;A&gt;, &lt;B&gt; and [share] them: the list before the comma goes on behind it.</summary>
    private static bool EndsList(Paragraph paragraph, PracticeDraft before, int front) =>
        front - 1 > before.LastMark && paragraph.Mark(front - 1).Kind == MarkKind.Data
        && paragraph.OnlyListWords(paragraph.Mark(front - 1).Span.End, paragraph.Mark(front).Span.Start, adverbs: true);

    /// <summary>…，{以便…}也会[记录]: the purpose before it, in its own clause, is the first practice's.</summary>
    private static bool EndsPurpose(Paragraph paragraph, PracticeDraft before, int front) =>
        front - 1 > before.LastMark && paragraph.Mark(front - 1).Kind == MarkKind.Purpose && paragraph.Clause(front - 1).Start == paragraph.Clause(front).Start
        && Purposes.OpensAsBackward(paragraph.Content, paragraph.Mark(front - 1).Span);

    /// <summary>The first mark of what stands before an operation and belongs to it; the operation itself where nothing does.</summary>
    private static int FirstFronted(Paragraph paragraph, PracticeDraft before, PracticeDraft group)
    {
        int front = group.FirstMark;
        bool hasActor = false;
        for (int mark = group.FirstMark - 1; mark > before.LastMark; mark--)
        {
            bool fronted = paragraph.Mark(mark).Kind switch
            {
                MarkKind.Actor => !hasActor || paragraph.Clause(mark).Start == paragraph.Clause(front).Start
                    || (paragraph.OnlyListWords(paragraph.Mark(mark).Span.End, paragraph.Mark(front).Span.Start) && !IsBeside(paragraph, before, mark)),
                MarkKind.Purpose => IsFrontedPurpose(paragraph, mark, before, group),
                MarkKind.Data => !hasActor && IsFrontedData(paragraph, mark, before, group),
                _ => true,
            };

            if (!fronted)
            {
                break;
            }

            if (paragraph.Mark(mark).Kind == MarkKind.Operation)
            {
                // A relative clause: only what stands before it tells whether it is fronted with its noun.
                continue;
            }

            hasActor |= paragraph.Mark(mark).Kind == MarkKind.Actor;
            front = mark;
        }

        return front;
    }

    /// <summary>Whether a mark stands in the clause of the operation before: [收集]&lt;D&gt;给(X)，(Y)[使用] lists no actors.</summary>
    private static bool IsBeside(Paragraph paragraph, PracticeDraft before, int mark) =>
        paragraph.Clause(mark).Start == paragraph.Clause(before.LastMark).Start;

    private static bool IsFrontedPurpose(Paragraph paragraph, int mark, PracticeDraft before, PracticeDraft group)
    {
        TextSpan span = paragraph.Mark(mark).Span;
        int clause = paragraph.Skip(paragraph.Clause(mark).Start, span.Start);
        if (clause == paragraph.Skip(paragraph.Clause(group.FirstMark).Start, span.Start))
        {
            // …<D>，{以便…}，并[…]: a purpose that opens its clause as one of what stands before; …<D>以{…}并[…]: one that 并 follows.
            bool ends = IsBeside(paragraph, before, mark) && paragraph.Mark(mark + 1).Kind != MarkKind.Purpose
                && paragraph.Cues.EndOf(CueKind.Conjunction, paragraph.Skip(span.End, paragraph.Mark(mark + 1).Span.Start)) >= 0;
            return !ends && (clause != span.Start || !Purposes.OpensAsBackward(paragraph.Content, span));
        }

        // 为{…}，(我们)…, or the cue inside the mark: {为了…}，(我们)…
        return paragraph.Cues.EndOf(CueKind.FrontedPurpose, clause) >= 0
            || (clause == span.Start && Purposes.OpensAsFronted(paragraph.Content, span));
    }

    private static bool IsFrontedData(Paragraph paragraph, int mark, PracticeDraft before, PracticeDraft group)
    {
        TextSpan span = paragraph.Mark(mark).Span;
        int clause = paragraph.Clause(mark).Start;
        int from = System.Math.Max(clause, paragraph.Mark(before.LastMark).Span.End);
        int to = span.Start;
        for (int looks = 0; looks < 4 && paragraph.Cues.Last(CueKind.FrontedData, from, to) is { } cue; looks++)
        {
            if (!IsOfNoun(paragraph, cue, mark, before, group))
            {
                return true;
            }

            to = cue.Start;
        }

        int operation = paragraph.Mark(group.FirstMark).Span.Start;
        return clause > paragraph.Mark(before.LastMark).Span.End && clause == paragraph.Clause(group.FirstMark).Start
            && paragraph.Cues.Any(CueKind.Passive, span.End, operation);
    }

    /// <summary>[收集]您对服务的&lt;评价&gt;，并[保存]: 对 inside what the verb before it is done to brings nothing before the next verb.</summary>
    private static bool IsOfNoun(Paragraph paragraph, TextSpan cue, int mark, PracticeDraft before, PracticeDraft group)
    {
        int clause = paragraph.Clause(mark).Start;
        if (paragraph.Content[cue.Start] is not ('对' or '就') || paragraph.Skip(clause, cue.Start) == cue.Start)
        {
            return false;
        }

        bool begins = paragraph.CueBefore(CueKind.Conjunction, cue.Start) is not null
            || paragraph.Mark(paragraph.MarkFrom(group.Sentence, cue.Start) - 1).Span.Start > paragraph.Mark(before.LastMark).Span.Start;
        return clause != paragraph.Clause(group.FirstMark).Start || (clause <= paragraph.Mark(before.LastMark).Span.Start && !begins);
    }

    /// <summary>A condition directly before the cut belongs to what follows it: …，如果您同意，(我们)…</summary>
    private static int BeforeCondition(Paragraph paragraph, int end, int cut)
    {
        int comma = paragraph.BoundaryFrom(cut - 1);
        if (comma <= 0 || comma >= paragraph.Boundaries.Count || paragraph.Boundaries[comma].Kind != BoundaryKind.Comma)
        {
            return cut;
        }

        int previous = comma - 1;
        for (int depth = 0; previous >= 0 && paragraph.Boundaries[previous].At >= end; previous--)
        {
            paragraph.Cancellation.Step();
            BoundaryKind kind = paragraph.Boundaries[previous].Kind;
            depth += kind == BoundaryKind.Close ? 1 : kind == BoundaryKind.Open ? -1 : 0;
            if (depth <= 0 && kind is not (BoundaryKind.Close or BoundaryKind.Open))
            {
                break;
            }
        }

        if (previous < 0 || paragraph.Boundaries[previous].At < end)
        {
            return cut;
        }

        int start = paragraph.Boundaries[previous].At + 1;
        return Conditions.Opens(paragraph, start, paragraph.Boundaries[comma].At) ? start : cut;
    }
}

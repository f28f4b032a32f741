using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>Finds the operations of a sentence, those that stand together (§3.2), and the relative clauses (§3.14).</summary>
internal sealed class OperationGroups(Paragraph paragraph, MarkNames names)
{
    private readonly List<PracticeDraft> _groups = [];

    /// <summary>The groups in order, until the next sentence is looked at; where all are relative clauses, the sentence has no other verb and none counts as one.</summary>
    public List<PracticeDraft> Find(Sentence sentence)
    {
        List<PracticeDraft> groups = _groups;
        groups.Clear();
        int first = -1;
        int last = -1;
        for (int mark = sentence.FirstMark; mark < sentence.EndMark; mark++)
        {
            if (paragraph.Mark(mark).Kind != MarkKind.Operation || names.IsMisplacedData(mark))
            {
                continue;
            }

            bool together = last >= 0 && mark == last + 1
                && paragraph.OnlyListWords(paragraph.Mark(last).Span.End, paragraph.Mark(mark).Span.Start, adverbs: true);
            if (!together && first >= 0)
            {
                groups.Add(new PracticeDraft(sentence, first, last, names.Sharing));
            }

            first = together ? first : mark;
            last = mark;
        }

        if (first >= 0)
        {
            groups.Add(new PracticeDraft(sentence, first, last, names.Sharing));
        }

        MarkRelatives(groups);
        return groups;
    }

    /// <summary>Where the noun of a relative clause stands: the index of its data mark, or -1.</summary>
    public static int NounOf(Paragraph paragraph, PracticeDraft group)
    {
        int end = paragraph.Mark(group.LastMark).Span.End;
        int relative = paragraph.Cues.EndOf(CueKind.Relative, paragraph.Skip(end, group.Sentence.Span.End));
        int next = group.LastMark + 1;
        if (relative >= 0 && next < group.Sentence.EndMark && paragraph.Mark(next).Kind == MarkKind.Data)
        {
            // 填写的，… has no noun: its clause ends before one.
            int noun = paragraph.Mark(next).Span.Start;
            return paragraph.ClauseEnd(relative, noun) == noun ? next : -1;
        }

        return NounBefore(paragraph, group);
    }

    /// <summary>In English the noun stands before: <c>&lt;the address&gt; that you [provide]</c>.</summary>
    private static int NounBefore(Paragraph paragraph, PracticeDraft group)
    {
        int at = paragraph.Mark(group.FirstMark).Span.Start;
        for (int mark = group.FirstMark - 1; mark >= group.Sentence.FirstMark; mark--)
        {
            int end = paragraph.Mark(mark).Span.End;
            if (!OnlyLinks(paragraph, end, at) || (at == paragraph.Mark(group.FirstMark).Span.Start && paragraph.OnlyListWords(end, at)
                && paragraph.Mark(mark).Kind == MarkKind.Data))
            {
                return -1;
            }

            switch (paragraph.Mark(mark).Kind)
            {
                case MarkKind.Data:
                    return mark;
                case MarkKind.Actor:
                    at = paragraph.Mark(mark).Span.Start;
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    private static bool OnlyLinks(Paragraph paragraph, int from, int to)
    {
        int at = paragraph.Skip(from, to);
        while (at < to)
        {
            paragraph.Cancellation.Step();
            int end = paragraph.Cues.EndOf(CueKind.RelativeLink, at);
            if (end < 0)
            {
                return false;
            }

            at = paragraph.Skip(end, to);
        }

        return true;
    }

    private void MarkRelatives(List<PracticeDraft> groups)
    {
        bool hasMain = false;
        for (int i = 0; i < groups.Count; i++)
        {
            paragraph.Cancellation.Step();
            PracticeDraft group = groups[i];
            PracticeDraft? before = i > 0 ? groups[i - 1] : null;
            PracticeDraft? next = i + 1 < groups.Count ? groups[i + 1] : null;
            group.IsRelative = NounOf(paragraph, group) >= 0 || IsInFrontedData(paragraph, group, next) || IsBeforeProse(group, before, next);
            hasMain |= !group.IsRelative;
        }

        if (!hasMain)
        {
            foreach (PracticeDraft group in groups)
            {
                paragraph.Cancellation.Step();
                group.IsRelative = false;
            }
        }
    }

    /// <summary>[收集](您)[发布]的内容, 在(您)[提供]的情况下[收集]: before a noun that is not marked, beside another verb of its clause.</summary>
    private bool IsBeforeProse(PracticeDraft group, PracticeDraft? before, PracticeDraft? next)
    {
        int end = paragraph.Mark(group.LastMark).Span.End;
        int noun = paragraph.Cues.EndOf(CueKind.Relative, paragraph.Skip(end, group.Sentence.Span.End));
        int mark = group.LastMark + 1;
        int stop = paragraph.ClauseEnd(end, mark < group.Sentence.EndMark ? paragraph.Mark(mark).Span.Start : group.Sentence.Span.End);
        if (noun < 0 || paragraph.Skip(noun, stop) >= stop || paragraph.Cues.Any(CueKind.Contains, noun, stop))
        {
            return false;
        }

        int clause = paragraph.Clause(group.FirstMark).Start;
        return (before is not null && !before.IsRelative && paragraph.Clause(before.LastMark).Start == clause)
            || (next is not null && paragraph.Clause(next.FirstMark).Start == clause);
    }

    /// <summary>将[使用]您的信息而形成的&lt;画像&gt;[共享]: inside what the next operation is done to.</summary>
    private static bool IsInFrontedData(Paragraph paragraph, PracticeDraft group, PracticeDraft? next)
    {
        if (next is null || paragraph.CueBefore(CueKind.FrontedData, paragraph.Mark(group.FirstMark).Span.Start) is null)
        {
            return false;
        }

        TextSpan following = paragraph.Mark(next.FirstMark).Span;
        int end = paragraph.Mark(group.LastMark).Span.End;
        bool dataBetween = next.FirstMark > group.LastMark + 1 && paragraph.Mark(group.LastMark + 1).Kind == MarkKind.Data;
        return dataBetween && paragraph.ClauseEnd(end, following.Start) == following.Start;
    }
}

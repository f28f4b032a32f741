using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>The clause that a practice depends on (policy-language §3.10), and the exceptions of a prohibition (§3.11).</summary>
internal static class Conditions
{
    /// <summary>How far an example stands from the category before it, in UTF-16 units, and how many categories it may name.</summary>
    private const int MaxExampleGap = 100;
    private const int MaxExamples = 100;

    /// <summary>How many words may link a clause to the one before it.</summary>
    private const int MaxLinks = 16;

    /// <summary>The condition of a practice as it stands in the text, without the marks' brackets; null where there is none.</summary>
    public static string? Of(Paragraph paragraph, PracticeDraft draft)
    {
        TextSpan first = paragraph.Mark(draft.FirstMark).Span;
        TextSpan last = paragraph.Mark(draft.LastMark).Span;
        TextSpan? condition = null;
        foreach (TextSpan clause in Clauses(paragraph, draft.Start, draft.End))
        {
            bool holdsOperation = clause.Start <= first.Start && first.Start < clause.End;
            if (condition is { } open && open.End + 1 == clause.Start && !holdsOperation && GoesOn(paragraph, clause))
            {
                condition = TextSpan.FromBounds(open.Start, clause.End);
                continue;
            }

            if (condition is not null)
            {
                break;
            }

            condition = holdsOperation
                ? Behind(paragraph, last.End, clause.End)
                : IsCondition(paragraph, clause) && !(clause.Start > last.End && IsOfLaterClause(paragraph, draft, clause)) ? clause : null;
        }

        return condition is { } found ? Text(paragraph, draft.Sentence, found) : null;
    }

    /// <summary>Whether the clause from <paramref name="start"/> opens with a word of condition.</summary>
    public static bool Opens(Paragraph paragraph, int start, int end)
    {
        int at = SkipLinks(paragraph, start, end);
        return at < end && paragraph.Cues.EndOf(CueKind.Condition, at) >= 0;
    }

    /// <summary>
    /// &lt;D&gt;，如您在应用内&lt;A&gt;: 如 behind a category and before others, with nothing to follow, gives an example and no condition (§4).
    /// </summary>
    public static bool IsExample(Paragraph paragraph, Sentence sentence, int at)
    {
        int mark = paragraph.MarkFrom(sentence, at);
        int end = paragraph.ClauseEnd(at, sentence.Span.End);
        if (mark == sentence.FirstMark || mark == sentence.EndMark || paragraph.Mark(mark).Span.Start >= end || end < sentence.Span.End)
        {
            return false;
        }

        bool between = paragraph.Mark(mark - 1).Kind == MarkKind.Data && paragraph.Mark(mark).Kind == MarkKind.Data;
        for (int next = mark + 1; next < System.Math.Min(sentence.EndMark, mark + MaxExamples) && between; next++)
        {
            between = paragraph.Mark(next).Kind == MarkKind.Data;
        }

        int gap = paragraph.Mark(mark - 1).Span.End;
        return between && at - gap <= MaxExampleGap && paragraph.OnlyListWords(gap, at);
    }

    /// <summary>
    /// [收集]&lt;D&gt;，如您拒绝，则无法登录: behind the operation, a Chinese condition is that of the clause after it; at the end of all it
    /// is the operation's.
    /// </summary>
    private static bool IsOfLaterClause(Paragraph paragraph, PracticeDraft draft, TextSpan clause)
    {
        int at = SkipLinks(paragraph, clause.Start, clause.End);
        bool opens = at < clause.End && paragraph.Cues.EndOf(CueKind.Condition, at) >= 0 && paragraph.Content[at] > 127;
        return opens && paragraph.Cues.EndOf(CueKind.Exception, at) < 0
            && (EndWithAll(paragraph, clause.End, draft.End) < draft.End - 1 || IsExample(paragraph, draft.Sentence, at));
    }

    /// <summary>Where a condition ends with all that goes on with it: …，如您同意，或者您已登录。</summary>
    private static int EndWithAll(Paragraph paragraph, int end, int limit)
    {
        for (int links = 0; end < limit - 1 && links < MaxLinks; links++)
        {
            TextSpan next = TextSpan.FromBounds(end + 1, paragraph.ClauseEnd(end + 1, limit));
            if (!GoesOn(paragraph, next))
            {
                break;
            }

            end = next.End;
        }

        return end;
    }

    private static bool IsCondition(Paragraph paragraph, TextSpan clause) =>
        Opens(paragraph, clause.Start, clause.End)
        || paragraph.Cues.Any(CueKind.Exception, clause.Start, clause.End)
        || (paragraph.CueBefore(CueKind.ConditionEnd, clause.End) is { } end && end.Start >= clause.Start);

    /// <summary>或者… and 且… go on with the condition before them.</summary>
    private static bool GoesOn(Paragraph paragraph, TextSpan clause)
    {
        int at = paragraph.Skip(clause.Start, clause.End);
        int end = at < clause.End ? paragraph.Cues.EndOf(CueKind.Conjunction, at) : -1;
        return end > at && paragraph.Content[at] is not ('也' or '还' or '同');
    }

    /// <summary>但, 则, "and" before the word of condition.</summary>
    private static int SkipLinks(Paragraph paragraph, int at, int end)
    {
        at = paragraph.Skip(at, end);
        for (int links = 0; at < end && links < MaxLinks; links++)
        {
            int next = paragraph.Cues.EndOf(CueKind.Link, at);
            if (next < 0 && paragraph.Cues.EndOf(CueKind.Condition, at) < 0)
            {
                next = paragraph.Cues.EndOf(CueKind.Conjunction, at);
            }

            if (next < 0)
            {
                return at;
            }

            at = paragraph.Skip(next, end);
        }

        return at;
    }

    /// <summary>In the operation's own clause the condition stands behind it: "(we) [share] it if you agree".</summary>
    private static TextSpan? Behind(Paragraph paragraph, int from, int end)
    {
        TextSpan? condition = paragraph.Cues.First(CueKind.Condition, from, end);
        bool latin = condition is { } cue && paragraph.Content[cue.Start] < 128;
        TextSpan? exception = paragraph.Cues.First(CueKind.Exception, from, end);
        TextSpan? found = latin ? condition : exception;
        return found is { } start ? TextSpan.FromBounds(start.Start, end) : null;
    }

    /// <summary>The clauses of a range, those inside prose brackets taken with the clause that holds the brackets.</summary>
    private static IEnumerable<TextSpan> Clauses(Paragraph paragraph, int start, int end)
    {
        while (start < end)
        {
            paragraph.Cancellation.Step();
            int stop = System.Math.Max(paragraph.ClauseEnd(start, end), start + 1);
            yield return TextSpan.FromBounds(start, System.Math.Min(stop, end));
            start = stop + (stop < end && Separators.IsClauseEnd(paragraph.Content, stop, end) ? 1 : 0);
        }
    }

    private static string Text(Paragraph paragraph, Sentence sentence, TextSpan span)
    {
        var text = new StringBuilder(span.Length);
        int mark = paragraph.MarkFrom(sentence, span.Start);
        var brackets = new HashSet<int>();
        for (; mark < sentence.EndMark && paragraph.Mark(mark).Span.Start < span.End; mark++)
        {
            brackets.Add(paragraph.Mark(mark).Span.Start);
            brackets.Add(paragraph.Mark(mark).Span.End - 1);
        }

        for (int at = span.Start; at < span.End; at++)
        {
            paragraph.Cancellation.Step();
            if (!brackets.Contains(at))
            {
                text.Append(paragraph.Content[at]);
            }
        }

        return text.ToString().Trim().TrimEnd('。', '.', '！', '？', '!', '?', '：', ':');
    }
}

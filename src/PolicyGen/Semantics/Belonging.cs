using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>What stands between the cuts around an operation and yet does not belong to it (policy-language §3.3).</summary>
internal static class Belonging
{
    /// <summary>The longest text that opens a list, as in "；您的&lt;D&gt;"; a clause with a verb is longer.</summary>
    private const int MaxListWords = 8;

    /// <summary>Behind a semicolon only a list goes on; a clause with words of its own has another, unmarked verb.</summary>
    public static bool IsBehindSemicolon(Paragraph paragraph, int mark, PracticeDraft draft)
    {
        int start = paragraph.Clause(mark).SemicolonStart;
        return start > paragraph.Mark(draft.LastMark).Span.End
            && paragraph.Mark(paragraph.MarkFrom(draft.Sentence, start)).Span.Start - start > MaxListWords;
    }

    /// <summary>
    /// 不会将&lt;D&gt;{用于其他目的}或[分享], 不会[分享]&lt;D&gt;，或者将其{用于其他目的}: what stands beside the operation is no purpose of it (§3.3).
    /// </summary>
    public static bool IsCoordinate(Paragraph paragraph, int mark, PracticeDraft draft)
    {
        int end = paragraph.Mark(mark).Span.End;
        int operation = paragraph.Mark(draft.FirstMark).Span.Start;
        if (mark > draft.LastMark)
        {
            return paragraph.Cues.Last(CueKind.FrontedData, paragraph.Mark(draft.LastMark).Span.End, paragraph.Mark(mark).Span.Start) is { } fronted
                && paragraph.CueBefore(CueKind.Conjunction, fronted.Start) is not null
                && Stances.Of(paragraph, draft) == Stance.Prohibited;
        }

        return mark == draft.FirstMark - 1 && mark > paragraph.MarkFrom(draft.Sentence, draft.Start) && paragraph.Mark(mark - 1).Kind == MarkKind.Data
            && paragraph.Cues.EndOf(CueKind.Conjunction, end) > end && paragraph.ClauseEnd(end, operation) == operation;
    }
}

using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>What may stand between a category and what it contains, or between the parts (policy-language §4).</summary>
internal static class ContainmentGaps
{
    /// <summary>How far a cue may stand behind the category that it speaks of, in UTF-16 units.</summary>
    private const int MaxCueGap = 256;

    /// <summary>Nothing but 等 between a list and the category behind it.</summary>
    public static bool IsSummedUp(this Paragraph paragraph, int from, int to)
    {
        int at = paragraph.Skip(from, to);
        at = at < to && paragraph.Content[at] is ',' or '，' ? paragraph.Skip(at + 1, to) : at;
        int end = paragraph.Cues.EndOf(CueKind.SumsUp, at);
        return end >= 0 && paragraph.Skip(end, to) == to;
    }

    /// <summary>Nothing between the last category and the operation that is done to it, or but list words behind another one: 将&lt;D&gt;[保存]和[使用].</summary>
    public static bool IsDoneToLast(this Paragraph paragraph, ContainmentLevel level, int operation) => level.LastEnd >= 0
        ? paragraph.Skip(level.LastEnd, operation) == operation
        : level.OperationEnd >= 0 && paragraph.OnlyListWords(level.OperationEnd, operation);

    /// <summary>Nothing but list words and 您的.</summary>
    public static bool IsListGap(this Paragraph paragraph, int from, int to)
    {
        int at = paragraph.Skip(from, to);
        while (at < to)
        {
            paragraph.Cancellation.Step();
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

    /// <summary>Nothing but a comma, or a bracket without its partner, and adverbs between a mark and the cue: ，主要包括.</summary>
    public static bool IsCueGap(this Paragraph paragraph, int from, int to)
    {
        int at = paragraph.Skip(from, to);
        bool comma = false;
        if (to - from > MaxCueGap)
        {
            return false;
        }

        while (at < to)
        {
            bool isBracket = paragraph.Content[at] == '（' && paragraph.CloseOf(at) < 0;
            bool isComma = !comma && (isBracket || paragraph.Content[at] is '，' or ',' or '\\');
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

    /// <summary>…&lt;X&gt;，{P}（包括&lt;A&gt;）: a purpose has no parts that are data, so the list is that of the category before it; else -1.</summary>
    public static int BehindPurpose(this Paragraph paragraph, MarkNames names, Sentence sentence, int open)
    {
        int purpose = paragraph.MarkFrom(sentence, open) - 1;
        bool isBehind = purpose > sentence.FirstMark && paragraph.Mark(purpose).Kind == MarkKind.Purpose
            && paragraph.SkipBack(open) == paragraph.Mark(purpose).Span.End && paragraph.Cues.EndOf(CueKind.Contains, open + 1) >= 0;
        return isBehind && paragraph.Mark(purpose - 1).Kind == MarkKind.Data && names.Of(purpose - 1) is { Length: > 0 } ids ? ids[ids.Length - 1] : -1;
    }

    /// <summary>Whether a bracket at a place is a round one, full-width or escaped.</summary>
    public static bool IsRound(this Paragraph paragraph, int at) => paragraph.Content[at] is '（' or '）' or '(' or ')';

    /// <summary>Whether a sentence ends directly behind a place.</summary>
    public static bool EndsBehind(this Paragraph paragraph, Sentence sentence, int at) =>
        at >= 0 && Separators.SkipSentenceEnds(paragraph.Content, at, sentence.Span.End, paragraph.Cancellation) == sentence.Span.End;
}

using PolicyGen.Semantics.Cues;

namespace PolicyGen.Semantics;

/// <summary>What may stand between a category and what it contains, or between the parts (policy-language §4).</summary>
internal static class ContainmentGaps
{
    /// <summary>Nothing but 等 between a list and the category behind it.</summary>
    public static bool IsSummedUp(this Paragraph paragraph, int from, int to)
    {
        int at = paragraph.Skip(from, to);
        at = at < to && paragraph.Content[at] is ',' or '，' ? paragraph.Skip(at + 1, to) : at;
        int end = paragraph.Cues.EndOf(CueKind.SumsUp, at);
        return end >= 0 && paragraph.Skip(end, to) == to;
    }

    /// <summary>Nothing but list words and 您的.</summary>
    public static bool IsListGap(this Paragraph paragraph, int from, int to)
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

    /// <summary>Nothing but a comma, or a bracket without its partner, and adverbs between a mark and the cue: ，主要包括.</summary>
    public static bool IsCueGap(this Paragraph paragraph, int from, int to)
    {
        int at = paragraph.Skip(from, to);
        bool comma = false;
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
}

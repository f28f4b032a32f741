using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>The data of a relative clause: the noun it stands before, and the list that this noun opens (policy-language §3.14).</summary>
internal static class RelativeNouns
{
    /// <summary>Adds the noun and what is joined to it.</summary>
    public static void Add(Paragraph paragraph, MarkNames names, PracticeDraft relative, int noun)
    {
        relative.Data.AddMark(names, noun, PartOrigin.RelativeClause);
        if (noun < relative.FirstMark)
        {
            return;
        }

        int end = paragraph.Mark(noun).Span.End;
        for (int mark = noun + 1; mark < relative.Sentence.EndMark && paragraph.Mark(mark).Kind == MarkKind.Data; mark++)
        {
            int start = paragraph.Mark(mark).Span.Start;
            if (!IsJoined(paragraph, end, start))
            {
                break;
            }

            relative.Data.AddMark(names, mark, PartOrigin.RelativeClause);
            end = paragraph.Mark(mark).Span.End;
        }
    }

    private static bool IsJoined(Paragraph paragraph, int end, int start)
    {
        int at = paragraph.Skip(end, start);
        if (paragraph.Content[at] == '）')
        {
            // （包括<…>）、 goes on behind what the noun contains.
            return paragraph.OnlyListWords(at + 1, start);
        }

        int close = paragraph.CloseOf(at);
        if (close >= 0)
        {
            // （如已登录）、 goes on; （包括<…> is what the noun contains.
            return close > start || paragraph.OnlyListWords(close + 1, start);
        }

        return paragraph.OnlyListWords(end, start) || paragraph.Cues.EndOf(CueKind.SumsUp, at) == start;
    }
}

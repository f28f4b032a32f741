using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>Questions about the prose between marks that several rules ask.</summary>
internal static class SentenceContext
{
    /// <summary>The longest run of white space that is only a gap; a longer one parts what stands around it.</summary>
    private const int MaxGap = 256;

    /// <summary>Whether nothing but list words and white space stands in a range.</summary>
    /// <param name="paragraph">The line.</param>
    /// <param name="from">Where the range starts.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="adverbs">Adverbs of an operation count as list words (§3.2).</param>
    public static bool OnlyListWords(this Paragraph paragraph, int from, int to, bool adverbs = false)
    {
        int at = from;
        while (at < to)
        {
            paragraph.Cancellation.Step();
            char c = paragraph.Content[at];
            int end = c.IsBlank() || c is '*' or '_' or '，' or ',' ? at + 1 : paragraph.Cues.EndOf(CueKind.Conjunction, at);
            if (end < 0 && adverbs)
            {
                end = paragraph.Cues.EndOf(CueKind.ListAdverb, at);
            }

            if (end < 0 || end > to)
            {
                return false;
            }

            at = end;
        }

        return true;
    }

    /// <summary>The cue of a kind that stands directly before a place, white space and emphasis apart.</summary>
    public static TextSpan? CueBefore(this Paragraph paragraph, CueKind kind, int at)
    {
        at = paragraph.SkipBack(at);
        return paragraph.Cues.EndingAt(kind, at);
    }

    /// <summary>Where the text before a place ends, white space and emphasis apart.</summary>
    public static int SkipBack(this Paragraph paragraph, int at)
    {
        int start = System.Math.Max(0, at - MaxGap);
        while (at > start && (paragraph.Content[at - 1].IsBlank() || paragraph.Content[at - 1] is '*' or '_'))
        {
            at--;
        }

        return at;
    }

    /// <summary>Where the text from a place starts, white space and emphasis apart.</summary>
    public static int Skip(this Paragraph paragraph, int at, int end)
    {
        int stop = System.Math.Min(end, at + MaxGap);
        while (at < stop && (paragraph.Content[at].IsBlank() || paragraph.Content[at] is '*' or '_'))
        {
            at++;
        }

        return at;
    }

    /// <summary>The first mark of the sentence that starts at a place or after it, as an index.</summary>
    public static int MarkFrom(this Paragraph paragraph, Sentence sentence, int at) =>
        Positions.FirstFrom(paragraph, sentence.FirstMark, sentence.EndMark, at, static (p, mark) => p.Mark(mark).Span.Start);

    /// <summary>The last mark of a kind before another one, down to a first index; -1 where there is none.</summary>
    public static int LastMarkBefore(this Paragraph paragraph, MarkKind kind, int mark, int first)
    {
        for (int i = mark - 1; i >= first; i--)
        {
            if (paragraph.Mark(i).Kind == kind)
            {
                return i;
            }

            if (paragraph.Mark(i).Kind == MarkKind.Operation)
            {
                return -1;
            }
        }

        return -1;
    }
}

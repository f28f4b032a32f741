using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>Finds names of data categories that stand again in prose, without a mark (policy-language §4).</summary>
internal sealed class NamesInProse(Paragraph paragraph, MarkNames names)
{
    /// <summary>How far before a cue a name is looked for, in UTF-16 units.</summary>
    private const int MaxName = 40;

    /// <summary>The category whose name stands again in prose before a cue: 这些实名信息可能包括; -1 where there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where the cue stands.</param>
    /// <param name="seen">The categories marked before it in its paragraph.</param>
    public int Before(Sentence sentence, int at, SeenNames seen)
    {
        int start = System.Math.Max(sentence.Span.Start, at - MaxName);
        for (int i = at - 1; i >= start; i--)
        {
            if (Separators.IsClauseEnd(paragraph.Content, i, at) || paragraph.Content[i] is '）' or '（' or '>' or '}' or ']' or ')' or '(')
            {
                start = i + 1;
            }
        }

        while (start < at)
        {
            char c = paragraph.Content[start];
            int end = char.IsWhiteSpace(c) || c is '“' or '"' or '「' or '*' ? start + 1
                : paragraph.Cues.EndOf(CueKind.Demonstrative, start) is var demonstrative and >= 0 ? demonstrative
                : paragraph.Cues.EndOf(CueKind.Possessive, start);
            if (end < 0)
            {
                break;
            }

            start = end;
        }

        int stop = at;
        while (stop > start)
        {
            char c = paragraph.Content[stop - 1];
            TextSpan? adverb = paragraph.Cues.EndingAt(CueKind.ContainsAdverb, stop);
            bool quote = char.IsWhiteSpace(c) || c is '”' or '"' or '」' or '*';
            if (!quote && (adverb is not { } found || found.Start <= start))
            {
                break;
            }

            stop = quote ? stop - 1 : adverb!.Value.Start;
            if (!quote && Find(start, adverb!.Value.End, seen) is var whole and >= 0)
            {
                return whole;
            }
        }

        return stop > start ? Find(start, stop, seen) : -1;
    }

    /// <summary>A name as general as 信息 names again only what its own paragraph marks: elsewhere it is any information.</summary>
    private int Find(int start, int end, SeenNames seen)
    {
        string name = NameText.Normalize(paragraph.Content.Substring(start, end - start), paragraph.Cancellation);
        int found = names.Table(MarkKind.Data).Find(name);
        return found >= 0 && Anaphora.IsGeneric(name) && !seen.Contains(found) ? -1 : found;
    }
}

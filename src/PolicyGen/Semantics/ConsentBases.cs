using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;

namespace PolicyGen.Semantics;

/// <summary>The consent that a clause or a heading speaks of (policy-language §2).</summary>
internal static class ConsentBases
{
    private static readonly CharacterSet s_starts = CharacterSet.StartsOf(Language.All.SelectMany(static language =>
        new[] { CueKind.WithoutNeed, CueKind.Optional, CueKind.Refusal, CueKind.Required }.SelectMany(kind => language.Cues[kind])));

    /// <summary>Whether a range may speak of consent at all: it holds a character that a word of it starts with.</summary>
    public static bool MayBeIn(string text, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (s_starts.Contains(text[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the prose of a range says; the first of: no need for consent, free consent, needed consent.</summary>
    public static ConsentBasis Of(Paragraph paragraph, int start, int end)
    {
        CueHits cues = paragraph.Cues;
        if (cues.First(CueKind.WithoutNeed, start, end) is { } need && Reaches(paragraph, need, CueKind.Consent, end))
        {
            return ConsentBasis.NotRequired;
        }

        if (cues.Any(CueKind.Optional, start, end)
            || (cues.First(CueKind.Refusal, start, end) is { } refusal && cues.Any(CueKind.NoEffect, refusal.End, end)))
        {
            return ConsentBasis.Optional;
        }

        return cues.Any(CueKind.Required, start, end) ? ConsentBasis.Required : ConsentBasis.Unspecified;
    }

    private static bool Reaches(Paragraph paragraph, TextSpan from, CueKind kind, int end) =>
        paragraph.Cues.Any(kind, from.End, paragraph.ClauseEnd(from.End, end));
}

using System;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;

namespace PolicyGen.Semantics;

/// <summary>How a purpose is written (policy-language §3.4).</summary>
internal static class Purposes
{
    /// <summary>Whether a purpose mark itself opens as a fronted purpose does: <c>{为了…}</c>.</summary>
    public static bool OpensAsFronted(string text, TextSpan mark) => Opens(text, mark, CueKind.FrontedPurpose);

    /// <summary>Whether a purpose mark itself says that it is the purpose of what stands before it: <c>，{以便…}</c>.</summary>
    public static bool OpensAsBackward(string text, TextSpan mark) => Opens(text, mark, CueKind.BackwardPurpose);

    private static bool Opens(string text, TextSpan mark, CueKind kind)
    {
        foreach (Language language in Language.All)
        {
            if (Array.Exists(language.Cues[kind], cue => Opens(text, mark, cue)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Opens(string text, TextSpan mark, string cue) =>
        cue.Length < mark.Length - 1 && string.Compare(text, mark.Start + 1, cue, 0, cue.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (cue[0] > 127 || text[mark.Start + 1 + cue.Length] == ' ');
}

using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;

namespace PolicyGen.Semantics;

/// <summary>Whether a practice is declared or prohibited (policy-language §3.11).</summary>
internal static class Stances
{
    /// <summary>The stance of the operations that stand together.</summary>
    public static Stance Of(Paragraph paragraph, PracticeDraft draft)
    {
        TextSpan operation = paragraph.Mark(draft.FirstMark).Span;
        int clause = paragraph.Clause(draft.FirstMark).Start;
        bool negated = paragraph.Cues.Any(CueKind.Negation, clause, operation.Start);

        // "If you do not [provide] …" prohibits nothing.
        return negated && !Conditions.Opens(paragraph, clause, operation.Start) ? Stance.Prohibited : Stance.Declared;
    }
}

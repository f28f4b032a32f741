using System.Collections.Generic;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>
/// Purposes that open a sentence hold for its later practices too, up to a semicolon or the next such purpose
/// (policy-language §3.7).
/// </summary>
internal sealed class FrontedPurposes(Paragraph paragraph, MarkNames names)
{
    private static readonly PartList s_none = [];

    /// <summary>Gives each practice of a sentence the purposes that are fronted for it.</summary>
    public void Spread(Sentence sentence, List<PracticeDraft> mains)
    {
        PartList fronted = s_none;
        int semicolon = sentence.Span.Start;
        foreach (PracticeDraft draft in mains)
        {
            paragraph.Cancellation.Step();
            PartList own = Fronted(draft, mains[0] == draft);
            int start = paragraph.Clause(draft.FirstMark).SemicolonStart;
            if (own.Count > 0 || start != semicolon)
            {
                fronted = own;
                semicolon = start;
            }

            draft.Purposes.AddAll(fronted, PartOrigin.FrontedPurpose, paragraph.Cancellation);
        }
    }

    /// <summary>The purposes before the first actor, or before the operation where no actor stands before it.</summary>
    private PartList Fronted(PracticeDraft draft, bool opensSentence)
    {
        PartList purposes = s_none;
        int first = -1;
        int last = -1;
        for (int mark = paragraph.MarkFrom(draft.Sentence, draft.Start); mark < draft.FirstMark; mark++)
        {
            MarkSyntax syntax = paragraph.Mark(mark);
            if (syntax.Kind is MarkKind.Actor or MarkKind.Operation)
            {
                break;
            }

            if (syntax.Kind == MarkKind.Purpose && (opensSentence || OpensClause(mark)))
            {
                purposes = first < 0 ? [] : purposes;
                purposes.AddMark(names, mark, PartOrigin.FrontedPurpose);
                first = first < 0 ? mark : first;
                last = mark;
            }
        }

        // One in the operation's own clause, with no actor between, is the operation's alone: 并{…}[共享].
        int own = paragraph.Clause(draft.FirstMark).Start;
        bool beside = first >= 0 && draft.FirstMark == last + 1 && paragraph.Clause(first).Start == own && !opensSentence;
        return beside ? s_none : purposes;
    }

    private bool OpensClause(int mark)
    {
        int start = paragraph.Mark(mark).Span.Start;
        int clause = paragraph.Skip(paragraph.Clause(mark).Start, start);
        return paragraph.Cues.EndOf(CueKind.FrontedPurpose, clause) >= 0
            || (clause == start && Purposes.OpensAsFronted(paragraph.Content, paragraph.Mark(mark).Span));
    }
}

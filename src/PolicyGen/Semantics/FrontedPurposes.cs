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
    /// <summary>Gives each practice of a sentence the purposes that are fronted for it.</summary>
    public void Spread(Sentence sentence, List<PracticeDraft> mains)
    {
        var fronted = new List<int>();
        int semicolon = sentence.Span.Start;
        foreach (PracticeDraft draft in mains)
        {
            List<int> own = Fronted(draft, mains[0] == draft);
            int start = paragraph.Clause(draft.FirstMark).SemicolonStart;
            if (own.Count > 0 || start != semicolon)
            {
                fronted = own;
                semicolon = start;
            }

            foreach (int mark in fronted)
            {
                if (names.Sharing.IsSpent)
                {
                    return;
                }

                foreach (int name in names.Of(mark))
                {
                    draft.Purposes.Add(name, PartOrigin.FrontedPurpose);
                }
            }
        }
    }

    /// <summary>The purposes before the first actor, or before the operation where no actor stands before it.</summary>
    private List<int> Fronted(PracticeDraft draft, bool opensSentence)
    {
        var marks = new List<int>();
        for (int mark = paragraph.MarkFrom(draft.Sentence, draft.Start); mark < draft.FirstMark; mark++)
        {
            MarkSyntax syntax = paragraph.Mark(mark);
            if (syntax.Kind is MarkKind.Actor or MarkKind.Operation)
            {
                break;
            }

            if (syntax.Kind == MarkKind.Purpose && (opensSentence || OpensClause(mark)))
            {
                marks.Add(mark);
            }
        }

        // One in the operation's own clause, with no actor between, is the operation's alone: 并{…}[共享].
        int own = paragraph.Clause(draft.FirstMark).Start;
        bool beside = marks.Count > 0 && draft.FirstMark == marks[marks.Count - 1] + 1 && paragraph.Clause(marks[0]).Start == own && !opensSentence;
        if (beside)
        {
            marks.Clear();
        }

        return marks;
    }

    private bool OpensClause(int mark)
    {
        int start = paragraph.Mark(mark).Span.Start;
        int clause = paragraph.Skip(paragraph.Clause(mark).Start, start);
        return paragraph.Cues.EndOf(CueKind.FrontedPurpose, clause) >= 0
            || (clause == start && Purposes.OpensAsFronted(paragraph.Content, paragraph.Mark(mark).Span));
    }
}

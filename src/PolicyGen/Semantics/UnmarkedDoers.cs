using System.Collections.Generic;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>The doers of practices that mark none of their own: carried on from the practice before, or a person of the prose (policy-language §3.5).</summary>
internal sealed class UnmarkedDoers(Paragraph paragraph, MarkNames names)
{
    /// <summary>§3.5: without a marked doer, the one before it in the sentence, else the person that the clause names.</summary>
    public void Add(PracticeDraft draft, PracticeDraft? previous, List<PracticeDraft> relatives)
    {
        if (draft.Actors.Count > 0)
        {
            return;
        }

        int operation = paragraph.Mark(draft.FirstMark).Span.Start;
        if (previous is { Actors.Count: > 0 } && !(previous.IsByDataSubject && IsOnlyControllers(draft)))
        {
            draft.Actors.AddAll(previous.Actors, PartOrigin.SharedSubject, paragraph.Cancellation);
            return;
        }

        foreach (PracticeDraft relative in relatives)
        {
            paragraph.Cancellation.Step();
            if (relative.Doer >= 0 && relative.FirstMark < draft.FirstMark && names.Of(relative.Doer)[0] != Practice.DataSubject && !IsAgentless(operation))
            {
                draft.Actors.AddMark(names, relative.Doer, PartOrigin.SharedSubject);
                return;
            }
        }

        if (!IsOnlyControllers(draft) && IsDoneByDataSubject(draft, operation))
        {
            draft.Actors.Add(Practice.DataSubject, PartOrigin.Pronoun);
        }
    }

    /// <summary>(书商)[填写]的&lt;D&gt;会被[保存]: by whom, it does not say; 会 and 将 do.</summary>
    private bool IsAgentless(int operation) => paragraph.CueBefore(CueKind.Agentless, operation) is not null;

    private bool IsDoneByDataSubject(PracticeDraft draft, int operation)
    {
        int clause = paragraph.Clause(draft.FirstMark).Start;
        (int at, bool isDataSubject) = OperationKinds.NearestInProse(paragraph, clause, operation);
        if (at < 0 && IsGiving(draft))
        {
            // 您在注册时，需要[提供]…: the subject stands a clause before.
            (_, isDataSubject) = OperationKinds.NearestInProse(paragraph, draft.Start, operation);
        }

        return isDataSubject || (at < 0 && IsGiving(draft) && IsToController(draft, clause, operation));
    }

    /// <summary>如您选择…，需向我们[提供]: what goes to the controller, the data subject that the sentence speaks to gives.</summary>
    private bool IsToController(PracticeDraft draft, int clause, int operation) =>
        paragraph.Cues.Last(CueKind.Controller, clause, operation) is { } controller
        && paragraph.CueBefore(CueKind.Recipient, controller.Start) is not null
        && OperationKinds.NamesDataSubject(paragraph, draft.Start, clause);

    /// <summary>The data subject gives; it does not collect, so 收集 after (您)[填写] is not its doing.</summary>
    private bool IsOnlyControllers(PracticeDraft draft) => draft.Kinds.Contains(OperationKind.Collect) && !IsGiving(draft)
        && !names.VerbOf(names.Of(draft.FirstMark)[0]).IsDoneByAnyone;

    private bool IsGiving(PracticeDraft draft) => names.VerbOf(names.Of(draft.FirstMark)[0]).IsGiving;

    public void AddToRelative(PracticeDraft relative, PracticeDraft? previous, PracticeDraft main)
    {
        if (relative.Doer >= 0)
        {
            relative.Actors.AddMark(names, relative.Doer, PartOrigin.Own);
            return;
        }

        bool joined = previous is not null && relative.FirstMark == previous.LastMark + 2
            && paragraph.OnlyListWords(paragraph.Mark(relative.FirstMark - 1).Span.End, relative.Start);
        (int at, bool isDataSubject) = OperationKinds.NearestInProse(paragraph, paragraph.Clause(relative.FirstMark).Start, relative.Start);
        int markedAt = paragraph.LastMarkBefore(MarkKind.Actor, relative.FirstMark, relative.Sentence.FirstMark);
        bool markedNearer = markedAt >= 0 && paragraph.Mark(markedAt).Span.Start > at;
        if (joined)
        {
            relative.Actors.AddAll(previous!.Actors, PartOrigin.SharedSubject, paragraph.Cancellation);
        }
        else if (isDataSubject && !markedNearer)
        {
            relative.Actors.Add(Practice.DataSubject, PartOrigin.Pronoun);
        }
        else if (IsGiving(relative) && paragraph.Cues.EndOf(CueKind.Relative, relative.End) >= 0 && markedNearer
            && names.Of(markedAt) is { Length: > 0 } marked && marked[0] == Practice.DataSubject)
        {
            relative.Actors.AddMark(names, markedAt, PartOrigin.Own);
        }
        else
        {
            relative.Actors.AddAll(main.Actors, PartOrigin.SharedSubject, paragraph.Cancellation);
        }
    }
}

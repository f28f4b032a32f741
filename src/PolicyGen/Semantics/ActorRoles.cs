using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>What the marked actors of a practice are in it: doer, recipient or source (policy-language §3.15).</summary>
internal sealed class ActorRoles(Paragraph paragraph, MarkNames names)
{
    private readonly List<int> _doers = [];
    private readonly HashSet<int> _doersOfRelatives = [];

    private enum Role
    {
        None,
        Doer,
        Recipient,
        Source,
    }

    /// <summary>Gives the marked actors of a practice their roles.</summary>
    /// <param name="draft">The practice, cut out.</param>
    /// <param name="relatives">The relative clauses of the sentence, whose doers are not the practice's.</param>
    /// <returns>The marks of the doers, in order.</returns>
    public IReadOnlyList<int> Assign(PracticeDraft draft, List<PracticeDraft> relatives)
    {
        _doers.Clear();
        if (_doersOfRelatives.Count > 0)
        {
            _doersOfRelatives.Clear();
        }

        foreach (PracticeDraft relative in relatives)
        {
            paragraph.Cancellation.Step();
            _doersOfRelatives.Add(relative.Doer);
        }

        Role previous = Role.None;
        int previousEnd = -1;
        int mark = paragraph.MarkFrom(draft.Sentence, draft.Start);
        for (; mark < draft.Sentence.EndMark && paragraph.Mark(mark).Span.Start < draft.End; mark++)
        {
            MarkSyntax syntax = paragraph.Mark(mark);
            if (syntax.Kind != MarkKind.Actor || _doersOfRelatives.Contains(mark))
            {
                continue;
            }

            bool inList = previousEnd >= 0 && paragraph.OnlyListWords(previousEnd, syntax.Span.Start) && !IsSharedWith(mark, draft);
            Role role = inList ? previous : IsOfModifier(mark, draft) ? Role.None : RoleOf(mark, draft);
            (previous, previousEnd) = (role, syntax.Span.End);
            switch (role)
            {
                case Role.Doer:
                    _doers.Add(mark);
                    break;
                case Role.Recipient:
                    draft.Recipients.AddMark(names, mark, PartOrigin.Own);
                    break;
                case Role.Source:
                    draft.Sources.AddMark(names, mark, PartOrigin.Own);
                    break;
            }
        }

        KeepNearestPerson();
        foreach (int doer in _doers)
        {
            paragraph.Cancellation.Step();
            draft.Actors.AddMark(names, doer, PartOrigin.Own);
        }

        return _doers;
    }

    /// <summary>The mark of a relative clause's own doer, directly before its operation, or -1.</summary>
    public int DoerOfRelative(PracticeDraft relative)
    {
        int mark = paragraph.LastMarkBefore(MarkKind.Actor, relative.FirstMark, relative.Sentence.FirstMark);
        if (mark < 0 || RoleBefore(mark, paragraph.Mark(relative.FirstMark).Span.Start) != Role.Doer)
        {
            return -1;
        }

        TextSpan actor = paragraph.Mark(mark).Span;
        bool near = mark == relative.FirstMark - 1
            && paragraph.ClauseEnd(actor.End, paragraph.Mark(relative.FirstMark).Span.Start) == paragraph.Mark(relative.FirstMark).Span.Start;
        return near || paragraph.CueBefore(CueKind.FrontedData, actor.Start) is not null ? mark : -1;
    }

    private Role RoleOf(int mark, PracticeDraft draft)
    {
        int operation = paragraph.Mark(draft.FirstMark).Span.Start;
        TextSpan actor = paragraph.Mark(mark).Span;
        if (actor.Start < operation)
        {
            Role role = RoleBefore(mark, operation);
            bool beside = role == Role.Recipient && IsBeside(mark, draft);
            return beside ? Role.Doer : role;
        }

        return PlaceCue(actor.Start) is not null && !HasRecipientCue(actor.Start) ? Role.None
            : paragraph.CueBefore(CueKind.Agent, actor.Start) is not null ? Role.Doer
            : HasRecipientCue(actor.Start) ? Role.Recipient
            : paragraph.CueBefore(CueKind.Source, actor.Start) is not null ? Role.Source
            : Role.None;
    }

    private Role RoleBefore(int mark, int operation)
    {
        int at = paragraph.Mark(mark).Span.Start;
        if (paragraph.CueBefore(CueKind.Source, at) is not null)
        {
            return Role.Source;
        }

        return HasRecipientCue(at) && at < operation ? Role.Recipient
            : PlaceCue(at) is { } place && paragraph.Content[place.Start] != '在' ? Role.None
            : Role.Doer;
    }

    /// <summary>存储于(X); 基于(X) and 由于(X) are no places.</summary>
    private TextSpan? PlaceCue(int at) => paragraph.CueBefore(CueKind.Place, at) is { } place
        && !(paragraph.Content[place.Start] == '于' && place.Start > 0 && paragraph.Content[place.Start - 1] is '基' or '由' or '对' or '关' or '鉴' or '出')
        ? place : null;

    private bool HasRecipientCue(int at) => RecipientCue(at) is not null;

    /// <summary>向(X), 向我们的(X), "with our (X)".</summary>
    private TextSpan? RecipientCue(int at)
    {
        int end = paragraph.SkipBack(at);
        if (paragraph.Cues.EndingAt(CueKind.Recipient, end) is { } cue)
        {
            return cue;
        }

        end = end > 0 && paragraph.Content[end - 1] == '的' ? end - 1 : end;
        return paragraph.Cues.EndingAt(CueKind.Controller, end) is { } owner ? paragraph.CueBefore(CueKind.Recipient, owner.Start) : null;
    }

    /// <summary>(我们)与(X)[共享]: 与 before the last of the actors, with nobody else to share with, joins no doers.</summary>
    private bool IsSharedWith(int mark, PracticeDraft draft) =>
        mark == draft.FirstMark - 1 && draft.Kinds.Contains(OperationKind.Share) && HasRecipientCue(paragraph.Mark(mark).Span.Start)
        && !IsSubject(mark)
        && !paragraph.Cues.Any(CueKind.Recipient, paragraph.Mark(mark).Span.End, paragraph.Mark(draft.FirstMark).Span.Start)
        && !paragraph.Cues.Any(CueKind.Jointly, paragraph.Mark(mark).Span.End, paragraph.Mark(draft.FirstMark).Span.Start);

    /// <summary>与(X)会[使用]: what a modal verb follows directly does it; 将 may bring data instead.</summary>
    private bool IsSubject(int mark)
    {
        int at = paragraph.Skip(paragraph.Mark(mark).Span.End, paragraph.Content.Length);
        return paragraph.Cues.EndOf(CueKind.Passive, at) >= 0 && paragraph.Cues.EndOf(CueKind.FrontedData, at) < 0;
    }

    /// <summary>(我们)接入的(X)[收集]: the first only says which X; (我们)的(X) and (我们)和我们的(X) do it both.</summary>
    private bool IsOfModifier(int mark, PracticeDraft draft)
    {
        int next = mark + 1;
        if (next >= draft.FirstMark || paragraph.Mark(next).Kind != MarkKind.Actor || paragraph.Clause(next).Start != paragraph.Clause(mark).Start)
        {
            return false;
        }

        int start = paragraph.Skip(paragraph.Mark(mark).Span.End, paragraph.Mark(next).Span.Start);
        int end = paragraph.SkipBack(paragraph.Mark(next).Span.Start) - 1;
        return end > start && paragraph.Cues.EndOf(CueKind.Relative, end) > end && paragraph.Cues.EndOf(CueKind.Conjunction, start) < 0
            && paragraph.Cues.EndingAt(CueKind.Controller, end) is null && RoleOf(next, draft) == Role.Doer;
    }

    /// <summary>(我们)与(X)共同[使用], and (我们)与(X) before what is no sharing: both do it.</summary>
    private bool IsBeside(int mark, PracticeDraft draft)
    {
        TextSpan cue = RecipientCue(paragraph.Mark(mark).Span.Start)!.Value;
        if (paragraph.Cues.EndOf(CueKind.Conjunction, cue.Start) < 0 && paragraph.Content.Substring(cue.Start, cue.Length) != "with")
        {
            return false;
        }

        int operation = paragraph.Mark(draft.FirstMark).Span.Start;
        bool jointly = paragraph.Cues.Any(CueKind.Jointly, paragraph.Mark(mark).Span.End, operation);
        return jointly || IsSubject(mark) || (!IsSharedWith(mark, draft) && _doers.Count > 0 && paragraph.Mark(_doers[_doers.Count - 1]).Span.End == paragraph.SkipBack(cue.Start)
            && !draft.Kinds.Contains(OperationKind.Share));
    }

    /// <summary>
    /// (我们)需要(您)[绑定]: the data subject, marked last before the operation, does it alone; marked before another doer,
    /// as in 经(您)同意，(我们)[收集], it does not.
    /// </summary>
    private void KeepNearestPerson()
    {
        if (_doers.Count < 2 || !_doers.Exists(IsDataSubject) || _doers.TrueForAll(IsDataSubject))
        {
            return;
        }

        bool keepDataSubject = IsDataSubject(_doers[_doers.Count - 1]);
        int other = _doers.FindLastIndex(doer => IsDataSubject(doer) != keepDataSubject);
        if (!paragraph.OnlyListWords(paragraph.Mark(_doers[other]).Span.End, paragraph.Mark(_doers[other + 1]).Span.Start))
        {
            _doers.RemoveAll(doer => IsDataSubject(doer) != keepDataSubject);
        }
    }

    private bool IsDataSubject(int mark)
    {
        paragraph.Cancellation.Step();
        return names.Of(mark) is { Length: 1 } only && only[0] == Practice.DataSubject;
    }
}

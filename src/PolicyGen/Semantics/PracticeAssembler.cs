using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>
/// Assembles the practices of a policy, sentence by sentence (policy-language §3). What a sentence takes from those before
/// it in its paragraph is kept here; what belongs together within one is found by the classes it calls.
/// </summary>
internal sealed class PracticeAssembler(Paragraph paragraph, MarkNames names, PolicySyntaxTree tree)
{
    /// <summary>The longest text that opens a list, as in "；您的&lt;D&gt;"; a clause with a verb is longer.</summary>
    private const int MaxListWords = 8;

    /// <summary>How many marks back an anaphor looks in its own sentence.</summary>
    private const int MaxMarksBack = 256;

    private readonly OperationGroups _groups = new(paragraph, names);
    private readonly ActorRoles _roles = new(paragraph, names);
    private readonly List<int> _previousPurposes = [];
    private readonly List<int> _purposes = [];
    private ConsentBasis _headingBasis;
    private PracticeDraft? _last;
    private int _paragraphStart;

    /// <summary>All practices, those of a sentence in order of their operations.</summary>
    public List<PracticeDraft> Drafts { get; } = [];

    /// <summary>The data marks that point back and find nothing (PG0019).</summary>
    public List<int> Dangling { get; } = [];

    /// <summary>Forgets what the paragraph before left.</summary>
    /// <param name="headingBasis">The consent that the nearest heading speaks of.</param>
    public void StartParagraph(ConsentBasis headingBasis)
    {
        _headingBasis = headingBasis;
        _previousPurposes.Clear();
        _last = null;
        _paragraphStart = Drafts.Count;
    }

    /// <summary>Reads a sentence of the paragraph.</summary>
    public void Read(Sentence sentence)
    {
        List<PracticeDraft> groups = _groups.Find(sentence);
        if (groups.Count == 0)
        {
            Continue(sentence);
        }
        else
        {
            Assemble(sentence, groups);
        }

        _previousPurposes.Clear();
        _previousPurposes.AddRange(_purposes);
        _purposes.Clear();
    }

    /// <summary>§3.8: a sentence without an operation extends the last practice of its paragraph.</summary>
    private void Continue(Sentence sentence)
    {
        bool pointsBack = paragraph.Cues.Any(CueKind.Anaphor, sentence.Span.Start, sentence.Span.End);
        bool hasData = false;
        for (int mark = sentence.FirstMark; mark < sentence.EndMark; mark++)
        {
            hasData |= tree.Marks[mark].Kind == MarkKind.Data;
        }

        for (int mark = sentence.FirstMark; mark < sentence.EndMark; mark++)
        {
            switch (tree.Marks[mark].Kind)
            {
                case MarkKind.Data when _last is null && names.Of(mark).Count == 0:
                    KeepDangling(mark);
                    break;
                case MarkKind.Data when _last is not null:
                    AddNames(_last.Data, mark, PartOrigin.Continued);
                    break;
                case MarkKind.Purpose:
                    _purposes.AddRange(names.Of(mark));
                    if (_last is not null && (hasData || pointsBack))
                    {
                        AddNames(_last.Purposes, mark, PartOrigin.Continued);
                    }

                    break;
            }
        }
    }

    private void Assemble(Sentence sentence, List<PracticeDraft> groups)
    {
        List<PracticeDraft> mains = groups.FindAll(static g => !g.IsRelative);
        List<PracticeDraft> relatives = groups.FindAll(static g => g.IsRelative);
        foreach (PracticeDraft relative in relatives)
        {
            relative.Doer = _roles.DoerOfRelative(relative);
        }

        Cuts.Make(paragraph, mains);
        int nextRelative = 0;
        for (int i = 0; i < mains.Count; i++)
        {
            int firstRelative = nextRelative;
            while (nextRelative < relatives.Count && paragraph.Mark(relatives[nextRelative].FirstMark).Span.Start < mains[i].End)
            {
                nextRelative++;
            }

            List<PracticeDraft> inside = relatives.GetRange(firstRelative, nextRelative - firstRelative);
            Attach(mains[i], i > 0 ? mains[i - 1] : null, inside);
            Drafts.Add(mains[i]);
            AttachRelatives(mains[i], inside);
        }

        new FrontedPurposes(paragraph, names).Spread(sentence, mains);
        Share(mains);
        Carry(sentence, mains);
        foreach (PracticeDraft draft in groups)
        {
            Finish(draft);
        }

        Drafts.Sort(Drafts.Count - groups.Count, groups.Count, Comparer<PracticeDraft>.Create(static (a, b) => a.FirstMark.CompareTo(b.FirstMark)));
        _last = mains[mains.Count - 1];
    }

    /// <summary>§3.3: what stands between the cuts.</summary>
    private void Attach(PracticeDraft draft, PracticeDraft? previous, List<PracticeDraft> relatives)
    {
        for (int mark = draft.FirstMark; mark <= draft.LastMark; mark++)
        {
            foreach (int name in names.Of(mark))
            {
                draft.Kinds.Add(OperationKinds.OfVerb(names.Table(MarkKind.Operation)[name].Name));
            }
        }

        _roles.Assign(draft, relatives);
        TextSpan last = paragraph.Mark(draft.LastMark).Span;
        for (int mark = paragraph.MarkFrom(draft.Sentence, draft.Start); mark < draft.Sentence.EndMark && paragraph.Mark(mark).Span.Start < draft.End; mark++)
        {
            if (tree.Marks[mark].Kind == MarkKind.Data && !IsBehindSemicolon(mark, draft))
            {
                AddData(draft, mark);
            }
            else if (tree.Marks[mark].Kind == MarkKind.Purpose)
            {
                _purposes.AddRange(names.Of(mark));
                if (!IsCoordinate(mark, draft))
                {
                    AddNames(draft.Purposes, mark, PartOrigin.Own);
                }
            }
        }

        if (draft.Data.Count == 0 && Antecedent() is { } antecedent && paragraph.Cues.Any(CueKind.Anaphor, last.End, draft.End))
        {
            draft.Data.AddAll(antecedent.Data, PartOrigin.Anaphora);
        }

        AddUnmarkedDoer(draft, previous, relatives);
    }

    /// <summary>§3.5: without a marked doer, the one before it in the sentence, else the person that the clause names.</summary>
    private void AddUnmarkedDoer(PracticeDraft draft, PracticeDraft? previous, List<PracticeDraft> relatives)
    {
        if (draft.Actors.Count > 0)
        {
            return;
        }

        int operation = paragraph.Mark(draft.FirstMark).Span.Start;
        if (previous is { Actors.Count: > 0 } && !(previous.IsByDataSubject && IsOnlyControllers(draft)))
        {
            draft.Actors.AddAll(previous.Actors, PartOrigin.SharedSubject);
            return;
        }

        foreach (PracticeDraft relative in relatives)
        {
            if (relative.Doer >= 0 && relative.FirstMark < draft.FirstMark && names.Of(relative.Doer)[0] != Practice.DataSubject)
            {
                AddNames(draft.Actors, relative.Doer, PartOrigin.SharedSubject);
                return;
            }
        }

        if (previous is null && IsDoneByDataSubject(draft, operation))
        {
            draft.Actors.Add(Practice.DataSubject, PartOrigin.Pronoun);
        }
    }

    private bool IsDoneByDataSubject(PracticeDraft draft, int operation)
    {
        int clause = paragraph.Clause(draft.FirstMark).Start;
        (int at, bool isDataSubject) = OperationKinds.NearestInProse(paragraph, clause, operation);
        if (at < 0 && IsGiving(draft))
        {
            // 您在注册时，需要[提供]…: the subject stands a clause before.
            (_, isDataSubject) = OperationKinds.NearestInProse(paragraph, draft.Start, operation);
        }

        return isDataSubject;
    }

    /// <summary>The data subject gives; it does not collect, so 收集 after (您)[填写] is not its doing.</summary>
    private bool IsOnlyControllers(PracticeDraft draft) => draft.Kinds.Contains(OperationKind.Collect) && !IsGiving(draft)
        && !OperationKinds.IsDoneByAnyone(names.Table(MarkKind.Operation)[names.Of(draft.FirstMark)[0]].Name);

    private bool IsGiving(PracticeDraft draft) =>
        OperationKinds.IsGiving(names.Table(MarkKind.Operation)[names.Of(draft.FirstMark)[0]].Name);

    /// <summary>§3.14: a relative clause has its own doer and only its noun.</summary>
    private void AttachRelatives(PracticeDraft main, List<PracticeDraft> relatives)
    {
        PracticeDraft? previous = null;
        foreach (PracticeDraft relative in relatives)
        {
            relative.Start = paragraph.Mark(relative.FirstMark).Span.Start;
            relative.End = paragraph.Mark(relative.LastMark).Span.End;
            for (int mark = relative.FirstMark; mark <= relative.LastMark; mark++)
            {
                foreach (int name in names.Of(mark))
                {
                    relative.Kinds.Add(OperationKinds.OfVerb(names.Table(MarkKind.Operation)[name].Name));
                }
            }

            AddRelativeDoer(relative, previous, main);
            int noun = OperationGroups.NounOf(paragraph, relative);
            if (noun >= 0)
            {
                RelativeNouns.Add(paragraph, names, relative, noun);
            }

            Drafts.Add(relative);
            previous = relative;
        }
    }

    private void AddRelativeDoer(PracticeDraft relative, PracticeDraft? previous, PracticeDraft main)
    {
        if (relative.Doer >= 0)
        {
            AddNames(relative.Actors, relative.Doer, PartOrigin.Own);
            return;
        }

        bool joined = previous is not null && relative.FirstMark == previous.LastMark + 2
            && paragraph.OnlyListWords(paragraph.Mark(relative.FirstMark - 1).Span.End, relative.Start);
        (int at, bool isDataSubject) = OperationKinds.NearestInProse(paragraph, paragraph.Clause(relative.FirstMark).Start, relative.Start);
        int markedAt = paragraph.LastMarkBefore(MarkKind.Actor, relative.FirstMark, relative.Sentence.FirstMark);
        bool markedNearer = markedAt >= 0 && paragraph.Mark(markedAt).Span.Start > at;
        if (joined)
        {
            relative.Actors.AddAll(previous!.Actors, PartOrigin.SharedSubject);
        }
        else if (isDataSubject && !markedNearer)
        {
            relative.Actors.Add(Practice.DataSubject, PartOrigin.Pronoun);
        }
        else if (IsGiving(relative) && paragraph.Cues.EndOf(CueKind.Relative, relative.End) >= 0 && markedNearer
            && names.Of(markedAt) is { Count: > 0 } marked && marked[0] == Practice.DataSubject)
        {
            AddNames(relative.Actors, markedAt, PartOrigin.Own);
        }
        else
        {
            relative.Actors.AddAll(main.Actors, PartOrigin.SharedSubject);
        }
    }

    /// <summary>A data mark, or what it points back to (§3.13).</summary>
    private void AddData(PracticeDraft draft, int mark)
    {
        PracticeDraft? antecedent = Antecedent();
        if (names.Of(mark).Count > 0)
        {
            AddNames(draft.Data, mark, PartOrigin.Own);
            bool pointsBack = antecedent is not null
                && paragraph.CueBefore(CueKind.Demonstrative, paragraph.Mark(mark).Span.Start) is not null
                && Anaphora.IsGeneric(names.Table(MarkKind.Data)[names.Of(mark)[0]].Name);
            if (pointsBack)
            {
                draft.Data.AddAll(antecedent!.Data, PartOrigin.Anaphora);
            }
        }
        else if (antecedent is not null)
        {
            draft.Data.AddAll(antecedent.Data, PartOrigin.Anaphora);
        }
        else if (!AddSentenceData(draft, mark))
        {
            KeepDangling(mark);
            AddNames(draft.Data, mark, PartOrigin.Own);
        }
    }

    private bool AddSentenceData(PracticeDraft draft, int anaphor)
    {
        bool found = false;
        for (int mark = System.Math.Max(draft.Sentence.FirstMark, anaphor - MaxMarksBack); mark < anaphor; mark++)
        {
            if (tree.Marks[mark].Kind == MarkKind.Data)
            {
                found = true;
                AddNames(draft.Data, mark, PartOrigin.Anaphora);
            }
        }

        return found;
    }

    /// <summary>The nearest earlier practice of the paragraph that has data.</summary>
    private PracticeDraft? Antecedent()
    {
        for (int i = Drafts.Count - 1; i >= _paragraphStart && i >= Drafts.Count - 16; i--)
        {
            if (Drafts[i].Data.Count > 0)
            {
                return Drafts[i];
            }
        }

        return null;
    }

    private void KeepDangling(int mark)
    {
        names.Keep(tree, mark);
        Dangling.Add(mark);
    }

    /// <summary>Behind a semicolon only a list goes on; a clause with words of its own has another, unmarked verb.</summary>
    private bool IsBehindSemicolon(int mark, PracticeDraft draft)
    {
        int start = paragraph.Clause(mark).SemicolonStart;
        return start > paragraph.Mark(draft.LastMark).Span.End
            && paragraph.Mark(paragraph.MarkFrom(draft.Sentence, start)).Span.Start - start > MaxListWords;
    }

    /// <summary>不会将&lt;D&gt;{用于其他目的}或[分享]: what stands beside the operation is no purpose of it.</summary>
    private bool IsCoordinate(int mark, PracticeDraft draft)
    {
        int end = paragraph.Mark(mark).Span.End;
        int operation = paragraph.Mark(draft.FirstMark).Span.Start;
        return mark == draft.FirstMark - 1 && mark > draft.Sentence.FirstMark && tree.Marks[mark - 1].Kind == MarkKind.Data
            && paragraph.Cues.EndOf(CueKind.Conjunction, end) > end && paragraph.ClauseEnd(end, operation) == operation;
    }

    /// <summary>§3.6, and its mirror for verbs joined before one object: 不[公开]或向他人[提供]&lt;D&gt;.</summary>
    private void Share(List<PracticeDraft> mains)
    {
        for (int i = mains.Count - 2; i >= 0; i--)
        {
            if (mains[i].Data.Count == 0 && IsJoined(mains[i], mains[i + 1]))
            {
                mains[i].Data.AddAll(mains[i + 1].Data, PartOrigin.SharedData);
                mains[i + 1].IsChained = true;
            }
        }

        for (int i = 1; i < mains.Count; i++)
        {
            if (mains[i].Data.Count == 0 && mains[i - 1].Data.Count > 0)
            {
                mains[i].Data.AddAll(mains[i - 1].Data, PartOrigin.SharedData);
                mains[i].IsChained = true;
            }
        }

        for (int i = mains.Count - 1; i > 0; i--)
        {
            if (mains[i].IsChained && mains[i - 1].Purposes.Count == 0)
            {
                mains[i - 1].Purposes.AddAll(mains[i].Purposes, PartOrigin.SharedPurpose);
            }
        }

        SpreadAnaphoricPurposes(mains);
        if (mains.Count > 1 && mains[0].Actors.Count == 0 && mains[1].Actors.Any(static a => a.Origin == PartOrigin.Own)
            && !mains[1].IsByDataSubject)
        {
            mains[0].Actors.AddAll(mains[1].Actors, PartOrigin.SharedSubject);
        }
    }

    /// <summary>…，收集这些信息是为了{P}: these are the data of all the practices before.</summary>
    private void SpreadAnaphoricPurposes(List<PracticeDraft> mains)
    {
        PracticeDraft last = mains[mains.Count - 1];
        for (int mark = last.LastMark + 1; mark < last.Sentence.EndMark; mark++)
        {
            TextSpan span = paragraph.Mark(mark).Span;
            if (tree.Marks[mark].Kind == MarkKind.Purpose && paragraph.Cues.Any(CueKind.Anaphor, paragraph.Clause(mark).Start, span.Start))
            {
                foreach (PracticeDraft main in mains.FindAll(static m => m.Purposes.Count == 0))
                {
                    AddNames(main.Purposes, mark, PartOrigin.SharedPurpose);
                }
            }
        }
    }

    private bool IsJoined(PracticeDraft first, PracticeDraft second)
    {
        int end = paragraph.Mark(first.LastMark).Span.End;
        int start = paragraph.Mark(second.FirstMark).Span.Start;
        int next = paragraph.Skip(end, start);
        return paragraph.Cues.EndOf(CueKind.Conjunction, next) > 0 && paragraph.ClauseEnd(end, start) == start
            && !HasMark(MarkKind.Data, first.LastMark + 1, second.FirstMark);
    }

    private bool HasMark(MarkKind kind, int first, int end)
    {
        for (int mark = first; mark < end; mark++)
        {
            if (tree.Marks[mark].Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>§3.9: 为此 takes the purposes of the sentence before, its own following.</summary>
    private void Carry(Sentence sentence, List<PracticeDraft> mains)
    {
        if (_previousPurposes.Count == 0 || paragraph.Cues.EndOf(CueKind.CarriedPurpose, sentence.Span.Start) < 0)
        {
            return;
        }

        foreach (PracticeDraft draft in mains)
        {
            PracticePart[] own = [.. draft.Purposes];
            draft.Purposes.Clear();
            foreach (int purpose in _previousPurposes)
            {
                draft.Purposes.Add(purpose, PartOrigin.Carried);
            }

            foreach (PracticePart part in own)
            {
                draft.Purposes.Add(part.Name, part.Origin);
            }
        }
    }

    private void Finish(PracticeDraft draft)
    {
        draft.Stance = Stances.Of(paragraph, draft);
        draft.Basis = ConsentBases.Of(paragraph, draft.Start, draft.End) is var own and not ConsentBasis.Unspecified ? own : _headingBasis;
        draft.Condition = Conditions.Of(paragraph, draft);
        int operation = 0;
        for (int mark = draft.FirstMark; mark <= draft.LastMark; mark++)
        {
            foreach (int name in names.Of(mark))
            {
                if (OperationKinds.IsGiving(names.Table(MarkKind.Operation)[name].Name))
                {
                    draft.Kinds[operation] = OperationKinds.OfGiving(paragraph, draft);
                }

                operation++;
            }
        }
    }

    private void AddNames(PartList parts, int mark, PartOrigin origin)
    {
        foreach (int name in names.Of(mark))
        {
            parts.Add(name, origin);
        }
    }
}

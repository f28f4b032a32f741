using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>
/// Assembles the practices of a policy, sentence by sentence (policy-language §3). What a sentence takes from those before
/// it in its paragraph is kept here; what belongs together within one is found by the classes it calls.
/// </summary>
internal sealed class PracticeAssembler
{
    private static readonly Comparer<PracticeDraft> s_byMark = Comparer<PracticeDraft>.Create(static (a, b) => a.FirstMark.CompareTo(b.FirstMark));

    private readonly Paragraph _paragraph;
    private readonly MarkNames _names;
    private readonly OperationGroups _groups;
    private readonly ActorRoles _roles;
    private readonly UnmarkedDoers _doers;
    private readonly Antecedents _antecedents;
    private readonly FrontedPurposes _fronted;
    private readonly SharedParts _shared;
    private readonly List<PracticeDraft> _mains = [];
    private readonly List<PracticeDraft> _relatives = [];
    private readonly List<PracticeDraft> _inside = [];
    private PartList _previousPurposes = [];
    private PartList _purposes = [];
    private ConsentBasis _headingBasis;
    private PracticeDraft? _last;

    /// <summary>Prepares to read the lines of a policy.</summary>
    public PracticeAssembler(Paragraph paragraph, MarkNames names, PolicySyntaxTree tree)
    {
        _paragraph = paragraph;
        _names = names;
        _groups = new OperationGroups(paragraph, names);
        _roles = new ActorRoles(paragraph, names);
        _doers = new UnmarkedDoers(paragraph, names);
        _antecedents = new Antecedents(paragraph, names, tree, Drafts);
        _fronted = new FrontedPurposes(paragraph, names);
        _shared = new SharedParts(paragraph, names);
    }

    /// <summary>All practices, those of a sentence in order of their operations.</summary>
    public List<PracticeDraft> Drafts { get; } = [];

    /// <summary>The data marks that point back and find nothing (PG0019).</summary>
    public List<int> Dangling => _antecedents.Dangling;

    /// <summary>Forgets what the paragraph before left.</summary>
    /// <param name="headingBasis">The consent that the nearest heading speaks of.</param>
    public void StartParagraph(ConsentBasis headingBasis)
    {
        _headingBasis = headingBasis;
        _previousPurposes.Clear();
        _last = null;
        _antecedents.StartParagraph();
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

        (_previousPurposes, _purposes) = (_purposes, _previousPurposes);
        _purposes.Clear();
    }

    /// <summary>§3.8: a sentence without an operation extends the last practice of its paragraph.</summary>
    private void Continue(Sentence sentence)
    {
        bool pointsBack = _paragraph.Cues.Any(CueKind.Anaphor, sentence.Span.Start, sentence.Span.End);
        bool hasData = false;
        for (int mark = sentence.FirstMark; mark < sentence.EndMark; mark++)
        {
            hasData |= _paragraph.Mark(mark).Kind == MarkKind.Data;
        }

        for (int mark = sentence.FirstMark; mark < sentence.EndMark; mark++)
        {
            switch (_paragraph.Mark(mark).Kind)
            {
                case MarkKind.Data when _last is null:
                    _antecedents.AddUnused(mark);
                    break;
                case MarkKind.Data:
                    _last.Data.AddMark(_names, mark, PartOrigin.Continued);
                    break;
                case MarkKind.Purpose:
                    _purposes.AddMark(_names, mark, PartOrigin.Carried);
                    if (_last is not null && (hasData || pointsBack))
                    {
                        _last.Purposes.AddMark(_names, mark, PartOrigin.Continued);
                    }

                    break;
            }
        }
    }

    private void Assemble(Sentence sentence, List<PracticeDraft> groups)
    {
        List<PracticeDraft> mains = _mains;
        mains.Clear();
        _relatives.Clear();
        foreach (PracticeDraft group in groups)
        {
            _paragraph.Cancellation.Step();
            (group.IsRelative ? _relatives : mains).Add(group);
        }

        foreach (PracticeDraft relative in _relatives)
        {
            _paragraph.Cancellation.Step();
            relative.Doer = _roles.DoerOfRelative(relative);
        }

        Cuts.Make(_paragraph, mains);
        int nextRelative = 0;
        for (int i = 0; i < mains.Count; i++)
        {
            _paragraph.Cancellation.Step();
            _inside.Clear();
            for (; nextRelative < _relatives.Count && _paragraph.Mark(_relatives[nextRelative].FirstMark).Span.Start < mains[i].End; nextRelative++)
            {
                _inside.Add(_relatives[nextRelative]);
            }

            Attach(mains[i], i > 0 ? mains[i - 1] : null, _inside);
            Drafts.Add(mains[i]);
            AttachRelatives(mains[i], _inside);
        }

        _fronted.Spread(sentence, mains);
        _shared.Share(mains);
        Carry(sentence, mains);
        foreach (PracticeDraft draft in groups)
        {
            _paragraph.Cancellation.Step();
            Finish(draft);
        }

        _shared.ShareConditions(mains);

        if (_relatives.Count > 0)
        {
            Drafts.Sort(Drafts.Count - groups.Count, groups.Count, s_byMark);
        }

        _last = mains[mains.Count - 1];
    }

    /// <summary>§3.3: what stands between the cuts.</summary>
    private void Attach(PracticeDraft draft, PracticeDraft? previous, List<PracticeDraft> relatives)
    {
        draft.AddKinds(_names);
        _roles.Assign(draft, relatives);
        TextSpan last = _paragraph.Mark(draft.LastMark).Span;
        for (int mark = _paragraph.MarkFrom(draft.Sentence, draft.Start); mark < draft.Sentence.EndMark && _paragraph.Mark(mark).Span.Start < draft.End; mark++)
        {
            if (_paragraph.Mark(mark).Kind == MarkKind.Data && !Belonging.IsBehindSemicolon(_paragraph, mark, draft))
            {
                _antecedents.AddData(draft, mark);
            }
            else if (_paragraph.Mark(mark).Kind == MarkKind.Purpose)
            {
                _purposes.AddMark(_names, mark, PartOrigin.Carried);
                if (!Belonging.IsCoordinate(_paragraph, mark, draft))
                {
                    draft.Purposes.AddMark(_names, mark, PartOrigin.Own);
                }
            }
        }

        if (draft.Data.Count == 0 && _antecedents.Nearest() is { } antecedent
            && (_paragraph.Cues.Any(CueKind.Anaphor, last.End, draft.End) || _antecedents.IsFronted(draft)))
        {
            draft.Data.AddAll(antecedent, PartOrigin.Anaphora, _paragraph.Cancellation);
        }

        _doers.Add(draft, previous, relatives);
    }

    /// <summary>§3.14: a relative clause has its own doer and only its noun.</summary>
    private void AttachRelatives(PracticeDraft main, List<PracticeDraft> relatives)
    {
        PracticeDraft? previous = null;
        foreach (PracticeDraft relative in relatives)
        {
            _paragraph.Cancellation.Step();
            relative.Start = _paragraph.Mark(relative.FirstMark).Span.Start;
            relative.End = _paragraph.Mark(relative.LastMark).Span.End;
            relative.AddKinds(_names);
            _doers.AddToRelative(relative, previous, main);
            int noun = OperationGroups.NounOf(_paragraph, relative);
            if (noun >= 0)
            {
                RelativeNouns.Add(_paragraph, _names, relative, noun);
            }

            Drafts.Add(relative);
            previous = relative;
        }
    }

    /// <summary>§3.9: 为此 takes the purposes of the sentence before, its own following.</summary>
    private void Carry(Sentence sentence, List<PracticeDraft> mains)
    {
        if (_previousPurposes.Count == 0 || _paragraph.Cues.EndOf(CueKind.CarriedPurpose, sentence.Span.Start) < 0)
        {
            return;
        }

        foreach (PracticeDraft draft in mains)
        {
            _paragraph.Cancellation.Step();
            PracticePart[] own = [.. draft.Purposes];
            draft.Purposes.Clear();
            draft.Purposes.AddAll(_previousPurposes, PartOrigin.Carried, _paragraph.Cancellation);
            foreach (PracticePart part in own)
            {
                _paragraph.Cancellation.Step();
                draft.Purposes.Add(part.Name, part.Origin);
            }
        }
    }

    private void Finish(PracticeDraft draft)
    {
        draft.Stance = Stances.Of(_paragraph, draft);
        draft.Basis = ConsentBases.Of(_paragraph, draft.Start, draft.End) is var own and not ConsentBasis.Unspecified ? own : _headingBasis;
        draft.Condition = Conditions.Of(_paragraph, draft);
        int operation = 0;
        for (int mark = draft.FirstMark; mark <= draft.LastMark; mark++)
        {
            _paragraph.Cancellation.Step();
            foreach (int name in _names.Of(mark))
            {
                _paragraph.Cancellation.Step();
                if (_names.VerbOf(name).IsGiving)
                {
                    draft.Kinds[operation] = OperationKinds.OfGiving(_paragraph, draft);
                }

                operation++;
            }
        }
    }
}

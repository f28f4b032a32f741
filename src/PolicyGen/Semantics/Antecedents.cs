using System.Collections.Generic;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>What data that points back stands for (policy-language §3.13).</summary>
/// <param name="paragraph">The line.</param>
/// <param name="names">The names of its marks.</param>
/// <param name="tree">The policy.</param>
/// <param name="drafts">All practices read so far.</param>
internal sealed class Antecedents(Paragraph paragraph, MarkNames names, PolicySyntaxTree tree, List<PracticeDraft> drafts)
{
    /// <summary>How many marks back an anaphor looks in its own sentence.</summary>
    private const int MaxMarksBack = 256;

    /// <summary>How many practices back it looks in its paragraph.</summary>
    private const int MaxPracticesBack = 16;

    private readonly PartList _unused = [];
    private int _paragraphStart;

    /// <summary>The data marks that point back and find nothing (PG0019).</summary>
    public List<int> Dangling { get; } = [];

    /// <summary>Forgets the paragraph before: nothing points out of its own.</summary>
    public void StartParagraph()
    {
        _paragraphStart = drafts.Count;
        _unused.Clear();
    }

    /// <summary>Keeps a data mark of a sentence before the first operation of the paragraph.</summary>
    public void AddUnused(int mark)
    {
        if (names.Of(mark).Length == 0)
        {
            KeepDangling(mark);
        }

        _unused.AddMark(names, mark, PartOrigin.Anaphora);
    }

    /// <summary>Adds a data mark to a practice, or what it points back to.</summary>
    public void AddData(PracticeDraft draft, int mark)
    {
        PartList? antecedent = OfPractice();
        if (names.Of(mark).Length > 0)
        {
            draft.Data.AddMark(names, mark, PartOrigin.Own);
            bool pointsBack = antecedent is not null
                && paragraph.CueBefore(CueKind.Demonstrative, paragraph.Mark(mark).Span.Start) is not null
                && Anaphora.IsGeneric(names.Table(MarkKind.Data)[names.Of(mark)[0]].Name);
            if (pointsBack)
            {
                draft.Data.AddAll(antecedent!, PartOrigin.Anaphora, paragraph.Cancellation);
            }
        }
        else if (antecedent is not null)
        {
            draft.Data.AddAll(antecedent, PartOrigin.Anaphora, paragraph.Cancellation);
        }
        else if (AddSentenceData(draft, mark))
        {
            return;
        }
        else if (_unused.Count > 0)
        {
            draft.Data.AddAll(_unused, PartOrigin.Anaphora, paragraph.Cancellation);
        }
        else
        {
            KeepDangling(mark);
            draft.Data.AddMark(names, mark, PartOrigin.Own);
        }
    }

    private bool AddSentenceData(PracticeDraft draft, int anaphor)
    {
        bool found = false;
        int first = System.Math.Max(draft.Sentence.FirstMark, anaphor - MaxMarksBack);
        int end = anaphor;
        while (end > first && tree.Marks[end - 1].Kind == MarkKind.Data
            && paragraph.OnlyListWords(tree.Marks[end - 1].Span.End, tree.Marks[end].Span.Start))
        {
            // <A>和<前述信息>: not what stands in the same list.
            end--;
        }

        for (int mark = first; mark < end; mark++)
        {
            if (tree.Marks[mark].Kind == MarkKind.Data)
            {
                found = true;
                draft.Data.AddMark(names, mark, PartOrigin.Anaphora);
            }
        }

        return found;
    }

    /// <summary>Whether 上述信息 stands in the prose before the verb that is done to it: 将上述信息[共享].</summary>
    public bool IsFronted(PracticeDraft draft)
    {
        int operation = paragraph.Mark(draft.FirstMark).Span.Start;
        int from = System.Math.Max(draft.Start, paragraph.Clause(draft.FirstMark).Start);
        if (paragraph.Cues.Last(CueKind.Anaphor, from, operation) is not { } anaphor)
        {
            return false;
        }

        int start = paragraph.CueBefore(CueKind.Possessive, anaphor.Start) is { } possessive ? possessive.Start : anaphor.Start;
        return paragraph.CueBefore(CueKind.FrontedData, start) is not null
            || (paragraph.Skip(from, start) == start && paragraph.Cues.EndOf(CueKind.Passive, paragraph.Skip(anaphor.End, operation)) >= 0);
    }

    /// <summary>The data that 这些信息 in the prose of the next practice stands for; null where there is none.</summary>
    public PartList? Nearest() => OfPractice() ?? (_unused.Count > 0 ? _unused : null);

    /// <summary>The data of the nearest earlier practice of the paragraph that has some.</summary>
    private PartList? OfPractice()
    {
        for (int i = drafts.Count - 1; i >= _paragraphStart && i >= drafts.Count - MaxPracticesBack; i--)
        {
            if (drafts[i].Data.Count > 0)
            {
                return drafts[i].Data;
            }
        }

        return null;
    }

    /// <summary>Makes a data mark that finds nothing a category of its own.</summary>
    public void KeepDangling(int mark)
    {
        names.Keep(tree, mark);
        Dangling.Add(mark);
    }
}

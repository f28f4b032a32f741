using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>What the practices of a sentence lend each other: data, purposes and doers (policy-language §3.5, §3.6).</summary>
internal sealed class SharedParts(Paragraph paragraph, MarkNames names)
{
    /// <summary>§3.6, and its mirror for verbs joined before one object: 不[公开]或向他人[提供]&lt;D&gt;.</summary>
    public void Share(List<PracticeDraft> mains)
    {
        for (int i = mains.Count - 2; i >= 0; i--)
        {
            paragraph.Cancellation.Step();
            if (mains[i].Data.Count == 0 && IsJoined(mains[i], mains[i + 1]))
            {
                mains[i].Data.AddAll(mains[i + 1].Data, PartOrigin.SharedData, paragraph.Cancellation);
                mains[i + 1].IsChained = true;
            }
        }

        for (int i = 1; i < mains.Count; i++)
        {
            paragraph.Cancellation.Step();
            if (mains[i].Data.Count == 0 && mains[i - 1].Data.Count > 0 && !HasUnmarkedObject(mains[i], mains[i - 1]))
            {
                mains[i].Data.AddAll(mains[i - 1].Data, PartOrigin.SharedData, paragraph.Cancellation);
                mains[i].IsChained = true;
            }
        }

        for (int i = mains.Count - 1; i > 0; i--)
        {
            paragraph.Cancellation.Step();
            if (mains[i].IsChained && mains[i - 1].Purposes.Count == 0)
            {
                mains[i - 1].Purposes.AddAll(mains[i].Purposes, PartOrigin.SharedPurpose, paragraph.Cancellation);
            }
        }

        SpreadAnaphoricPurposes(mains);
        if (mains.Count > 1 && mains[0].Actors.Count == 0 && paragraph.Cancellation.Each(mains[1].Actors).Any(static a => a.Origin == PartOrigin.Own)
            && !mains[1].IsByDataSubject)
        {
            mains[0].Actors.AddAll(mains[1].Actors, PartOrigin.SharedSubject, paragraph.Cancellation);
        }
    }

    /// <summary>Gives verbs joined before one object the condition that one of them states: 不[公开]或向他人[提供]&lt;D&gt;，但…除外 (§3.10).</summary>
    public void ShareConditions(List<PracticeDraft> mains)
    {
        for (int i = 1; i < mains.Count; i++)
        {
            paragraph.Cancellation.Step();
            if (IsJoined(mains[i - 1], mains[i]))
            {
                mains[i - 1].Condition ??= mains[i].Condition;
                mains[i].Condition ??= mains[i - 1].Condition;
            }
        }
    }

    /// <summary>[使用]&lt;D&gt;，也不[透露]可识别的信息: what the verb is done to is not marked, and not D.</summary>
    private bool HasUnmarkedObject(PracticeDraft draft, PracticeDraft previous)
    {
        int start = paragraph.Mark(draft.LastMark).Span.End;
        int mark = paragraph.MarkFrom(draft.Sentence, start);
        int limit = mark < draft.Sentence.EndMark ? System.Math.Min(draft.End, paragraph.Mark(mark).Span.Start) : draft.End;
        int end = paragraph.SkipBack(paragraph.ClauseEnd(start, limit));
        while (end > start && paragraph.Content[end - 1] is '。' or '.' or '！' or '!')
        {
            paragraph.Cancellation.Step();
            end--;
        }

        return end > start && !paragraph.Cues.Any(CueKind.Anaphor, start, end)
            && Language.All.Any(language => System.Array.Exists(language.EmptySuffixes, suffix => EndsWith(start, end, suffix)))
            && !paragraph.Cancellation.Each(previous.Data).Any(data => EndsWith(start, end, names.Table(MarkKind.Data)[data.Name].Name));
    }

    private bool EndsWith(int start, int end, string word) =>
        end - word.Length >= start && string.Compare(paragraph.Content, end - word.Length, word, 0, word.Length, System.StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>…，收集这些信息是为了{P}: these are the data of all the practices before.</summary>
    private void SpreadAnaphoricPurposes(List<PracticeDraft> mains)
    {
        PracticeDraft last = mains[mains.Count - 1];
        for (int mark = last.LastMark + 1; mark < last.Sentence.EndMark; mark++)
        {
            TextSpan span = paragraph.Mark(mark).Span;
            if (paragraph.Mark(mark).Kind == MarkKind.Purpose && paragraph.Cues.Any(CueKind.Anaphor, paragraph.Clause(mark).Start, span.Start))
            {
                foreach (PracticeDraft main in paragraph.Cancellation.Each(mains).Where(static m => m.Purposes.Count == 0))
                {
                    main.Purposes.AddMark(names, mark, PartOrigin.SharedPurpose);
                }

                return;
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
            if (paragraph.Mark(mark).Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}

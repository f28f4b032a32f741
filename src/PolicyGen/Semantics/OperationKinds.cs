using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>The standard kind of an operation as it is used in a sentence (policy-language §3.12).</summary>
internal static class OperationKinds
{
    /// <summary>How many marks before an operation a person is still near.</summary>
    private const int MaxMarksBack = 64;

    /// <summary>Whether a name is a verb of processing and nothing more.</summary>
    public static bool IsVerb(string name)
    {
        foreach (Language language in Language.All)
        {
            foreach (string[] verbs in language.Verbs.Values)
            {
                if (Array.IndexOf(verbs, name) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a name is no verb at all but a noun of data: 用户信息, "account details".</summary>
    public static bool IsNoun(string name, Cancellation cancellation)
    {
        foreach (Language language in Language.All)
        {
            if (language.EmptySuffixes.HasEndOf(name))
            {
                return VerbTable.Find(name, cancellation).Kind == OperationKind.Other;
            }
        }

        return false;
    }

    /// <summary>The kind of a verb of giving: collecting, when the nearest person before it is the data subject.</summary>
    public static OperationKind OfGiving(Paragraph paragraph, PracticeDraft draft)
    {
        int operation = paragraph.Mark(draft.FirstMark).Span.Start;
        (int at, bool isDataSubject) = NearestInProse(paragraph, draft.Sentence.Span.Start, operation);
        int first = Math.Max(draft.Sentence.FirstMark, draft.FirstMark - MaxMarksBack);
        for (int mark = draft.FirstMark - 1; mark >= first && paragraph.Mark(mark).Span.Start > at; mark--)
        {
            TextSpan span = paragraph.Mark(mark).Span;
            if (paragraph.Mark(mark).Kind == MarkKind.Actor && paragraph.CueBefore(CueKind.Recipient, span.Start) is null)
            {
                bool marked = DataSubjects.IsName(NameText.Normalize(paragraph.Content.Substring(span.Start + 1, span.Length - 2), paragraph.Cancellation));
                return marked ? OperationKind.Collect : OperationKind.Share;
            }
        }

        return isDataSubject || (at < 0 && draft.IsByDataSubject) ? OperationKind.Collect : OperationKind.Share;
    }

    /// <summary>The nearest person that the prose names before a place, recipients and possessives apart.</summary>
    public static (int At, bool IsDataSubject) NearestInProse(Paragraph paragraph, int from, int to)
    {
        TextSpan? subject = Nearest(paragraph, CueKind.DataSubject, from, to);
        TextSpan? controller = Nearest(paragraph, CueKind.Controller, from, to);
        int subjectAt = subject?.Start ?? -1;
        int controllerAt = controller?.Start ?? -1;
        return subjectAt > controllerAt ? (subjectAt, true) : (controllerAt, false);
    }

    /// <summary>Whether the prose of a range names the data subject, recipients and possessives apart.</summary>
    public static bool NamesDataSubject(Paragraph paragraph, int from, int to) => Nearest(paragraph, CueKind.DataSubject, from, to) is not null;

    private static TextSpan? Nearest(Paragraph paragraph, CueKind kind, int from, int to)
    {
        // A few looks back suffice: what stands further away than eight persons is not near.
        for (int looks = 0; looks < 8; looks++)
        {
            if (paragraph.Cues.Last(kind, from, to) is not { } person)
            {
                return null;
            }

            if (paragraph.Cues.EndOf(CueKind.Possessive, person.Start) < 0
                && !IsPlace(paragraph, person.End, to)
                && paragraph.CueBefore(CueKind.Recipient, person.Start) is null
                && paragraph.CueBefore(CueKind.Source, person.Start) is null)
            {
                return person;
            }

            to = person.Start;
        }

        return null;
    }

    /// <summary>在平台中, 服务器上: where it happens, not who does it.</summary>
    private static bool IsPlace(Paragraph paragraph, int end, int to) => end < to && paragraph.Content[end] is '中' or '上' or '内' or '里';
}

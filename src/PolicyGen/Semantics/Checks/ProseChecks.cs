using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics.Checks;

/// <summary>Marks that look like prose (PG0005), and prose that looks like a mark (PG0006).</summary>
internal sealed class ProseChecks(PolicySyntaxTree tree, MarkNames names, DiagnosticSink diagnostics, Cancellation cancellation)
{
    private const string FullWidthClosing = "）】》〉｝";
    private const int MaxName = 40;

    /// <summary>The most that a verb's adverbs add to it, in UTF-16 units.</summary>
    private const int MaxAdverb = 3;

    private static readonly char[] s_fullWidthOpening = ['（', '【', '《', '〈', '｛'];
    private static readonly MarkKind[] s_fullWidthKinds = [MarkKind.Actor, MarkKind.Operation, MarkKind.Data, MarkKind.Data, MarkKind.Purpose];

    /// <summary>Looks at all marks, then at the full-width brackets of lines that hold a mark.</summary>
    public void Check(IReadOnlyList<PracticeDraft> drafts)
    {
        bool[] actors = ActorsIn(drafts);
        HashSet<int> idle = IdleOperations(drafts);
        var shapes = new ProseShape(tree, cancellation);
        for (int mark = 0; mark < tree.Marks.Length; mark++)
        {
            cancellation.Step();
            if (shapes.Of(mark) is { } shape)
            {
                Report(mark, shape);
            }
            else if (names.IsMisplacedData(mark))
            {
                Report(mark, "a data category");
            }
            else if (idle.Contains(mark))
            {
                Report(mark, "a title or a button: it is no verb of processing and has no data");
            }
            else if (tree.Marks[mark].Kind == MarkKind.Actor && !IsActive(mark, actors))
            {
                Report(mark, "a remark: no practice has this actor");
            }
        }

        foreach (LineSyntax line in tree.Lines)
        {
            cancellation.Step();
            if (line.MarkCount > 0)
            {
                CheckFullWidth(line);
            }
        }
    }

    private void Report(int mark, string shape) => diagnostics.Add(
        PolicyFileRules.ProseBracket, tree.Marks[mark].Span, DiagnosticSink.Excerpt(tree.Content, tree.Marks[mark].Span), tree.Marks[mark].Kind.Noun(), shape);

    /// <summary>The actors that have a role in a practice, by id.</summary>
    private bool[] ActorsIn(IReadOnlyList<PracticeDraft> drafts)
    {
        bool[] actors = new bool[names.Table(MarkKind.Actor).Count];
        foreach (PracticeDraft draft in drafts)
        {
            Add(draft.Actors);
            Add(draft.Recipients);
            Add(draft.Sources);
        }

        return actors;

        void Add(PartList parts)
        {
            cancellation.Step();
            foreach (PracticePart part in parts)
            {
                cancellation.Step();
                if (part.Name != Practice.DataSubject)
                {
                    actors[part.Name] = true;
                }
            }
        }
    }

    /// <summary>The marks of operations that have no data and whose names say more than a verb of processing.</summary>
    private HashSet<int> IdleOperations(IReadOnlyList<PracticeDraft> drafts)
    {
        var idle = new HashSet<int>();
        foreach (PracticeDraft draft in drafts)
        {
            cancellation.Step();
            for (int mark = draft.FirstMark; mark <= draft.LastMark && draft.Data.Count == 0; mark++)
            {
                cancellation.Step();
                foreach (int operation in names.Of(mark))
                {
                    cancellation.Step();
                    string name = names.Table(MarkKind.Operation)[operation].Name;
                    Verb verb = names.VerbOf(operation);
                    if (verb.Kind == OperationKind.Other || name.Length - verb.Length > MaxAdverb)
                    {
                        idle.Add(mark);
                    }
                }
            }
        }

        return idle;
    }

    private bool IsActive(int mark, bool[] actors)
    {
        foreach (int id in names.Of(mark))
        {
            cancellation.Step();
            if (id == Practice.DataSubject || actors[id])
            {
                return true;
            }
        }

        return false;
    }

    private void CheckFullWidth(LineSyntax line)
    {
        int mark = line.FirstMark;
        int lastMark = mark + line.MarkCount;
        int start = line.Numbering.IsPresent ? line.Numbering.Span.End : line.Span.Start;
        for (int at = NextOpening(start, line); at >= 0; at = NextOpening(at + 1, line))
        {
            cancellation.Step();
            while (mark < lastMark && tree.Marks[mark].Span.End <= at)
            {
                cancellation.Step();
                mark++;
            }

            if (mark < lastMark && tree.Marks[mark].Span.Start < at)
            {
                continue;
            }

            int type = Array.IndexOf(s_fullWidthOpening, tree.Content[at]);
            int close = tree.Content.IndexOf(FullWidthClosing[type], at + 1, Math.Min(MaxName, line.Span.End - at - 1));
            if (close > at + 1 && IsKnown(s_fullWidthKinds[type], at + 1, close))
            {
                MarkKind kind = s_fullWidthKinds[type];
                string name = tree.Content.Substring(at + 1, close - at - 1);
                diagnostics.Add(
                    PolicyFileRules.MissedMark, TextSpan.FromBounds(at, close + 1), tree.Content.Substring(at, close + 1 - at),
                    kind.OpenBracket() + name + kind.CloseBracket(), kind.Noun());
            }
        }
    }

    private int NextOpening(int from, LineSyntax line) => tree.Content.IndexOfAny(s_fullWidthOpening, from, line.Span.End - from);

    /// <summary>Whether a name is marked in this kind elsewhere, or is what such a mark always holds.</summary>
    private bool IsKnown(MarkKind kind, int start, int end)
    {
        string name = NameText.Normalize(tree.Content, start, end, cancellation);
        return names.Table(kind).Find(name) >= 0
            || (kind == MarkKind.Actor && (DataSubjects.IsName(name) || DataSubjects.IsController(name)))
            || (kind == MarkKind.Operation && OperationKinds.IsVerb(name));
    }
}

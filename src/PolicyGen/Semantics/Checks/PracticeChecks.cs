using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics.Checks;

/// <summary>What is missing or at odds in the practices (PG0007 to PG0010, PG0014, PG0016, PG0019).</summary>
internal sealed class PracticeChecks(PolicySyntaxTree tree, MarkNames names, DiagnosticSink diagnostics, Cancellation cancellation)
{
    /// <summary>Checks the practices of a policy.</summary>
    public void Check(IReadOnlyList<PracticeDraft> drafts, Containment containment, IEnumerable<int> dangling)
    {
        if (tree.Marks.IsEmpty)
        {
            diagnostics.Add(PolicyFileRules.NoMark, default);
        }

        foreach (int mark in dangling)
        {
            cancellation.Step();
            diagnostics.Add(PolicyFileRules.DanglingAnaphora, tree.Marks[mark].Span, Content(mark));
        }

        foreach (PracticeDraft draft in drafts)
        {
            cancellation.Step();
            CheckParts(draft);
        }

        CheckUnused(MarkKind.Data, PolicyFileRules.DataWithoutPractice, Declared(drafts, containment));
        CheckUnused(MarkKind.Purpose, PolicyFileRules.PurposeWithoutPractice, Served(drafts));
        CheckContradictions(drafts);
    }

    private void CheckParts(PracticeDraft draft)
    {
        TextSpan operation = tree.Marks[draft.FirstMark].Span;
        if (draft.Data.Count == 0)
        {
            diagnostics.Add(PolicyFileRules.OperationWithoutData, operation, Content(draft.FirstMark));
        }
        else if (draft.Purposes.Count == 0 && draft.Stance == Stance.Declared)
        {
            diagnostics.Add(PolicyFileRules.PracticeWithoutPurpose, operation, Content(draft.FirstMark), DataOf(draft));
        }
    }

    /// <summary>The data that a practice names, itself or through a whole; by id.</summary>
    private bool[] Declared(IReadOnlyList<PracticeDraft> drafts, Containment containment)
    {
        NameTable table = names.Table(MarkKind.Data);
        bool[] declared = new bool[table.Count];
        var waiting = new Stack<int>();
        foreach (PracticeDraft draft in drafts)
        {
            cancellation.Step();
            foreach (PracticePart part in draft.Data)
            {
                Declare(part.Name);
            }
        }

        var parts = new IndexedLists<int>(table.Count);
        foreach (ContainmentEdge edge in containment.Edges)
        {
            cancellation.Step();
            parts.Add(table.Canonical(edge.Whole), edge.Part);
        }

        while (waiting.Count > 0)
        {
            cancellation.Step();
            foreach (int part in parts.Items(waiting.Pop()))
            {
                Declare(part);
            }
        }

        return declared;

        void Declare(int name)
        {
            cancellation.Step();
            int id = table.Canonical(name);
            if (!declared[id])
            {
                declared[id] = true;
                waiting.Push(id);
            }
        }
    }

    /// <summary>The purposes that a practice has, and the parts of the compound ones; by id.</summary>
    private bool[] Served(IReadOnlyList<PracticeDraft> drafts)
    {
        NameTable table = names.Table(MarkKind.Purpose);
        bool[] served = new bool[table.Count];
        foreach (PracticeDraft draft in drafts)
        {
            cancellation.Step();
            foreach (PracticePart part in draft.Purposes)
            {
                cancellation.Step();
                served[table.Canonical(part.Name)] = true;
            }
        }

        foreach (KeyValuePair<int, int[]> compound in names.PurposeParts)
        {
            cancellation.Step();
            foreach (int part in compound.Value)
            {
                cancellation.Step();
                served[table.Canonical(part)] = true;
            }
        }

        return served;
    }

    private void CheckUnused(MarkKind kind, Microsoft.CodeAnalysis.DiagnosticDescriptor rule, bool[] used)
    {
        NameTable table = names.Table(kind);
        for (int id = 0; id < table.Count; id++)
        {
            cancellation.Step();
            if (table.Canonical(id) == id && !used[id])
            {
                diagnostics.Add(rule, tree.Marks[table[id].Mark].Span, table[id].Name);
            }
        }
    }

    /// <summary>PG0014: the same operation × data × purpose declared and prohibited, neither under a condition.</summary>
    private void CheckContradictions(IReadOnlyList<PracticeDraft> drafts)
    {
        if (!cancellation.Each(drafts).Any(static d => d.Stance == Stance.Prohibited && d.Condition is null))
        {
            return;
        }

        ILookup<int, PracticeDraft> declared = cancellation.Each(drafts).Where(static d => d.Stance == Stance.Declared && d.Condition is null)
            .SelectMany(d => Operations(d).Select(operation => (operation, d)))
            .ToLookup(static p => p.operation, static p => p.d);
        foreach (PracticeDraft prohibited in drafts)
        {
            cancellation.Step();
            if (prohibited.Stance != Stance.Prohibited || prohibited.Condition is not null)
            {
                continue;
            }

            foreach (int operation in Operations(prohibited))
            {
                // Of many declared practices the first few say enough; a policy of thousands is not compared pair by pair.
                foreach (PracticeDraft other in declared[operation].Take(64))
                {
                    if (MeetRecipients(prohibited, other) && Conflict(prohibited, other) is { } conflict)
                    {
                        diagnostics.Add(
                            PolicyFileRules.Contradiction, tree.Marks[prohibited.FirstMark].Span, names.Table(MarkKind.Operation)[operation].Name,
                            conflict.Data, conflict.Purpose, LineOf(other.FirstMark));
                        break;
                    }
                }
            }
        }
    }

    /// <summary>[共享] with one and never with another is no contradiction.</summary>
    private bool MeetRecipients(PracticeDraft prohibited, PracticeDraft declared) =>
        prohibited.Recipients.Count == 0 || cancellation.Each(prohibited.Recipients).Any(recipient => declared.Recipients.Contains(recipient.Name));

    private (string Data, string Purpose)? Conflict(PracticeDraft prohibited, PracticeDraft declared)
    {
        foreach (PracticePart data in prohibited.Data)
        {
            cancellation.Step();
            if (!declared.Data.Contains(data.Name))
            {
                continue;
            }

            string name = names.Table(MarkKind.Data)[data.Name].Name;
            if (prohibited.Purposes.Count == 0)
            {
                return (name, "");
            }

            foreach (PracticePart purpose in prohibited.Purposes)
            {
                cancellation.Step();
                if (declared.Purposes.Contains(purpose.Name))
                {
                    return (name, $" for {{{names.Table(MarkKind.Purpose)[purpose.Name].Name}}}");
                }
            }
        }

        return null;
    }

    private IEnumerable<int> Operations(PracticeDraft draft) =>
        cancellation.Each(Enumerable.Range(draft.FirstMark, draft.LastMark - draft.FirstMark + 1)).SelectMany(mark => cancellation.Each(names.Of(mark)));

    private string DataOf(PracticeDraft draft)
    {
        string name = names.Table(MarkKind.Data)[draft.Data[0].Name].Name;
        string first = $"<{DiagnosticSink.Excerpt(name, new TextSpan(0, name.Length))}>";
        return draft.Data.Count == 1 ? first : $"{first} and {draft.Data.Count - 1} more";
    }

    private int LineOf(int mark) => tree.Text.Lines.GetLineFromPosition(tree.Marks[mark].Span.Start).LineNumber + 1;

    private string Content(int mark) => DiagnosticSink.Excerpt(tree.Content, tree.Marks[mark].Content);
}

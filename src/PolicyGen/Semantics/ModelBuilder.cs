using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>Makes the model from what was read: names in order and with identifiers and values, relations as indexes.</summary>
internal sealed class ModelBuilder(
    PolicySyntaxTree tree, MarkNames names, Containment containment, Mention[] mentions, DiagnosticSink diagnostics, Cancellation cancellation)
{
    private readonly int[][] _indexes = new int[4][];

    /// <summary>Makes the model.</summary>
    public PolicyModel Build(IReadOnlyList<PracticeDraft> drafts)
    {
        var order = new List<int>[names.Tables.Length];
        var mentionsOf = new IndexedLists<Mention>[order.Length];
        for (int kind = 0; kind < order.Length; kind++)
        {
            order[kind] = Order((MarkKind)kind);
            mentionsOf[kind] = new IndexedLists<Mention>(order[kind].Count);
        }

        for (int mark = 0; mark < mentions.Length; mark++)
        {
            cancellation.Step();
            AddMention(mentionsOf[(int)tree.Marks[mark].Kind], mark);
        }

        return new PolicyModel(
            Declare(MarkKind.Data, order, mentionsOf, containment.Edges.Select(static e => (e.Whole, e.Part))),
            Declare(MarkKind.Purpose, order, mentionsOf, names.PurposeParts.SelectMany(static p => p.Value.Select(part => (p.Key, part)))),
            Declare(MarkKind.Operation, order, mentionsOf, []),
            Declare(MarkKind.Actor, order, mentionsOf, []),
            Practices(drafts));
    }

    /// <summary>The names of a kind in order of first mark, without those merged into others; fills in their indexes.</summary>
    private List<int> Order(MarkKind kind)
    {
        NameTable table = names.Table(kind);
        var ids = new List<int>(table.Count);
        bool isInOrder = true;
        for (int id = 0; id < table.Count; id++)
        {
            cancellation.Step();
            if (table.Canonical(id) == id)
            {
                isInOrder &= ids.Count == 0 || table[ids[ids.Count - 1]].Position < table[id].Position;
                ids.Add(id);
            }
        }

        if (!isInOrder)
        {
            // A mark that points back and finds nothing is named last.
            ids.Sort((a, b) => table[a].Position.CompareTo(table[b].Position));
        }

        int[] indexes = new int[table.Count];
        for (int i = 0; i < ids.Count; i++)
        {
            cancellation.Step();
            indexes[ids[i]] = i;
        }

        _indexes[(int)kind] = indexes;
        return ids;
    }

    private int Index(MarkKind kind, int id) => id == Practice.DataSubject ? id : _indexes[(int)kind][names.Table(kind).Canonical(id)];

    private void AddMention(IndexedLists<Mention> mentionsOf, int mark)
    {
        MarkKind kind = tree.Marks[mark].Kind;
        foreach (int id in names.Of(mark))
        {
            cancellation.Step();
            if (id == Practice.DataSubject)
            {
                continue;
            }

            AddOnce(mentionsOf, Index(kind, id), mentions[mark]);
            if (kind == MarkKind.Purpose && names.PurposeParts.TryGetValue(id, out int[]? parts))
            {
                foreach (int part in parts)
                {
                    cancellation.Step();
                    AddOnce(mentionsOf, Index(kind, part), mentions[mark]);
                }
            }
        }
    }

    private static void AddOnce(IndexedLists<Mention> lists, int index, Mention mention)
    {
        if (lists.Count(index) == 0 || !ReferenceEquals(lists.Last(index), mention))
        {
            lists.Add(index, mention);
        }
    }

    private EquatableArray<DeclaredName> Declare(
        MarkKind kind, List<int>[] order, IndexedLists<Mention>[] mentionsOf, IEnumerable<(int Whole, int Part)> edges)
    {
        List<int> ids = order[(int)kind];
        NameTable table = names.Table(kind);
        var partOf = new IndexedLists<int>(ids.Count);
        var parts = new IndexedLists<int>(ids.Count);
        foreach ((int wholeId, int partId) in edges)
        {
            cancellation.Step();
            int whole = Index(kind, wholeId);
            int part = Index(kind, partId);
            if (whole != part)
            {
                partOf.Add(part, whole);
                parts.Add(whole, part);
            }
        }

        // Actor.Unspecified and Actor.DataSubject are 0 and 1; nothing else is 0.
        var values = new StableValues(cancellation, kind == MarkKind.Actor ? [0, 1] : [0]);
        var identifiers = new Identifiers(cancellation);
        foreach (int id in ids)
        {
            cancellation.Step();
            if (table[id].Identifier is { } chosen && !identifiers.Take(chosen))
            {
                table[id].Identifier = null;
            }
        }

        var declared = ImmutableArray.CreateBuilder<DeclaredName>(ids.Count);
        for (int i = 0; i < ids.Count; i++)
        {
            cancellation.Step();
            NameEntry entry = table[ids[i]];
            declared.Add(new DeclaredName(
                entry.Name,
                Identifier(kind, identifiers, entry),
                values.For(entry.Name),
                mentions[entry.Mark].Line,
                entry.Aliases(cancellation).ToEquatableArray(),
                entry.Note,
                Sorted(partOf, i),
                Sorted(parts, i),
                new EquatableArray<Mention>(mentionsOf[(int)kind].ToBuilder(i).MoveToImmutable())));
        }

        return new EquatableArray<DeclaredName>(declared.MoveToImmutable());
    }

    /// <summary>The indexes of a list in order, each once.</summary>
    private EquatableArray<int> Sorted(IndexedLists<int> lists, int index)
    {
        if (lists.Count(index) == 0)
        {
            return default;
        }

        ImmutableArray<int>.Builder items = lists.ToBuilder(index);
        if (items.Count == 1)
        {
            return new EquatableArray<int>(items.MoveToImmutable());
        }

        items.Sort();
        int count = 0;
        for (int i = 0; i < items.Count; i++)
        {
            cancellation.Step();
            if (i == 0 || items[i] != items[i - 1])
            {
                items[count++] = items[i];
            }
        }

        items.Count = count;
        return new EquatableArray<int>(items.Capacity == count ? items.MoveToImmutable() : items.ToImmutable());
    }

    private string Identifier(MarkKind kind, Identifiers identifiers, NameEntry entry)
    {
        if (entry.Identifier is { } chosen)
        {
            return Identifiers.Escape(chosen);
        }

        string identifier = identifiers.For(entry.Name, out string? change);
        if (change is not null)
        {
            TextSpan mark = tree.Marks[entry.Mark].Span;
            diagnostics.Add(PolicyFileRules.IdentifierChanged, mark, entry.Name, identifier, change, Glossary.Suggest(kind, entry.Name));
        }

        return identifier;
    }

    private EquatableArray<Practice> Practices(IReadOnlyList<PracticeDraft> drafts)
    {
        var practices = ImmutableArray.CreateBuilder<Practice>();
        foreach (PracticeDraft draft in drafts)
        {
            cancellation.Step();
            DraftParts parts = PartsOf(draft, coordinated: false);
            Mention mention = mentions[draft.FirstMark];
            int operation = 0;
            for (int mark = draft.FirstMark; mark <= draft.LastMark; mark++)
            {
                cancellation.Step();
                foreach (int id in names.Of(mark))
                {
                    cancellation.Step();
                    // §3.2: the operations behind the first share everything with it.
                    parts = operation == 0 ? parts
                        : !names.Sharing.Spend(parts.Count) ? default
                        : operation == 1 ? PartsOf(draft, coordinated: true)
                        : parts;
                    practices.Add(new Practice(
                        practices.Count + 1, Index(MarkKind.Operation, id), draft.Kinds[operation],
                        parts.Actors, parts.Recipients, parts.Sources, parts.Data, parts.Purposes,
                        draft.Stance, draft.Basis, draft.Condition, mention.Section, mention.Text, mention.Line));
                    operation++;
                }
            }
        }

        return new EquatableArray<Practice>(practices.ToImmutable());
    }

    private DraftParts PartsOf(PracticeDraft draft, bool coordinated) => new(
        Parts(MarkKind.Actor, draft.Actors, coordinated), Parts(MarkKind.Actor, draft.Recipients, coordinated),
        Parts(MarkKind.Actor, draft.Sources, coordinated), Parts(MarkKind.Data, draft.Data, coordinated),
        Parts(MarkKind.Purpose, draft.Purposes, coordinated));

    /// <summary>The parts by index; two names that were merged since are one part.</summary>
    private EquatableArray<PracticePart> Parts(MarkKind kind, PartList list, bool coordinated)
    {
        if (list.Count == 0)
        {
            return default;
        }

        PartList? once = names.Table(kind).HasMerged ? [] : null;
        var parts = ImmutableArray.CreateBuilder<PracticePart>(list.Count);
        foreach (PracticePart part in list)
        {
            cancellation.Step();
            bool shared = coordinated && part.Origin == PartOrigin.Own;
            int index = Index(kind, part.Name);
            if (once is null || once.Add(index, part.Origin))
            {
                parts.Add(new PracticePart(index, shared ? PartOrigin.Coordinated : part.Origin));
            }
        }

        return new EquatableArray<PracticePart>(parts.Count == parts.Capacity ? parts.MoveToImmutable() : parts.ToImmutable());
    }

    private readonly record struct DraftParts(
        EquatableArray<PracticePart> Actors,
        EquatableArray<PracticePart> Recipients,
        EquatableArray<PracticePart> Sources,
        EquatableArray<PracticePart> Data,
        EquatableArray<PracticePart> Purposes)
    {
        public int Count => Actors.Count + Recipients.Count + Sources.Count + Data.Count + Purposes.Count;
    }
}

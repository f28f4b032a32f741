using System.Collections.Generic;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>Which names each mark of a policy gives, and the tables of these names.</summary>
internal sealed class MarkNames
{
    /// <summary>Room for the items of one mark in the order of names.</summary>
    private const int ItemsPerMark = 1 << 16;

    /// <summary>Up to here a look at each is quicker than a set.</summary>
    private const int FewItems = 32;

    /// <summary>More names than this are no longer made room for ahead: a long file may mark the same again and again.</summary>
    private const int MaxLikely = 64;

    private readonly NameList _lists;
    private readonly int[][] _ids;
    private readonly Dictionary<int, int[]> _purposeParts = [];
    private readonly HashSet<int> _misplaced = [];

    private MarkNames(PolicySyntaxTree tree, Cancellation cancellation)
    {
        int likely = System.Math.Min(tree.Marks.Length / 4, MaxLikely);
        Cancellation = cancellation;
        Tables = [new(cancellation), new(cancellation), new(cancellation, likely), new(cancellation, likely)];
        _lists = new NameList(cancellation);
        _ids = new int[tree.Marks.Length][];
        Sharing = new SharingBudget(tree.Content.Length);
    }

    /// <summary>Stops the reading.</summary>
    public Cancellation Cancellation { get; }

    /// <summary>The names by kind of mark.</summary>
    public NameTable[] Tables { get; }

    /// <summary>Pays for what the practices take over from one another.</summary>
    public SharingBudget Sharing { get; }

    /// <summary>The parts of the compound purposes, by the whole.</summary>
    public IReadOnlyDictionary<int, int[]> PurposeParts => _purposeParts;

    /// <summary>Names all marks of a policy.</summary>
    public static MarkNames Read(PolicySyntaxTree tree, Cancellation cancellation)
    {
        var names = new MarkNames(tree, cancellation);
        for (int mark = 0; mark < tree.Marks.Length; mark++)
        {
            cancellation.Step();
            names._ids[mark] = names.Name(NameText.Of(tree, mark, cancellation), tree.Marks[mark].Kind, mark);
        }

        return names;
    }

    /// <summary>The names that a mark gives, each once; none for a data subject or a mark that points back.</summary>
    public int[] Of(int mark) => _ids[mark];

    /// <summary>What the verb of an operation says, by the id of its name.</summary>
    public Verb VerbOf(int operation) => Table(MarkKind.Operation)[operation].VerbOf(Cancellation);

    /// <summary>Whether an operation mark holds a noun of data, as <c>[用户信息]</c> does by a slip: it does nothing (PG0005).</summary>
    public bool IsMisplacedData(int mark) => _misplaced.Contains(mark);

    /// <summary>Makes a data mark that points back and finds nothing a category of its own (§3.13).</summary>
    public void Keep(PolicySyntaxTree tree, int mark) =>
        _ids[mark] = [Table(MarkKind.Data).Add(NameText.Of(tree, mark, Cancellation), (long)mark * ItemsPerMark, mark)];

    /// <summary>The names of a kind.</summary>
    public NameTable Table(MarkKind kind) => Tables[(int)kind];

    private int[] Name(string name, MarkKind kind, int mark)
    {
        if (kind == MarkKind.Data && Anaphora.PointsBack(name))
        {
            return [];
        }

        if (kind == MarkKind.Operation && OperationKinds.IsNoun(name, Cancellation))
        {
            _misplaced.Add(mark);
            return [];
        }

        NameTable table = Table(kind);
        long position = (long)mark * ItemsPerMark;
        if (!NameList.HasSeparator(name))
        {
            return [kind == MarkKind.Actor && DataSubjects.IsName(name) ? Practice.DataSubject : table.Add(name, position, mark)];
        }

        IReadOnlyList<string> items = _lists.Split(name, kind);
        if (kind == MarkKind.Purpose)
        {
            int whole = table.Add(name, position, mark);
            if (items.Count > 1 && !_purposeParts.ContainsKey(whole))
            {
                _purposeParts.Add(whole, Ids(table, items, position + 1, mark));
            }

            return [whole];
        }

        return kind == MarkKind.Actor && items.Count == 1 && DataSubjects.IsName(name)
            ? [Practice.DataSubject]
            : Ids(table, items, position, mark);
    }

    private int[] Ids(NameTable table, IReadOnlyList<string> items, long position, int mark)
    {
        if (items.Count == 1)
        {
            return [table.Add(items[0], position, mark)];
        }

        var ids = new int[items.Count];
        var seen = items.Count > FewItems ? new HashSet<int>() : null;
        int count = 0;
        for (int i = 0; i < items.Count; i++)
        {
            Cancellation.Step();
            int id = table.Add(items[i], position + System.Math.Min(i, ItemsPerMark - 2), mark);
            if (seen?.Add(id) ?? System.Array.IndexOf(ids, id, 0, count) < 0)
            {
                ids[count++] = id;
            }
        }

        System.Array.Resize(ref ids, count);
        return ids;
    }
}

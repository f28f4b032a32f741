using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>Fills the parts of a practice.</summary>
internal static class PracticeParts
{
    /// <summary>Adds all names that a mark gives.</summary>
    public static void AddMark(this PartList parts, MarkNames names, int mark, PartOrigin origin)
    {
        foreach (int name in names.Of(mark))
        {
            names.Cancellation.Step();
            parts.Add(name, origin);
        }
    }

    /// <summary>Adds the kind that the verb of each operation has by itself (§3.12).</summary>
    public static void AddKinds(this PracticeDraft draft, MarkNames names)
    {
        for (int mark = draft.FirstMark; mark <= draft.LastMark; mark++)
        {
            names.Cancellation.Step();
            foreach (int name in names.Of(mark))
            {
                names.Cancellation.Step();
                draft.Kinds.Add(names.VerbOf(name).Kind);
            }
        }
    }
}

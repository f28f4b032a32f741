namespace PolicyGen.Semantics;

/// <summary>Fills the parts of a practice.</summary>
internal static class PracticeParts
{
    /// <summary>Adds all names that a mark gives.</summary>
    public static void AddMark(this PartList parts, MarkNames names, int mark, PartOrigin origin)
    {
        foreach (int name in names.Of(mark))
        {
            parts.Add(name, origin);
        }
    }
}

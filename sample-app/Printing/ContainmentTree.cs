using System.Linq;
using SampleShop.Youpin;
using Spectre.Console;

namespace SampleShop.Printing;

/// <summary>What is part of what: a practice on the whole holds for all its parts.</summary>
internal static class ContainmentTree
{
    /// <summary>Prints it.</summary>
    public static void Print(IAnsiConsole console)
    {
        var tree = new Tree("What contains what");
        foreach (DataCategoryInfo whole in DataCategories.All.Where(info => info.Contains.Count > 0 && info.PartOf.Count == 0))
        {
            Add(tree, whole);
        }

        console.Write(tree);
        console.WriteLine();
    }

    private static void Add(IHasTreeNodes above, DataCategoryInfo info)
    {
        TreeNode node = above.AddNode(new Text(info.Name));
        DataCategoryInfo[] parts = [.. info.Contains.Select(DataCategories.Of)];

        // A part of a part that the policy also names as part of the whole is drawn once, at the nearer one.
        foreach (DataCategoryInfo part in parts.Where(part => !parts.Any(other => other.Contains.Contains(part.Value))))
        {
            Add(node, part);
        }
    }
}

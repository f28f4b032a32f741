using System.Collections.Generic;
using System.Linq;
using PolicyGen.Tool.Listing;
using Spectre.Console;

namespace PolicyGen.Tool.Rendering.Lists;

/// <summary>Containment drawn as a tree.</summary>
internal sealed class ContainmentTree
{
    private readonly Dictionary<string, ListedName> _names;
    private readonly HashSet<string> _drawn = [];

    private ContainmentTree(IEnumerable<ListedName> names) => _names = names.ToDictionary(name => name.Name);

    /// <summary>The wholes that are part of nothing, and below them their parts.</summary>
    public static Tree Of(string title, IReadOnlyList<ListedName> names)
    {
        ContainmentTree drawing = new(names);
        Tree tree = new(title);
        foreach (ListedName whole in names.Where(name => name.Contains.Count > 0 && name.PartOf.Count == 0))
        {
            drawing.Draw(whole, tree);
        }

        return tree;
    }

    // A part of several wholes shows its own parts once: the number of ways through the graph may be exponential.
    private void Draw(ListedName name, IHasTreeNodes above)
    {
        bool again = name.Contains.Count > 0 && !_drawn.Add(name.Name);
        TreeNode node = above.AddNode(new Text(Printable.Of(name.Name) + (again ? " (as above)" : "")));
        if (again)
        {
            return;
        }

        foreach (string part in name.Contains)
        {
            Draw(_names[part], node);
        }
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using PolicyGen.Tool.Listing;

namespace PolicyGen.Tool.Rendering.Lists;

/// <summary>The listing for a document or a review: GitHub's tables.</summary>
internal sealed class MarkdownListRenderer : IListRenderer
{
    // Also what begins markup inside a cell; names come from the policy, in any shape.
    private const string Special = "\\`*_{}[]<>()#|~!";

    /// <inheritdoc/>
    public void Render(PolicyListing listing, TextWriter output)
    {
        StringBuilder text = new();
        text.Append($"# {Escape(Printable.Of(Path.GetFileName(listing.File)))}\n");
        Practices(text, listing.Practices);
        Names(text, "Data categories", listing.DataCategories);
        Names(text, "Purposes", listing.Purposes);
        output.Write(text.ToString());
    }

    private static void Practices(StringBuilder text, IReadOnlyList<ListedPractice> practices)
    {
        Heading(text, "Practices", "No.", "Line", "Actor", "Operation", "Data", "Purpose", "Notes");
        foreach (ListedPractice practice in practices)
        {
            Row(
                text,
                practice.Number.ToString(CultureInfo.InvariantCulture),
                practice.Line.ToString(CultureInfo.InvariantCulture),
                Escape(ListWording.Actors(practice)),
                Escape(ListWording.Names(practice.Operations)),
                Escape(ListWording.Names(practice.Data)),
                Escape(ListWording.Names(practice.Purposes)),
                string.Join("<br>", ListWording.Notes(practice).Select(Escape)));
        }
    }

    private static void Names(StringBuilder text, string title, IReadOnlyList<ListedName> names)
    {
        Heading(text, title, "Name", "In C#", "Line", "Part of", "Contains");
        foreach (ListedName name in names)
        {
            Row(
                text,
                Escape(ListWording.Names([name.Name, .. name.Aliases])),
                $"`{name.Identifier}`",
                name.Line.ToString(CultureInfo.InvariantCulture),
                Escape(ListWording.Names(name.PartOf)),
                Escape(ListWording.Names(name.Contains)));
        }
    }

    private static void Heading(StringBuilder text, string title, params string[] columns)
    {
        text.Append($"\n## {title}\n\n");
        Row(text, columns);
        Row(text, [.. columns.Select(_ => "---")]);
    }

    private static void Row(StringBuilder text, params string[] cells) => text.Append($"| {string.Join(" | ", cells)} |\n");

    private static string Escape(string value)
    {
        StringBuilder escaped = new(value.Length);
        foreach (char letter in value)
        {
            escaped.Append(Special.Contains(letter) ? $"\\{letter}" : letter.ToString());
        }

        return escaped.ToString();
    }
}

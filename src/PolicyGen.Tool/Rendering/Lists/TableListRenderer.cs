using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PolicyGen.Tool.Listing;
using Spectre.Console;

namespace PolicyGen.Tool.Rendering.Lists;

/// <summary>The listing for people at a terminal.</summary>
internal sealed class TableListRenderer : IListRenderer
{
    /// <inheritdoc/>
    public void Render(PolicyListing listing, TextWriter output)
    {
        IAnsiConsole console = Terminal.OpenForReading(output);
        if (listing.Practices.Count == 0)
        {
            console.WriteLine("The policy declares no practice.");
        }

        Table[] tables =
        [
            Practices(listing.Practices),
            Names("Data categories", listing.DataCategories),
            Names("Purposes", listing.Purposes),
        ];
        foreach (Table table in tables.Where(table => table.Rows.Count > 0))
        {
            console.Write(table);
        }

        if (listing.DataCategories.Any(name => name.Contains.Count > 0))
        {
            console.Write(ContainmentTree.Of("What contains what", listing.DataCategories));
        }

        if (listing.Diagnostics.Count > 0)
        {
            console.WriteLine($"Findings: {listing.Diagnostics.Count}; see 'policygen check'.");
        }
    }

    private static Table Practices(IReadOnlyList<ListedPractice> practices)
    {
        Table table = New($"Practices ({practices.Count})", "No.", "Line", "Actor", "Operation", "Data", "Purpose", "Notes");
        foreach (ListedPractice practice in practices)
        {
            AddRow(
                table,
                practice.Number.ToString(CultureInfo.InvariantCulture),
                practice.Line.ToString(CultureInfo.InvariantCulture),
                ListWording.Actors(practice),
                ListWording.Names(practice.Operations),
                ListWording.Names(practice.Data),
                ListWording.Names(practice.Purposes),
                string.Join('\n', ListWording.Notes(practice)));
        }

        return table;
    }

    private static Table Names(string title, IReadOnlyList<ListedName> names)
    {
        Table table = New($"{title} ({names.Count})", "Name", "In C#", "Line", "Part of", "Contains");
        foreach (ListedName name in names)
        {
            AddRow(
                table,
                ListWording.Names([name.Name, .. name.Aliases]),
                name.Identifier,
                name.Line.ToString(CultureInfo.InvariantCulture),
                ListWording.Names(name.PartOf),
                ListWording.Names(name.Contains));
        }

        return table;
    }

    private static Table New(string title, params string[] columns)
    {
        Table table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(title));
        foreach (string column in columns)
        {
            TableColumn made = new(Markup.Escape(column));
            table.AddColumn(column is "No." or "Line" ? made.RightAligned().NoWrap() : made);
        }

        return table;
    }

    // Texts, not strings: a string would be read as markup, and names come in brackets.
    private static void AddRow(Table table, params string[] cells) =>
        table.AddRow(cells.Select(cell => new Text(cell)));
}

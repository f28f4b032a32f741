using System;
using System.Text;
using Spectre.Console;

namespace SampleShop.Printing;

/// <summary>Where the sample writes.</summary>
internal static class Screen
{
    // Lines longer than that are hard to follow. A file or a pipe has no width of its own.
    private const int Widest = 110;

    /// <summary>The console, no wider than is good to read.</summary>
    public static IAnsiConsole Open()
    {
        Console.OutputEncoding = Encoding.UTF8;
        IAnsiConsole console = AnsiConsole.Console;
        console.Profile.Width = Console.IsOutputRedirected ? Widest : Math.Min(console.Profile.Width, Widest);
        return console;
    }

    /// <summary>A table with a title and columns.</summary>
    public static Table NewTable(string title, params string[] columns) =>
        new Table().RoundedBorder().ShowRowSeparators().Title(Markup.Escape(title)).AddColumns(columns);

    /// <summary>Adds a row of texts as they are: Spectre would read the policy's brackets as its own markup.</summary>
    public static void AddTexts(this Table table, params string[] cells) =>
        table.AddRow(Array.ConvertAll(cells, cell => new Text(cell)));
}

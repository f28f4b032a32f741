using System;
using System.IO;
using Spectre.Console;

namespace PolicyGen.Tool.Rendering;

/// <summary>Where people read: coloured and as wide as the window on a terminal, plain and unwrapped anywhere else.</summary>
internal static class Terminal
{
    // A file has no edge to wrap at.
    private const int Unwrapped = 100_000;

    // Past this, a row is hard to follow, on a wide screen and in a file too.
    private const int Readable = 160;

    /// <summary>A console for tables and longer texts.</summary>
    public static IAnsiConsole OpenForReading(TextWriter writer)
    {
        IAnsiConsole console = Open(writer);
        console.Profile.Width = Math.Min(console.Profile.Width, Readable);
        return console;
    }

    /// <summary>A console that writes to <paramref name="writer"/>.</summary>
    public static IAnsiConsole Open(TextWriter writer)
    {
        AnsiConsoleOutput output = new(writer);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = output.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = output.IsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (!output.IsTerminal)
        {
            console.Profile.Width = Unwrapped;
        }

        return console;
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using Spectre.Console;

namespace PolicyGen.Tool.Rendering;

/// <summary>Shows a person how far a long run is; a file or a pipe sees nothing of it.</summary>
internal static class Progress
{
    // Fewer are done before the eye has found the bar.
    private const int Many = 20;

    /// <summary>Does something with each item, with a bar on <paramref name="error"/> where that is a terminal.</summary>
    public static void ForEach(IReadOnlyList<string> items, Action<string> action, TextWriter error)
    {
        IAnsiConsole console = Terminal.Open(error);
        if (items.Count < Many || !console.Profile.Out.IsTerminal)
        {
            foreach (string item in items)
            {
                action(item);
            }

            return;
        }

        console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask("Checking policies", maxValue: items.Count);
            foreach (string item in items)
            {
                action(item);
                task.Increment(1);
            }
        });
    }
}

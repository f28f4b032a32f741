using System;
using System.IO;
using System.Text;
using PolicyGen.Tool.Commands;

namespace PolicyGen.Tool;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        // Policies are written in any language, whatever the terminal's own encoding; no byte order mark into a pipe.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            return PolicyGenCommand.Run(arguments, Console.Out, Console.Error, ToolHost.Current);
        }
        catch (IOException exception)
        {
            // Reading has its own handling, and a reader that went away (`… | head`) is none of the console's errors.
            Console.Error.WriteLine($"policygen: The result cannot be written: {exception.Message}");
            return ExitCode.Unusable;
        }
    }
}

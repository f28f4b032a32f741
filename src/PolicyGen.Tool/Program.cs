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
        catch (IOException)
        {
            // Nobody reads on: `policygen list … | head`. Files are read with their own handling.
            return ExitCode.Unusable;
        }
    }
}

using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.IO;
using PolicyGen.Tool.Files;

namespace PolicyGen.Tool.Commands;

/// <summary>The <c>policygen</c> command.</summary>
internal static class PolicyGenCommand
{
    /// <summary>Runs the command and gives its exit code.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter error, ToolHost host)
    {
        ParseResult parsed = Create(host).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return Complain(error, $"{OneLine(parsed.Errors[0])} See 'policygen --help'.");
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UnusableInputException exception)
        {
            return Complain(error, exception.Message);
        }
    }

    // Not a RootCommand: that takes its name from the assembly, and help must show what people type.
    private static Command Create(ToolHost host) => new("policygen", "Reads annotated privacy policies as the build does.")
    {
        ListCommand.Create(host),
        CheckCommand.Create(host),
        ExplainCommand.Create(host),
        new HelpOption { Recursive = true },
        new VersionOption(),
    };

    private static int Complain(TextWriter error, string message)
    {
        foreach (string line in message.Split('\n'))
        {
            error.WriteLine($"policygen: {line}");
        }

        return ExitCode.Unusable;
    }

    // The library lists allowed values a line each.
    private static string OneLine(ParseError error) =>
        string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

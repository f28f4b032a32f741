using System.CommandLine;
using System.Globalization;
using PolicyGen.Tool.Files;
using PolicyGen.Tool.Rendering.Explanations;

namespace PolicyGen.Tool.Commands;

/// <summary><c>policygen explain</c>: how the practices of a line came to be.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string> file = PolicyArgument.Create();
        Argument<int> line = new("line")
        {
            Description = "The line of the policy, from 1.",
            CustomParser = result =>
            {
                if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                {
                    result.AddError($"'{result.Tokens[0].Value}' is no line number.");
                }

                return number;
            },
        };
        Command command = new("explain", "Explains by which rule each part of a line's practices belongs to them.") { file, line };
        command.SetAction(parsed =>
        {
            PolicyDocument document = new PolicyReader(host).Read(parsed.GetRequiredValue(file));
            int number = parsed.GetRequiredValue(line);
            if (number < 1 || number > document.Text.Lines.Count)
            {
                throw new UnusableInputException($"'{document.Path}' has no line {number}; its lines are 1 to {document.Text.Lines.Count}.");
            }

            ExplanationRenderer.Render(document, number, parsed.InvocationConfiguration.Output);
            return ExitCode.Clean;
        });
        return command;
    }
}

using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PolicyGen.Tool.Checking;
using PolicyGen.Tool.Files;
using PolicyGen.Tool.Rendering;
using PolicyGen.Tool.Rendering.Checks;

namespace PolicyGen.Tool.Commands;

/// <summary><c>policygen check</c>: what the build would say about policy files.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ToolHost host)
    {
        KeyValuePair<string, ICheckRenderer>[] renderers =
        [
            new("text", new TextCheckRenderer()),
            new("json", new JsonCheckRenderer()),
            new("sarif", new SarifCheckRenderer(host.Folder)),
            new("github", new GitHubCheckRenderer()),
        ];
        Argument<string[]> files = new("files")
        {
            Description = "Policy files, patterns such as 'policies/**/*.policy.txt', or - for the standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> format = FormatOption.Create([.. renderers.Select(renderer => renderer.Key)]);
        Option<bool> warningsAsErrors = new("--warnaserror") { Description = "Treat warnings as errors." };
        Command command = new("check", "Reports what is wrong in policies and the glossaries beside them.") { files, format, warningsAsErrors };
        command.SetAction(parsed =>
        {
            PolicyCheck check = new(new PolicyReader(host), parsed.GetValue(warningsAsErrors));
            IReadOnlyList<string> paths = new PolicyPatterns(host.Folder).Expand(parsed.GetRequiredValue(files));
            Progress.ForEach(paths, check.Add, parsed.InvocationConfiguration.Error);
            CheckReport report = check.Report();
            renderers.First(renderer => renderer.Key == parsed.GetRequiredValue(format)).Value
                .Render(report, parsed.InvocationConfiguration.Output);
            return report.Errors > 0 ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}

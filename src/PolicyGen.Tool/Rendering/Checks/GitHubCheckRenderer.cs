using System.Globalization;
using System.IO;
using Microsoft.CodeAnalysis;
using PolicyGen.Tool.Checking;

namespace PolicyGen.Tool.Rendering.Checks;

/// <summary>The report as workflow commands, which GitHub Actions shows beside the lines of a change.</summary>
internal sealed class GitHubCheckRenderer : ICheckRenderer
{
    /// <inheritdoc/>
    public void Render(CheckReport report, TextWriter output)
    {
        foreach (Finding finding in report.Diagnostics)
        {
            output.Write(Command(finding) + "\n");
        }
    }

    private static string Command(Finding finding)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"line={finding.Line},endLine={finding.EndLine},col={finding.Column}");

        // GitHub takes an end column only within one line.
        string end = finding.EndLine == finding.Line
            ? string.Create(CultureInfo.InvariantCulture, $",endColumn={finding.EndColumn}")
            : "";
        string title = Property($"{finding.Id}: {finding.Rule.Title.ToString(CultureInfo.InvariantCulture)}");
        return $"::{Word(finding.Severity)} file={Property(finding.File.Replace('\\', '/'))},{place}{end},title={title}::{Data(finding.Message)}";
    }

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Property(string value) => Data(value).Replace(":", "%3A").Replace(",", "%2C");

    private static string Data(string value) => value.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");
}

using System.Globalization;
using System.IO;
using Microsoft.CodeAnalysis;
using PolicyGen.Tool.Checking;
using Spectre.Console;

namespace PolicyGen.Tool.Rendering.Checks;

/// <summary>The report as the compiler writes it, so that editors and build logs find the place, and a count.</summary>
internal sealed class TextCheckRenderer : ICheckRenderer
{
    /// <inheritdoc/>
    public void Render(CheckReport report, TextWriter output)
    {
        IAnsiConsole console = Terminal.Open(output);
        Paragraph text = new();
        foreach (Finding finding in report.Diagnostics)
        {
            text.Append(string.Create(CultureInfo.InvariantCulture, $"{Printable.Of(finding.File)}({finding.Line},{finding.Column}): "));
            text.Append($"{Severities.Word(finding.Severity)} {finding.Id}", Severities.Style(finding.Severity));
            text.Append($": {Printable.Of(finding.Message)}\n");
        }

        text.Append($"{Count(report.Files, "file")}: {Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}, {Count(report.Infos, "info")}.");
        console.Write(text);
        console.WriteLine();
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}

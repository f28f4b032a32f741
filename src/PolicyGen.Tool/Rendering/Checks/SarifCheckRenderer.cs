using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using PolicyGen.Tool.Checking;

namespace PolicyGen.Tool.Rendering.Checks;

/// <summary>The report as SARIF 2.1.0, for code scanning and viewers. Paths are relative to <paramref name="folder"/> where they are in it.</summary>
internal sealed class SarifCheckRenderer(string folder) : ICheckRenderer
{
    /// <inheritdoc/>
    public void Render(CheckReport report, TextWriter output)
    {
        DiagnosticDescriptor[] rules = [.. report.Diagnostics.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        SarifLog log = new()
        {
            SchemaUri = new Uri("https://json.schemastore.org/sarif-2.1.0.json"),
            Version = Microsoft.CodeAnalysis.Sarif.SarifVersion.Current,
            Runs =
            [
                new Run
                {
                    Tool = new Microsoft.CodeAnalysis.Sarif.Tool { Driver = Driver(rules) },
                    ColumnKind = ColumnKind.Utf16CodeUnits,
                    Results = [.. report.Diagnostics.Select(finding => Result(finding, Array.IndexOf(rules, finding.Rule)))],
                },
            ],
        };
        output.Write(JsonConvert.SerializeObject(log, Formatting.Indented).ReplaceLineEndings("\n") + "\n");
    }

    private static ToolComponent Driver(IEnumerable<DiagnosticDescriptor> rules) => new()
    {
        Name = "PolicyGen",
        SemanticVersion = typeof(SarifCheckRenderer).Assembly.GetName().Version!.ToString(3),
        Rules = [.. rules.Select(Rule)],
    };

    private static ReportingDescriptor Rule(DiagnosticDescriptor rule) => new()
    {
        Id = rule.Id,
        ShortDescription = new MultiformatMessageString { Text = rule.Title.ToString(CultureInfo.InvariantCulture) },
        DefaultConfiguration = new ReportingConfiguration { Level = Level(rule.DefaultSeverity) },
        HelpUri = new Uri(rule.HelpLinkUri),
    };

    private Result Result(Finding finding, int rule) => new()
    {
        RuleId = finding.Id,
        RuleIndex = rule,
        Level = Level(finding.Severity),
        Message = new Message { Text = finding.Message },
        Locations =
        [
            new Microsoft.CodeAnalysis.Sarif.Location
            {
                PhysicalLocation = new PhysicalLocation
                {
                    ArtifactLocation = new ArtifactLocation { Uri = Address(finding.File) },
                    Region = new Region
                    {
                        StartLine = finding.Line,
                        StartColumn = finding.Column,
                        EndLine = finding.EndLine,
                        EndColumn = finding.EndColumn,
                        CharOffset = finding.Start,
                        CharLength = finding.End - finding.Start,
                    },
                },
            },
        ],
    };

    // Viewers find a file by its path in the folder; one outside of it only by its whole path. What a URI reserves is
    // escaped segment by segment, so that the slashes stay.
    private Uri Address(string file)
    {
        string path = Path.GetFullPath(file, folder);
        string relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? new Uri(path)
            : new Uri(string.Join('/', relative.Split('/').Select(Uri.EscapeDataString)), UriKind.Relative);
    }

    private static FailureLevel Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => FailureLevel.Error,
        DiagnosticSeverity.Warning => FailureLevel.Warning,
        _ => FailureLevel.Note,
    };
}

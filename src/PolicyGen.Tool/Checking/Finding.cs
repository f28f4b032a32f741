using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Tool.Checking;

/// <summary>A diagnostic laid out for a reader.</summary>
/// <param name="Rule">The rule it breaks.</param>
/// <param name="Severity">How bad it is in this run.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="File">The policy or glossary it stands in.</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Column">The column it begins at, from 1.</param>
/// <param name="EndLine">The line it ends on.</param>
/// <param name="EndColumn">The column behind its end.</param>
internal sealed record Finding(
    [property: JsonIgnore] DiagnosticDescriptor Rule,
    DiagnosticSeverity Severity,
    string Message,
    string File,
    int Start,
    int End,
    int Line,
    int Column,
    int EndLine,
    int EndColumn)
{
    /// <summary>The rule's id.</summary>
    [JsonPropertyOrder(-1)]
    public string Id => Rule.Id;

    /// <summary>The page that explains the rule.</summary>
    public string Help => Rule.HelpLinkUri;

    /// <summary>Lays out a diagnostic; with <paramref name="warningsAsErrors"/>, as a build does that treats them so.</summary>
    public static Finding Of(Diagnostic diagnostic, bool warningsAsErrors = false)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        TextSpan span = diagnostic.Location.SourceSpan;
        bool raised = warningsAsErrors && diagnostic.Severity == DiagnosticSeverity.Warning;
        return new Finding(
            diagnostic.Descriptor,
            raised ? DiagnosticSeverity.Error : diagnostic.Severity,
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            place.Path,
            span.Start,
            span.End,
            place.StartLinePosition.Line + 1,
            place.StartLinePosition.Character + 1,
            place.EndLinePosition.Line + 1,
            place.EndLinePosition.Character + 1);
    }
}

using Microsoft.CodeAnalysis;
using Spectre.Console;

namespace PolicyGen.Tool.Rendering;

/// <summary>How severities look.</summary>
internal static class Severities
{
    /// <summary>The compiler's word for it.</summary>
    public static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>Its colour, where there are colours.</summary>
    public static Style Style(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new Style(Color.Red),
        DiagnosticSeverity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Grey),
    };
}

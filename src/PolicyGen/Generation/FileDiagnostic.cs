using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;

namespace PolicyGen.Generation;

/// <summary>A finding with the place it is reported at, by value, so that an unchanged one is not reported again.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Location">Its place in a file that is no source file.</param>
public sealed record FileDiagnostic(PolicyDiagnostic Finding, Location Location)
{
    private static readonly SourceText NoText = SourceText.From("");

    /// <summary>A finding in a text, or at the start of a file that has none.</summary>
    public static FileDiagnostic In(string path, SourceText? text, PolicyDiagnostic finding) =>
        new(finding, finding.ToDiagnostic(path, text ?? NoText).Location);

    /// <summary>A finding on a file as a whole.</summary>
    public static FileDiagnostic On(string path, DiagnosticDescriptor descriptor, params string[] arguments) =>
        In(path, null, new PolicyDiagnostic(descriptor, default, arguments.ToEquatableArray()));

    /// <summary>The finding as the compiler shows it.</summary>
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Finding.Descriptor, Location, Finding.Arguments.ToArray<object>());
}

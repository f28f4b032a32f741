using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyGen.Diagnostics;

namespace PolicyGen.Analyzers;

/// <summary>PG1002: the policy prohibits the use; the message quotes its sentence.</summary>
internal static class ProhibitedUse
{
    public static Diagnostic Report(
        Use use, Processing processing, DeclaredPractice practice, PolicyTexts texts, CancellationToken cancellationToken) =>
        Diagnostic.Create(
            CodeRules.ProhibitedUse,
            use.Location,
            texts.Line(use.Mark.Policy, practice.Line, cancellationToken),
            DiagnosticProperties.Of(use.Mark, processing),
            use.Mark.Category.Name,
            Wording.Of(processing),
            Wording.At(use.Mark.Policy, practice.Line),
            Wording.Quote(practice.Text));
}

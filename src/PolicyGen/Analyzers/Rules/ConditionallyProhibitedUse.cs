using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyGen.Diagnostics;

namespace PolicyGen.Analyzers;

/// <summary>PG1007: the policy prohibits the use except under a condition, which the message quotes.</summary>
internal static class ConditionallyProhibitedUse
{
    public static Diagnostic Report(
        Use use, Processing processing, DeclaredPractice practice, PolicyTexts texts, CancellationToken cancellationToken) =>
        Diagnostic.Create(
            CodeRules.ConditionallyProhibitedUse,
            use.Location,
            texts.Line(use.Mark.Policy, practice.Line, cancellationToken),
            DiagnosticProperties.Of(use.Mark, processing),
            use.Mark.Category.Name,
            Wording.Of(processing),
            Wording.At(use.Mark.Policy, practice.Line),
            Wording.Quote(practice.Condition ?? practice.Text));
}

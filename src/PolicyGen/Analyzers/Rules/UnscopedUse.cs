using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyGen.Diagnostics;

namespace PolicyGen.Analyzers;

/// <summary>PG1003: no <c>Processing</c> of the data's policy is in scope.</summary>
internal static class UnscopedUse
{
    public static Diagnostic Report(Use use, PolicyTexts texts, CancellationToken cancellationToken)
    {
        DeclaredPolicy policy = use.Mark.Policy;
        int line = use.Mark.Category.Line;
        return Diagnostic.Create(
            CodeRules.UnscopedUse,
            use.Location,
            texts.Line(policy, line, cancellationToken),
            DiagnosticProperties.Of(use.Mark),
            use.Mark.Category.Name,
            $"{Wording.At(policy, line)}, {Wording.DeclaredFor(use.Mark, null)}");
    }
}

using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyGen.Diagnostics;

namespace PolicyGen.Analyzers;

/// <summary>PG1001: the policy does not declare the operation and purposes for the data.</summary>
internal static class UndeclaredUse
{
    public static Diagnostic Report(Use use, Processing processing, PolicyTexts texts, CancellationToken cancellationToken)
    {
        DeclaredPolicy policy = use.Mark.Policy;
        return Diagnostic.Create(
            CodeRules.UndeclaredUse,
            use.Location,
            texts.Line(policy, use.Mark.Category.Line, cancellationToken),
            DiagnosticProperties.Of(use.Mark, processing),
            use.Mark.Category.Name,
            Wording.Of(processing),
            Wording.At(policy, use.Mark.Category.Line),
            Wording.DeclaredFor(use.Mark, processing));
    }
}

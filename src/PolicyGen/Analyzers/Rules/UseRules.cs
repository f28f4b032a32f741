using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Analyzers;

/// <summary>
/// PG1001, PG1002, PG1003 and PG1007: each use in an operation is held against the nearest <c>Processing</c>, and the
/// rule that fits the ruling reports it.
/// </summary>
internal sealed class UseRules(UseFinder finder, ProcessingScopes scopes, PolicyTexts texts)
{
    public void Analyze(OperationAnalysisContext context)
    {
        UseList uses = finder.Find(context.Operation, context.ContainingSymbol);
        if (uses.IsEmpty)
        {
            return;
        }

        foreach (Use use in uses.Items)
        {
            if (Check(use, context.Operation, context.ContainingSymbol, context.CancellationToken) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private Diagnostic? Check(Use use, IOperation operation, ISymbol member, CancellationToken cancellationToken)
    {
        DeclaredPolicy policy = use.Mark.Policy;
        if (scopes.Find(operation, member, policy) is not { } scope)
        {
            return UnscopedUse.Report(use, texts, cancellationToken);
        }

        (Processing Processing, Ruling Ruling)? worst = null;
        foreach (Processing? processing in scope)
        {
            if (processing is null)
            {
                return null;
            }

            Ruling ruling = policy.Matcher.Judge(processing, use.Mark.Data);
            if (ruling.Verdict == Verdict.Declared)
            {
                // Of several on one scope, one that holds is enough.
                return null;
            }

            if (worst is null || ruling.Verdict > worst.Value.Ruling.Verdict)
            {
                worst = (processing, ruling);
            }
        }

        return worst is not var (said, ruled) ? null : ruled switch
        {
            { Verdict: Verdict.Prohibited, Practice: { } practice } =>
                ProhibitedUse.Report(use, said, practice, texts, cancellationToken),
            { Verdict: Verdict.ProhibitedConditionally, Practice: { } practice } =>
                ConditionallyProhibitedUse.Report(use, said, practice, texts, cancellationToken),
            _ => UndeclaredUse.Report(use, said, texts, cancellationToken),
        };
    }
}

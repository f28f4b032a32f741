using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Analyzers;

namespace PolicyGen.CodeFixes;

/// <summary>A diagnostic with what the fixes ask about it.</summary>
/// <param name="Document">The document it is in.</param>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Model">The document's semantic model.</param>
/// <param name="Root">The document's root.</param>
/// <param name="Text">The document's text.</param>
/// <param name="Catalog">The policies of its compilation.</param>
/// <param name="CancellationToken">Ends the work.</param>
internal sealed record FixContext(
    Document Document,
    Diagnostic Diagnostic,
    SemanticModel Model,
    SyntaxNode Root,
    SourceText Text,
    PolicyCatalog Catalog,
    CancellationToken CancellationToken)
{
    /// <summary>The innermost node at the diagnostic.</summary>
    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, findInsideTrivia: false, getInnermostNodeForTie: true);

    /// <summary>The policy that the diagnostic is about.</summary>
    public DeclaredPolicy? Policy => Property(DiagnosticProperties.Policy) is { } @namespace ? Catalog.PolicyOf(@namespace) : null;

    /// <summary>The category that the diagnostic is about; -1 where it is about none.</summary>
    public int Data => Policy?.Data.IndexOf(Property(DiagnosticProperties.Data)) ?? -1;

    public static async Task<FixContext?> CreateAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null || diagnostic.Location.SourceSpan.End > text.Length
            ? null
            : new FixContext(document, diagnostic, model, root, text, PolicyCatalog.Find(model.Compilation, cancellationToken), cancellationToken);
    }

    public string? Property(string key) => Diagnostic.Properties.TryGetValue(key, out string? value) ? value : null;

    /// <summary>What the code around the diagnostic says it does, as the diagnostic recorded it; null where it did not.</summary>
    public Processing? AskedProcessing()
    {
        if (Policy is not { } policy || policy.Operations.IndexOf(Property(DiagnosticProperties.Operation)) is var operation && operation < 0)
        {
            return null;
        }

        var purposes = System.Collections.Immutable.ImmutableArray.CreateBuilder<int>();
        foreach (string identifier in (Property(DiagnosticProperties.Purposes) ?? "").Split(' '))
        {
            if (policy.Purposes.IndexOf(identifier) is var purpose && purpose >= 0)
            {
                purposes.Add(purpose);
            }
        }

        return new Processing(policy, operation, purposes.ToImmutable(), Actor(DiagnosticProperties.Actor), Actor(DiagnosticProperties.Recipient));

        int? Actor(string key) => policy.Actors.IndexOf(Property(key)) is var index && index >= 0 ? index : null;
    }
}

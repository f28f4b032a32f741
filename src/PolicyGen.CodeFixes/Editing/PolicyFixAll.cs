using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyGen.CodeFixes;

/// <summary>Makes one choice for every diagnostic of a document, a project or the solution, in one change of the solution.</summary>
internal sealed class PolicyFixAll(PolicyFix fix) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeActionEquivalenceKey is not { } key)
        {
            return null;
        }

        var edits = new Edits();
        foreach (Project project in Projects(fixAllContext))
        {
            foreach ((Document document, Diagnostic diagnostic) in await DiagnosticsAsync(fixAllContext, project).ConfigureAwait(false))
            {
                if (await FixContext.CreateAsync(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false) is { } context)
                {
                    await fix.AddEditsAsync(context, key, edits).ConfigureAwait(false);
                }
            }
        }

        return edits.IsEmpty ? null : CodeAction.Create(
            $"Fix all in the {fixAllContext.Scope.ToString().ToLowerInvariant()}",
            cancellationToken => edits.ApplyAsync(fixAllContext.Solution, cancellationToken),
            key);
    }

    private static IEnumerable<Project> Projects(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];

    private static async Task<IEnumerable<(Document, Diagnostic)>> DiagnosticsAsync(FixAllContext context, Project project)
    {
        ImmutableArray<Diagnostic> diagnostics = context is { Scope: FixAllScope.Document, Document: { } only }
            ? await context.GetDocumentDiagnosticsAsync(only).ConfigureAwait(false)
            : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
        return diagnostics
            .Where(diagnostic => diagnostic.Location.IsInSource)
            .Select(diagnostic => (Document: project.GetDocument(diagnostic.Location.SourceTree), Diagnostic: diagnostic))
            .Where(found => found.Document is not null)
            .OrderBy(found => found.Document!.FilePath ?? found.Document.Name, System.StringComparer.Ordinal)
            .ThenBy(found => found.Diagnostic.Location.SourceSpan.Start)
            .Select(found => (found.Document!, found.Diagnostic));
    }
}

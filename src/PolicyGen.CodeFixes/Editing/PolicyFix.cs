using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyGen.CodeFixes;

/// <summary>
/// A fix that offers choices for a diagnostic and makes the edits of one. Fix All asks every diagnostic for the edits of
/// the choice that was taken, so that one and all are the same code.
/// </summary>
public abstract class PolicyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new PolicyFixAll(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await FixContext.CreateAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } fix)
            {
                continue;
            }

            foreach (FixChoice choice in GetChoices(fix))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(choice.Title, cancellationToken => ApplyAsync(fix, choice.Key, cancellationToken), choice.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>What can be chosen, the likeliest first.</summary>
    internal abstract IEnumerable<FixChoice> GetChoices(FixContext context);

    /// <summary>Adds what the choice with that key changes; nothing where it does not fit the diagnostic.</summary>
    internal abstract Task AddEditsAsync(FixContext context, string key, Edits edits);

    private async Task<Solution> ApplyAsync(FixContext context, string key, CancellationToken cancellationToken)
    {
        var edits = new Edits();
        await AddEditsAsync(context with { CancellationToken = cancellationToken }, key, edits).ConfigureAwait(false);
        return await edits.ApplyAsync(context.Document.Project.Solution, cancellationToken).ConfigureAwait(false);
    }
}

/// <summary>One of a fix's choices.</summary>
/// <param name="Title">What people read.</param>
/// <param name="Key">What makes the same choice for another diagnostic.</param>
internal readonly record struct FixChoice(string Title, string Key);

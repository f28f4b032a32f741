using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.CodeFixes;

/// <summary>
/// Text changes to the documents and additional documents of one solution, gathered from any number of diagnostics. The
/// text around a change stays as it is: its newlines, its encoding, its missing final newline.
/// </summary>
internal sealed class Edits
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = new();

    public bool IsEmpty => _changes.Count == 0;

    /// <summary>Adds a change, unless it is there already or touches what another replaces: then the first one stands.</summary>
    public void Add(DocumentId document, TextChange change)
    {
        if (!_changes.TryGetValue(document, out List<TextChange>? changes))
        {
            _changes.Add(document, changes = []);
        }

        if (!changes.Any(other => other == change || other.Span.OverlapsWith(change.Span)))
        {
            changes.Add(change);
        }
    }

    /// <summary>The solution with every change made.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (KeyValuePair<DocumentId, List<TextChange>> entry in _changes)
        {
            TextDocument? document = solution.GetDocument(entry.Key) ?? solution.GetAdditionalDocument(entry.Key);
            if (document is null)
            {
                continue;
            }

            SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            SourceText changed = text.WithChanges(InOrder(entry.Value));
            solution = document is Document
                ? solution.WithDocumentText(entry.Key, changed)
                : solution.WithAdditionalDocumentText(entry.Key, changed);
        }

        return solution;
    }

    // Insertions at one place become one, in the order in which they were added.
    private static IEnumerable<TextChange> InOrder(IEnumerable<TextChange> changes) => changes
        .GroupBy(change => change.Span)
        .OrderBy(group => group.Key.Start).ThenBy(group => group.Key.End)
        .Select(group => new TextChange(group.Key, string.Concat(group.Select(change => change.NewText))));
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Analyzers;

namespace PolicyGen.CodeFixes;

/// <summary>
/// PG1001, the other way round: drafts the sentence that would declare the use, below the category's first mark, for the
/// policy's owner to review.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DraftSentenceFix)), Shared]
public sealed class DraftSentenceFix : PolicyFix
{
    private const string Key = "draft";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PG1001");

    internal override IEnumerable<FixChoice> GetChoices(FixContext context) =>
        context is { Policy: { } policy, Data: >= 0 and var data } && context.AskedProcessing() is not null && FileOf(context, policy) is not null
            ? [new FixChoice($"Draft a sentence about <{policy.Data[data].Name}> in {policy.File}", Key)]
            : [];

    internal override async Task AddEditsAsync(FixContext context, string key, Edits edits)
    {
        if (key != Key
            || context is not { Policy: { } policy, Data: >= 0 and var data }
            || context.AskedProcessing() is not { } asked
            || FileOf(context, policy) is not { } file)
        {
            return;
        }

        SourceText text = await file.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (policy.Data[data].Line is > 0 and var line && line <= text.Lines.Count)
        {
            edits.Add(file.Id, Below(text, line - 1, PolicySentence.For(asked, data)));
        }
    }

    // A sentence in the paragraph itself could be taken into what follows it (policy-language §3.8), so it gets a line of
    // its own, apart like the paragraphs around it.
    private static TextChange Below(SourceText text, int line, string sentence)
    {
        bool isApart = line + 1 >= text.Lines.Count || string.IsNullOrWhiteSpace(text.Lines[line + 1].ToString());
        string newLine = NewLines.Of(text, line);
        return new TextChange(new TextSpan(text.Lines[line].End, 0), newLine + (isApart ? newLine : "") + sentence);
    }

    /// <summary>The policy's text: in this project, or in the one that its code was generated in.</summary>
    private static TextDocument? FileOf(FixContext context, DeclaredPolicy policy) => context.Document.Project.Solution.Projects
        .Where(project => policy.IsOwn
            ? project == context.Document.Project
            : project.AssemblyName == policy.Types.Policy.ContainingAssembly.Name)
        .SelectMany(project => project.AdditionalDocuments)
        .Where(file => PolicyTexts.IsAt(file.FilePath ?? file.Name, policy.File))
        .OrderBy(file => (file.FilePath ?? file.Name).Length)
        .FirstOrDefault();
}

using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Analyzers;

/// <summary>Finds a policy's own text among the compilation's additional texts, to point into it.</summary>
internal sealed class PolicyTexts(AnalyzerOptions options)
{
    private readonly ConcurrentDictionary<DeclaredPolicy, AdditionalText?> _files = new();

    /// <summary>The line, as the only item; none where the text is not at hand, as with a policy of another project.</summary>
    public ImmutableArray<Location> Line(DeclaredPolicy policy, int line, CancellationToken cancellationToken) =>
        Find(policy, line, null, cancellationToken) is { } location ? ImmutableArray.Create(location) : ImmutableArray<Location>.Empty;

    /// <summary>The name where it stands on its line, or the line; null where the text is not at hand.</summary>
    public Location? Find(DeclaredPolicy policy, int line, string? name, CancellationToken cancellationToken)
    {
        if (_files.GetOrAdd(policy, FileOf) is not { } file
            || file.GetText(cancellationToken) is not { } text
            || line < 1
            || line > text.Lines.Count)
        {
            return null;
        }

        TextSpan span = text.Lines[line - 1].Span;
        if (name is not null && text.ToString(span).IndexOf(name, StringComparison.Ordinal) is var at && at >= 0)
        {
            span = new TextSpan(span.Start + at, name.Length);
        }

        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    /// <summary>Whether the path is that of a policy file, given relative to its project.</summary>
    public static bool IsAt(string path, string relative)
    {
        path = path.Replace('\\', '/');
        return path.EndsWith(relative, StringComparison.OrdinalIgnoreCase)
            && (path.Length == relative.Length || path[path.Length - relative.Length - 1] == '/');
    }

    // Another folder may hold a file of that name: the policy's own is the one that is nearest to the project's folder.
    private AdditionalText? FileOf(DeclaredPolicy policy) =>
        options.AdditionalFiles
            .Where(file => IsAt(file.Path, policy.File))
            .OrderBy(file => file.Path.Length)
            .FirstOrDefault();
}

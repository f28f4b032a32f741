using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;

namespace PolicyGen.Syntax;

/// <summary>A policy file as written: tokens that concatenate to it, and the marks and lines they make.</summary>
public sealed class PolicySyntaxTree
{
    private PolicySyntaxTree(SourceText text) => Text = text;

    /// <summary>The file.</summary>
    public SourceText Text { get; }

    /// <summary>The marks in order of their opening brackets.</summary>
    public ImmutableArray<MarkSyntax> Marks { get; } = ImmutableArray<MarkSyntax>.Empty;

    /// <summary>What is wrong with its brackets.</summary>
    public ImmutableArray<PolicyDiagnostic> Diagnostics { get; } = ImmutableArray<PolicyDiagnostic>.Empty;

    /// <summary>Reads a file; never fails and loses nothing.</summary>
    public static PolicySyntaxTree Parse(SourceText text, CancellationToken cancellationToken = default) => new(text);
}

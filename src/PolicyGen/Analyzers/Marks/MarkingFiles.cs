using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>The files of a compilation in which something may carry <c>Data</c>.</summary>
internal sealed class MarkingFiles
{
    private readonly HashSet<SyntaxTree> _files = new();
    private readonly bool _all;

    private MarkingFiles(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            MarkReach reach = DataMarkScan.Find(tree, cancellationToken);
            _all |= reach == MarkReach.Project;
            if (reach == MarkReach.File)
            {
                _files.Add(tree);
            }
        }
    }

    public bool IsEmpty => !_all && _files.Count == 0;

    public static MarkingFiles Find(Compilation compilation, CancellationToken cancellationToken) => new(compilation, cancellationToken);

    /// <summary>Whether a part of the type stands in one of them.</summary>
    public bool Declare(INamedTypeSymbol type)
    {
        if (_all)
        {
            return true;
        }

        foreach (SyntaxReference part in type.DeclaringSyntaxReferences)
        {
            if (_files.Contains(part.SyntaxTree))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Semantics;

namespace PolicyGen.Tool.Files;

/// <summary>A policy file read, with the glossary beside it if there is one.</summary>
/// <param name="Path">The policy's path, as messages show it.</param>
/// <param name="Glossary">The glossary; null where there is none.</param>
/// <param name="Reading">What both say.</param>
internal sealed record PolicyDocument(string Path, TextFile? Glossary, PolicyReading Reading)
{
    /// <summary>The policy as written.</summary>
    public SourceText Text => Reading.Tree.Text;

    /// <summary>What is wrong, each at its own file.</summary>
    public IEnumerable<Diagnostic> Diagnostics
    {
        get
        {
            foreach (PolicyDiagnostic diagnostic in Reading.Diagnostics)
            {
                yield return diagnostic.InGlossary && Glossary is not null
                    ? diagnostic.ToDiagnostic(Glossary.Path, Glossary.Text)
                    : diagnostic.ToDiagnostic(Path, Text);
            }
        }
    }
}

/// <summary>A text file as read.</summary>
/// <param name="Path">Its path, as messages show it.</param>
/// <param name="Text">What it holds.</param>
internal sealed record TextFile(string Path, SourceText Text);

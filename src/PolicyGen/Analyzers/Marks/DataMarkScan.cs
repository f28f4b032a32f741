using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.Analyzers;

/// <summary>Where a file's word <c>Data</c> leaves marks.</summary>
internal enum MarkReach
{
    /// <summary>Nowhere.</summary>
    Nowhere,

    /// <summary>In the file, as an attribute or as another name for it.</summary>
    File,

    /// <summary>In every file of the project, which may mark under the name that a <c>global using</c> gives it.</summary>
    Project,
}

/// <summary>
/// Whether a file writes <c>[Data(…)]</c>. To search its text costs a fraction of a walk over its nodes; only where the
/// word stands are nodes asked for.
/// </summary>
internal static class DataMarkScan
{
    private const string Name = "Data";

    public static MarkReach Find(SyntaxTree tree, CancellationToken cancellationToken)
    {
        SyntaxNode root = tree.GetRoot(cancellationToken);
        string text = tree.GetText(cancellationToken).ToString();
        for (int at = text.IndexOf(Name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Name, at + Name.Length, StringComparison.Ordinal))
        {
            // The first decides: what is global stands before what is the file's own, and both before any attribute.
            if (IsWord(text, at) && ReachOf(root.FindToken(at).Parent) is var reach and not MarkReach.Nowhere)
            {
                return reach;
            }
        }

        return MarkReach.Nowhere;
    }

    private static bool IsWord(string text, int at)
    {
        int end = at + Name.Length;
        if (string.CompareOrdinal(text, end, "Attribute", 0, "Attribute".Length) == 0)
        {
            end += "Attribute".Length;
        }

        return (at == 0 || !SyntaxFacts.IsIdentifierPartCharacter(text[at - 1]))
            && (end == text.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[end]));
    }

    // A using alias of the attribute counts, too: the marks it writes have another name.
    private static MarkReach ReachOf(SyntaxNode? node)
    {
        while (node is NameSyntax)
        {
            node = node.Parent;
        }

        return node switch
        {
            AttributeSyntax => MarkReach.File,
            UsingDirectiveSyntax { Alias: not null } alias => alias.GlobalKeyword.IsKind(SyntaxKind.None) ? MarkReach.File : MarkReach.Project,
            _ => MarkReach.Nowhere,
        };
    }
}

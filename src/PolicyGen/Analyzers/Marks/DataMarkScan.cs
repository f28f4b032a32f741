using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.Analyzers;

/// <summary>
/// Whether a file writes <c>[Data(…)]</c>. To search its text costs a fraction of a walk over its nodes; only where the
/// word stands are nodes asked for.
/// </summary>
internal static class DataMarkScan
{
    private const string Name = "Data";

    public static bool Contains(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!tree.TryGetRoot(out SyntaxNode? root))
        {
            root = tree.GetRoot(cancellationToken);
        }

        string text = tree.GetText(cancellationToken).ToString();
        for (int at = text.IndexOf(Name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Name, at + Name.Length, StringComparison.Ordinal))
        {
            if (IsWord(text, at) && IsAttributeName(root.FindToken(at).Parent))
            {
                return true;
            }
        }

        return false;
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
    private static bool IsAttributeName(SyntaxNode? node)
    {
        while (node is NameSyntax)
        {
            node = node.Parent;
        }

        return node is AttributeSyntax or UsingDirectiveSyntax { Alias: not null };
    }
}

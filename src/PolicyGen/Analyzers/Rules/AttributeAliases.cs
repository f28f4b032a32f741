using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.Analyzers;

/// <summary>
/// The other names that the files of a project give an attribute (<c>using P = App.Shop.ProcessingAttribute;</c>). An alias
/// spells its target out, so a search of the texts finds the few files that have one.
/// </summary>
internal sealed class AttributeAliases
{
    private readonly HashSet<string> _global = new();
    private readonly HashSet<(SyntaxTree File, string Name)> _ofFile = new();

    private AttributeAliases()
    {
    }

    public static AttributeAliases Find(Compilation compilation, string attribute, CancellationToken cancellationToken)
    {
        var aliases = new AttributeAliases();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            string text = tree.GetText(cancellationToken).ToString();
            for (int at = text.IndexOf(attribute, StringComparison.Ordinal); at >= 0; at = text.IndexOf(attribute, at + attribute.Length, StringComparison.Ordinal))
            {
                aliases.Add(tree, tree.GetRoot(cancellationToken).FindToken(at).Parent);
            }
        }

        return aliases;
    }

    /// <summary>Whether an attribute that a file writes by that name may be the one sought.</summary>
    public bool Contain(SyntaxTree file, string name) => Knows(file, name) || Knows(file, name + "Attribute");

    private bool Knows(SyntaxTree file, string name) => _global.Contains(name) || _ofFile.Contains((file, name));

    private void Add(SyntaxTree file, SyntaxNode? node)
    {
        while (node is NameSyntax)
        {
            node = node.Parent;
        }

        if (node is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var name } directive)
        {
            _ = directive.GlobalKeyword == default ? _ofFile.Add((file, name)) : _global.Add(name);
        }
    }
}

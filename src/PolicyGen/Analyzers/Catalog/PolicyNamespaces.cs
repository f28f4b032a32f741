using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>
/// Finds the namespaces that hold a policy. Their names are anybody's choice, so an assembly is asked first whether it
/// declares the one type that every policy has: that answer comes from its table of names and costs no symbols.
/// </summary>
internal static class PolicyNamespaces
{
    public static IEnumerable<INamespaceSymbol> Find(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (ISymbol symbol in compilation.GetSymbolsWithName(GeneratedContract.DeclaredPracticeAttribute, SymbolFilter.Type, cancellationToken)
            .OrderBy(symbol => symbol.ContainingNamespace?.ToDisplayString(), System.StringComparer.Ordinal))
        {
            if (symbol is INamedTypeSymbol { ContainingType: null, ContainingNamespace: { } container })
            {
                yield return container;
            }
        }

        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (assembly.TypeNames.Contains(GeneratedContract.DeclaredPracticeAttribute))
            {
                foreach (INamespaceSymbol container in Within(assembly.GlobalNamespace))
                {
                    yield return container;
                }
            }
        }
    }

    private static IEnumerable<INamespaceSymbol> Within(INamespaceSymbol root)
    {
        var pending = new Stack<INamespaceSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            INamespaceSymbol current = pending.Pop();
            if (!current.GetTypeMembers(GeneratedContract.DeclaredPracticeAttribute).IsEmpty)
            {
                yield return current;
            }

            foreach (INamespaceSymbol child in current.GetNamespaceMembers())
            {
                pending.Push(child);
            }
        }
    }
}

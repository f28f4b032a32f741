using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>Finds what an operation is declared to be for: the nearest <c>Processing</c> of a policy.</summary>
internal sealed class ProcessingScopes(PolicyCatalog catalog)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Carried>> _carried = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Carried>> _around = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// What the nearest scope that carries the policy's <c>Processing</c> says; null where none does. An attribute that
    /// does not compile is a null item.
    /// </summary>
    public ImmutableArray<Processing?>? Find(IOperation operation, ISymbol member, DeclaredPolicy policy)
    {
        foreach (IMethodSymbol function in ScopeChain.Functions(operation))
        {
            if (Said(CarriedBy(function), policy) is { } said)
            {
                return said;
            }
        }

        return Said(_around.GetOrAdd(member, Around), policy);
    }

    /// <summary>For each policy what the nearest scope says, from the member outwards: the same for all its operations.</summary>
    private ImmutableArray<Carried> Around(ISymbol member)
    {
        ImmutableArray<Carried> nearest = ImmutableArray<Carried>.Empty;
        foreach (ISymbol scope in ScopeChain.Outside(member))
        {
            foreach (Carried carried in CarriedBy(scope))
            {
                nearest = Said(nearest, carried.Policy) is null ? nearest.Add(carried) : nearest;
            }

            if (nearest.Length == catalog.Policies.Length)
            {
                break;
            }
        }

        return nearest;
    }

    private static ImmutableArray<Processing?>? Said(ImmutableArray<Carried> carried, DeclaredPolicy policy)
    {
        foreach (Carried item in carried)
        {
            if (item.Policy == policy)
            {
                return item.Said;
            }
        }

        return null;
    }

    // Members have their answer in the other table, and functions inside them are symbols made anew for each model that is asked.
    private ImmutableArray<Carried> CarriedBy(ISymbol scope) =>
        scope is INamedTypeSymbol or IAssemblySymbol ? _carried.GetOrAdd(scope, Read) : Read(scope);

    private ImmutableArray<Carried> Read(ISymbol scope) =>
        scope.GetAttributes()
            .Select(attribute => (Policy: catalog.PolicyOfProcessing(attribute), Attribute: attribute))
            .Where(item => item.Policy is not null)
            .GroupBy(item => item.Policy!, item => Processing.Read(item.Attribute, item.Policy!))
            .Select(said => new Carried(said.Key, said.ToImmutableArray()))
            .ToImmutableArray();

    /// <summary>What a scope says under one policy.</summary>
    private readonly record struct Carried(DeclaredPolicy Policy, ImmutableArray<Processing?> Said);
}

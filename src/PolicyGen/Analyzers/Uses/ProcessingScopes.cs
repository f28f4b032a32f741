using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>Finds what an operation is declared to be for: the nearest <c>Processing</c> of a policy.</summary>
internal sealed class ProcessingScopes(PolicyCatalog catalog)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Carried>> _carried = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// What the nearest scope that carries the policy's <c>Processing</c> says; null where none does. An attribute that
    /// does not compile is a null item.
    /// </summary>
    public ImmutableArray<Processing?>? Find(IOperation operation, ISymbol member, DeclaredPolicy policy)
    {
        foreach (ISymbol scope in ScopeChain.Of(operation, member))
        {
            ImmutableArray<Carried> carried = CarriedBy(scope);
            if (carried.Any(item => item.Policy == policy))
            {
                return carried.Where(item => item.Policy == policy).Select(item => item.Processing).ToImmutableArray();
            }
        }

        return null;
    }

    private ImmutableArray<Carried> CarriedBy(ISymbol scope) =>
        // The symbols of lambdas are made anew for each model that is asked, so keeping them would only gather them.
        scope is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } ? Read(scope) : _carried.GetOrAdd(scope, Read);

    private ImmutableArray<Carried> Read(ISymbol scope)
    {
        ImmutableArray<Carried> carried = ImmutableArray<Carried>.Empty;
        foreach (AttributeData attribute in scope.GetAttributes())
        {
            if (catalog.PolicyOfProcessing(attribute) is { } policy)
            {
                carried = carried.Add(new Carried(policy, Processing.Read(attribute, policy)));
            }
        }

        return carried;
    }

    private readonly record struct Carried(DeclaredPolicy Policy, Processing? Processing);
}

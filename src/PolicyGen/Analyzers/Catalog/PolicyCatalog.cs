using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>
/// The policies that bind a compilation: those generated in it and those of the assemblies it references, read from
/// symbols alike.
/// </summary>
internal sealed class PolicyCatalog
{
    private readonly ImmutableDictionary<ISymbol, DeclaredPolicy> _byGeneratedType;

    private PolicyCatalog(ImmutableArray<DeclaredPolicy> policies, ImmutableArray<UnreadablePolicy> unreadable)
    {
        Policies = policies;
        Unreadable = unreadable;
        var byType = ImmutableDictionary.CreateBuilder<ISymbol, DeclaredPolicy>(SymbolEqualityComparer.Default);
        foreach (DeclaredPolicy policy in policies)
        {
            foreach (INamedTypeSymbol type in policy.Types.All)
            {
                byType[type] = policy;
            }
        }

        _byGeneratedType = byType.ToImmutable();
    }

    /// <summary>The policies, the compilation's own first.</summary>
    public ImmutableArray<DeclaredPolicy> Policies { get; }

    /// <summary>Policies whose generated code has another shape than these analyzers know.</summary>
    public ImmutableArray<UnreadablePolicy> Unreadable { get; }

    /// <summary>Whether there is nothing to check against.</summary>
    public bool IsEmpty => Policies.IsEmpty && Unreadable.IsEmpty;

    /// <summary>The policies of <paramref name="compilation"/>.</summary>
    public static PolicyCatalog Find(Compilation compilation, CancellationToken cancellationToken)
    {
        var policies = ImmutableArray.CreateBuilder<DeclaredPolicy>();
        var unreadable = ImmutableArray.CreateBuilder<UnreadablePolicy>();
        foreach (INamespaceSymbol container in PolicyNamespaces.Find(compilation, cancellationToken))
        {
            switch (PolicyTypes.Find(container, compilation, out UnreadablePolicy? problem))
            {
                case { } types:
                    policies.Add(new DeclaredPolicy(types, compilation));
                    break;
                case null when problem is not null:
                    unreadable.Add(problem);
                    break;
            }
        }

        return new PolicyCatalog(policies.ToImmutable(), unreadable.ToImmutable());
    }

    /// <summary>The policy that one of the generated types belongs to.</summary>
    public DeclaredPolicy? PolicyOf(INamedTypeSymbol? generatedType) =>
        generatedType is not null && _byGeneratedType.TryGetValue(generatedType, out DeclaredPolicy? policy) ? policy : null;

    /// <summary>The policy whose <c>Data</c> attribute this is.</summary>
    public DeclaredPolicy? PolicyOfData(AttributeData attribute) =>
        attribute.AttributeClass is { Name: GeneratedContract.DataAttribute } type ? PolicyOf(type) : null;

    /// <summary>The policy whose <c>Processing</c> attribute this is.</summary>
    public DeclaredPolicy? PolicyOfProcessing(AttributeData attribute) =>
        attribute.AttributeClass is { Name: GeneratedContract.ProcessingAttribute } type ? PolicyOf(type) : null;

    /// <summary>The policy of the namespace, as a fix gets it from a diagnostic.</summary>
    public DeclaredPolicy? PolicyOf(string @namespace) => Policies.FirstOrDefault(policy => policy.Namespace == @namespace);
}

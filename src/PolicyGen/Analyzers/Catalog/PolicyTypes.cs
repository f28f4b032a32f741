using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>The generated types of one policy that the analyzers read, and the version of PolicyGen that wrote them.</summary>
internal sealed record PolicyTypes(
    INamedTypeSymbol Policy,
    INamedTypeSymbol DataAttribute,
    INamedTypeSymbol ProcessingAttribute,
    INamedTypeSymbol DataCategory,
    INamedTypeSymbol Purpose,
    INamedTypeSymbol Operation,
    INamedTypeSymbol Actor,
    string Version)
{
    /// <summary>Each of them.</summary>
    public IEnumerable<INamedTypeSymbol> All =>
        [Policy, DataAttribute, ProcessingAttribute, DataCategory, Purpose, Operation, Actor];

    /// <summary>
    /// The policy in <paramref name="container"/>; null when there is none that binds <paramref name="compilation"/>,
    /// or none that can be read, which <paramref name="problem"/> then says.
    /// </summary>
    public static PolicyTypes? Find(INamespaceSymbol container, Compilation compilation, out UnreadablePolicy? problem)
    {
        problem = null;
        INamedTypeSymbol? marker = TypeIn(container, GeneratedContract.DeclaredPracticeAttribute);
        INamedTypeSymbol? policy = TypeIn(container, GeneratedContract.Policy);
        string? version = (policy is null ? null : GeneratedContract.VersionOf(policy))
            ?? (marker is null ? null : GeneratedContract.VersionOf(marker));
        if (version is null || marker is null || !compilation.IsSymbolAccessibleWithin(marker, compilation.Assembly))
        {
            // Somebody else's type of that name, or a policy that another assembly keeps to itself.
            return null;
        }

        if (policy is not null
            && GeneratedContract.CanRead(policy)
            && TypeIn(container, GeneratedContract.DataAttribute) is { } data
            && TypeIn(container, GeneratedContract.ProcessingAttribute) is { } processing
            && EnumIn(container, GeneratedContract.DataCategory) is { } category
            && EnumIn(container, GeneratedContract.Purpose) is { } purpose
            && EnumIn(container, GeneratedContract.Operation) is { } operation
            && EnumIn(container, GeneratedContract.Actor) is { } actor)
        {
            return new PolicyTypes(policy, data, processing, category, purpose, operation, actor, version);
        }

        problem = new UnreadablePolicy(container.ToDisplayString(), marker.ContainingAssembly.Name, version);
        return null;
    }

    private static INamedTypeSymbol? EnumIn(INamespaceSymbol container, string name) =>
        TypeIn(container, name) is { TypeKind: TypeKind.Enum } type ? type : null;

    private static INamedTypeSymbol? TypeIn(INamespaceSymbol container, string name)
    {
        ImmutableArray<INamedTypeSymbol> types = container.GetTypeMembers(name, 0);
        return types.FirstOrDefault();
    }
}

/// <summary>A policy whose generated code these analyzers cannot read.</summary>
/// <param name="Namespace">Where it was generated.</param>
/// <param name="Assembly">The assembly that holds it.</param>
/// <param name="Version">The version of PolicyGen it says it is from; empty when it does not say.</param>
internal sealed record UnreadablePolicy(string Namespace, string Assembly, string Version);

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyGen.Analyzers;

/// <summary>The symbols around an operation that may carry <c>Processing</c>, from the inside out.</summary>
internal static class ScopeChain
{
    /// <summary>The member, its types and the assembly.</summary>
    public static IEnumerable<ISymbol> Outside(ISymbol member) => Members(member).Concat(Types(member));

    /// <summary>The lambdas and local functions around the operation.</summary>
    public static IEnumerable<IMethodSymbol> Functions(IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IAnonymousFunctionOperation lambda:
                    yield return lambda.Symbol;
                    break;
                case ILocalFunctionOperation local:
                    yield return local.Symbol;
                    break;
            }
        }
    }

    /// <summary>The member, and with an accessor its property or event.</summary>
    public static IEnumerable<ISymbol> Members(ISymbol member)
    {
        yield return member;
        ISymbol? associated = member switch
        {
            IMethodSymbol accessor => accessor.AssociatedSymbol,
            IFieldSymbol backing => backing.AssociatedSymbol,
            _ => null,
        };
        if (associated is not null)
        {
            yield return associated;
        }

        // Initializers of instance members run in the primary constructor, where the type has one.
        if (member is IFieldSymbol or IPropertySymbol or IEventSymbol && !member.IsStatic
            && member.ContainingType is { } type && PrimaryConstructor.Of(type) is { } constructor)
        {
            yield return constructor;
        }
    }

    private static IEnumerable<ISymbol> Types(ISymbol member)
    {
        for (INamedTypeSymbol? type = member as INamedTypeSymbol ?? member.ContainingType; type is not null; type = type.ContainingType)
        {
            yield return type;
        }

        if (member.ContainingAssembly is { } assembly)
        {
            yield return assembly;
        }
    }
}

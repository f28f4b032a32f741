using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.Analyzers;

/// <summary>
/// Pairs a record's positional parameters with its properties. Metadata does not say which parameters are positional;
/// the <c>Deconstruct</c> that the compiler made for them does.
/// </summary>
internal static class PositionalRecord
{
    /// <summary>The positional parameter behind the property, if it has one.</summary>
    public static IParameterSymbol? ParameterOf(IPropertySymbol property)
    {
        INamedTypeSymbol type = property.ContainingType;
        if (property.IsStatic || property.IsIndexer || !(type.IsRecord || type.TypeKind == TypeKind.Struct))
        {
            return null;
        }

        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            IParameterSymbol? parameter = constructor.Parameters.FirstOrDefault(parameter => parameter.Name == property.Name);
            if (parameter is not null && IsPositional(constructor))
            {
                return parameter;
            }
        }

        return null;
    }

    /// <summary>The property that a parameter of a positional record is for.</summary>
    public static IPropertySymbol? PropertyOf(IParameterSymbol parameter) =>
        parameter.ContainingType?.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(property => !property.IsStatic);

    /// <summary>Whether the constructor is that of a record's positional parameters.</summary>
    public static bool IsPositional(IMethodSymbol constructor) =>
        constructor is { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: false }
        && (constructor.DeclaringSyntaxReferences.IsEmpty
            ? constructor.ContainingType.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(
                method => IsSynthesizedDeconstruct(method)
                    && method.Parameters.Select(parameter => parameter.Name).SequenceEqual(constructor.Parameters.Select(parameter => parameter.Name)))
            : PrimaryConstructor.Is(constructor) && constructor.ContainingType.IsRecord);

    /// <summary>Whether the compiler made this <c>Deconstruct</c> for a record.</summary>
    public static bool IsSynthesizedDeconstruct(IMethodSymbol method) =>
        method is { Name: "Deconstruct", IsStatic: false, Parameters.IsEmpty: false }
        && (method.IsImplicitlyDeclared
            || method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute"));
}

/// <summary>A type's primary constructor, which stands in its header.</summary>
internal static class PrimaryConstructor
{
    /// <summary>The primary constructor of the type; null where it has none, or the type is only metadata.</summary>
    public static IMethodSymbol? Of(INamedTypeSymbol type) => type.InstanceConstructors.FirstOrDefault(Is);

    public static bool Is(IMethodSymbol constructor) =>
        constructor.MethodKind == MethodKind.Constructor
        && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax);
}

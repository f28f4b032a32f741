using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.Analyzers;

/// <summary>Finds the bound attribute behind an attribute's syntax, wherever it may stand.</summary>
internal static class AttributeOwner
{
    public static AttributeData? DataOf(AttributeSyntax syntax, SemanticModel model, CancellationToken cancellationToken) =>
        Owners(syntax, model, cancellationToken)
            .SelectMany(owner => owner.GetAttributes())
            .FirstOrDefault(attribute => attribute.ApplicationSyntaxReference is { } reference
                && reference.SyntaxTree == syntax.SyntaxTree
                && reference.Span == syntax.Span);

    private static IEnumerable<ISymbol> Owners(AttributeSyntax syntax, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (syntax.Parent?.Parent)
        {
            case CompilationUnitSyntax:
                return ImmutableArray.Create<ISymbol>(model.Compilation.Assembly);
            case LambdaExpressionSyntax lambda:
                return WithParts(model.GetSymbolInfo(lambda, cancellationToken).Symbol);
            case BaseFieldDeclarationSyntax field:
                return field.Declaration.Variables.SelectMany(variable => WithParts(model.GetDeclaredSymbol(variable, cancellationToken)));
            case { } declaration:
                return WithParts(model.GetDeclaredSymbol(declaration, cancellationToken));
            default:
                return ImmutableArray<ISymbol>.Empty;
        }
    }

    // An attribute with a target of its own ([method: …], [property: …]) is not on the symbol that it stands before.
    private static ImmutableArray<ISymbol> WithParts(ISymbol? symbol) => symbol switch
    {
        null => ImmutableArray<ISymbol>.Empty,
        INamedTypeSymbol type => ImmutableArray.CreateRange<ISymbol>(type.InstanceConstructors).Insert(0, type),
        IEventSymbol { AddMethod: { } add, RemoveMethod: { } remove } => ImmutableArray.Create(symbol, add, remove),
        IParameterSymbol parameter when PositionalRecord.PropertyOf(parameter) is { } property => ImmutableArray.Create<ISymbol>(symbol, property),
        _ => ImmutableArray.Create(symbol),
    };
}

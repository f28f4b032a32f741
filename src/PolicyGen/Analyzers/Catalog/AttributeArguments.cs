using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>
/// An attribute's arguments by name, whether they are given to its constructor or to a property: the order of the
/// generated constructor is then no part of the contract. What is not there, or half typed, is null.
/// </summary>
internal readonly struct AttributeArguments(AttributeData attribute)
{
    /// <summary>The first constructor argument.</summary>
    public TypedConstant? First => attribute.ConstructorArguments.IsEmpty ? null : attribute.ConstructorArguments[0];

    public string? Text(string name) => Find(name) is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    public int? Number(string name) =>
        Find(name) is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum, Value: int number } ? number : null;

    public ImmutableArray<string>? Texts(string name) =>
        Find(name) is { Kind: TypedConstantKind.Array, IsNull: false } list
            ? list.Values.Select(item => item.Kind == TypedConstantKind.Primitive ? item.Value as string : null).OfType<string>().ToImmutableArray()
            : null;

    /// <summary>The constants of an array of them.</summary>
    public ImmutableArray<int>? Numbers(string name) =>
        Find(name) is { Kind: TypedConstantKind.Array, IsNull: false } list
            && Constants(list).ToImmutableArray() is var numbers
            && numbers.Length == list.Values.Length
                ? numbers
                : null;

    /// <summary>The integers in a constant: of its items where it is an array, none where it is an error.</summary>
    public static IEnumerable<int> Constants(TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Array, IsNull: false } => constant.Values.SelectMany(Constants),
        { Kind: TypedConstantKind.Enum or TypedConstantKind.Primitive, Value: int value } => [value],
        _ => [],
    };

    private TypedConstant? Find(string name)
    {
        foreach (KeyValuePair<string, TypedConstant> named in attribute.NamedArguments)
        {
            if (string.Equals(named.Key, name, StringComparison.OrdinalIgnoreCase))
            {
                return named.Value;
            }
        }

        if (attribute.AttributeConstructor is { } constructor)
        {
            for (int i = 0; i < constructor.Parameters.Length && i < attribute.ConstructorArguments.Length; i++)
            {
                if (string.Equals(constructor.Parameters[i].Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return attribute.ConstructorArguments[i];
                }
            }
        }

        return null;
    }
}

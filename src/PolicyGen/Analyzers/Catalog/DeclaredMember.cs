using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>A data category, purpose, operation or actor as generated code declares it.</summary>
/// <param name="Identifier">The enum member, without <c>@</c>.</param>
/// <param name="Value">Its constant.</param>
/// <param name="Name">The policy's own name for it.</param>
/// <param name="Line">The line of its first mark, from 1; 0 for a member that the policy does not mark.</param>
/// <param name="Aliases">Its other spellings.</param>
/// <param name="PartOf">The constants of the wholes that contain it directly.</param>
internal sealed record DeclaredMember(
    string Identifier,
    int Value,
    string Name,
    int Line,
    ImmutableArray<string> Aliases,
    ImmutableArray<int> PartOf)
{
    /// <summary>Reads an enum member; null for what is none.</summary>
    public static DeclaredMember? Read(ISymbol symbol)
    {
        if (symbol is not IFieldSymbol { HasConstantValue: true, ConstantValue: int value } field)
        {
            return null;
        }

        string name = field.Name;
        int line = 0;
        ImmutableArray<string> aliases = ImmutableArray<string>.Empty;
        var partOf = ImmutableArray.CreateBuilder<int>();
        foreach (AttributeData attribute in field.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: GeneratedContract.PolicyNameAttribute })
            {
                var arguments = new AttributeArguments(attribute);
                name = arguments.Text("name") ?? name;
                line = arguments.Number("line") ?? 0;
                aliases = arguments.Texts("aliases") ?? aliases;
            }
            else if (attribute.AttributeClass is { Name: GeneratedContract.PartOfAttribute }
                && new AttributeArguments(attribute).First is { } whole)
            {
                partOf.AddRange(AttributeArguments.Constants(whole));
            }
        }

        return new DeclaredMember(field.Name, value, name, line, aliases, partOf.ToImmutable());
    }
}

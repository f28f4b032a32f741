using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>The names in generated code that the analyzers read, and the versions of it that they can read.</summary>
internal static class GeneratedContract
{
    public const string Policy = "Policy";
    public const string DataCategory = "DataCategory";
    public const string Purpose = "Purpose";
    public const string Operation = "Operation";
    public const string Actor = "Actor";
    public const string DataAttribute = "DataAttribute";
    public const string ProcessingAttribute = "ProcessingAttribute";
    public const string PolicyNameAttribute = "PolicyNameAttribute";
    public const string PartOfAttribute = "PartOfAttribute";
    public const string DeclaredPracticeAttribute = "DeclaredPracticeAttribute";

    /// <summary>The members of an enum that stand for none of the policy's own names.</summary>
    public const string UnspecifiedActor = "Unspecified";

    /// <summary>The version of these analyzers, as generated code of theirs would state it.</summary>
    public static readonly string ToolVersion = typeof(GeneratedContract).Assembly.GetName().Version.ToString(3);

    /// <summary>The shape of generated code that these analyzers read.</summary>
    private const int SupportedVersion = 1;

    /// <summary>
    /// The version of PolicyGen that wrote <paramref name="type"/>; null when PolicyGen did not write it. A version that
    /// cannot be read is the empty text.
    /// </summary>
    public static string? VersionOf(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "GeneratedCodeAttribute" }
                && attribute.ConstructorArguments is { Length: 2 } arguments
                && arguments[0].Value is "PolicyGen")
            {
                return arguments[1].Value as string ?? "";
            }
        }

        return null;
    }

    /// <summary>Whether the <c>Policy</c> class says it has the shape that these analyzers read.</summary>
    public static bool CanRead(INamedTypeSymbol policy) =>
        policy.GetMembers("ContractVersion").OfType<IFieldSymbol>()
            .Any(field => field is { HasConstantValue: true, ConstantValue: SupportedVersion });
}

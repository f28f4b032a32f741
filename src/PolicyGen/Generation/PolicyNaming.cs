using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using PolicyGen.Semantics;

namespace PolicyGen.Generation;

/// <summary>How a policy file's name and the root namespace become C# names.</summary>
public static class PolicyNaming
{
    /// <summary>What a policy is called whose file name has no letter or digit.</summary>
    private const string NamelessPolicy = "Privacy";

    /// <summary>What is put behind a name that would hide something else.</summary>
    private const string Suffix = "Policy";

    /// <summary>The name of a policy from its file's stem: the words in Pascal case, <c>my-shop</c> as <c>MyShop</c>.</summary>
    public static string NameFromStem(string stem)
    {
        string name = ToPascalCase(stem);
        return name.Length == 0 ? NamelessPolicy : Identifiers.Plain(name);
    }

    /// <summary>
    /// The name as the last segment under a root namespace: with <c>Policy</c> behind it where it equals a segment of
    /// the root, so that names which start with that segment still bind, or where it is <c>Policy</c>, which is the
    /// class inside.
    /// </summary>
    public static string Distinct(string name, string rootNamespace)
    {
        while (name == Suffix || rootNamespace.Split('.').Select(WithoutAt).Contains(name))
        {
            name += Suffix;
        }

        return name;
    }

    /// <summary>A namespace from any text: each segment a valid identifier, with <c>@</c> before keywords; empty ones left out.</summary>
    public static string ToNamespace(string text) =>
        string.Join(".", text.Split('.').Where(segment => segment.Length > 0).Select(segment => Identifiers.Escape(Identifiers.Plain(segment))));

    /// <summary>A valid namespace with <c>@</c> before keywords; null where <paramref name="text"/> is none.</summary>
    public static string? NamespaceOrNull(string text)
    {
        string[] segments = text.Split('.').Select(WithoutAt).ToArray();
        return segments.All(IsIdentifier) ? string.Join(".", segments.Select(Identifiers.Escape)) : null;
    }

    /// <summary>Whether a text is a C# identifier; a keyword is one, with <c>@</c>.</summary>
    public static bool IsIdentifier(string text) => SyntaxFacts.IsValidIdentifier(text) && Identifiers.Plain(text) == text;

    /// <summary>The text without a leading <c>@</c>.</summary>
    public static string WithoutAt(string text) => text.StartsWith("@", System.StringComparison.Ordinal) ? text.Substring(1) : text;

    private static string ToPascalCase(string stem)
    {
        StringBuilder name = new(stem.Length);
        bool startsWord = true;
        foreach (char c in stem)
        {
            if (!SyntaxFacts.IsIdentifierPartCharacter(c) || c == '_')
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return name.ToString();
    }
}

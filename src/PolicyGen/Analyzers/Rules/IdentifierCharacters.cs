using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyGen.Analyzers;

/// <summary>The characters of C#'s identifiers, from a table for those that nearly all code is written in.</summary>
internal static class IdentifierCharacters
{
    private static readonly bool[] Start = [.. Enumerable.Range(0, 128).Select(c => SyntaxFacts.IsIdentifierStartCharacter((char)c))];
    private static readonly bool[] Part = [.. Enumerable.Range(0, 128).Select(c => SyntaxFacts.IsIdentifierPartCharacter((char)c))];

    public static bool IsStart(char c) => c < 128 ? Start[c] : SyntaxFacts.IsIdentifierStartCharacter(c);

    public static bool IsPart(char c) => c < 128 ? Part[c] : SyntaxFacts.IsIdentifierPartCharacter(c);
}

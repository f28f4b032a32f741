using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyGen.Semantics;

/// <summary>Turns the names of one kind into C# identifiers (policy-language §5; C# specification §6.4.3).</summary>
/// <param name="cancellation">Stops the reading.</param>
internal sealed class Identifiers(Cancellation cancellation)
{
    private const int MaxLength = 40;
    private const int MinCut = 10;

    /// <summary>
    /// Members of <c>object</c>, of enums and of what is generated beside the names: a property or member of such a name
    /// would hide it or not compile.
    /// </summary>
    private static readonly HashSet<string> s_reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "All", "Of", "Policy", "DataCategory", "DataCategories", "DataCategoryInfo", "Purpose", "Purposes", "PurposeInfo", "Operation", "Operations",
        "OperationKind", "Actor", "Actors", "Practice", "Practices", "PracticesFor", "Declares", "Mention", "Stance", "ConsentBasis", "Name", "File",
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "value__", "None", "HasFlag", "CompareTo",
        "Unspecified", "DataSubject", "Data", "DataAttribute", "Processing", "ProcessingAttribute", "PartOf", "PartOfAttribute", "PolicyName",
        "PolicyNameAttribute", "DeclaredPractice", "DeclaredPracticeAttribute", "PolicyContract", "PolicyContractAttribute", "ContractVersion",
    };

    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    // In capitals, to ignore case at the cost of a plain comparison.
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether an identifier is one that generated code uses for itself, or would be an accessor of the property of another name.
    /// </summary>
    public static bool IsReserved(string identifier) => identifier.Length > 0 && !identifier[0].IsHan() && (
        identifier.StartsWith("get_", StringComparison.OrdinalIgnoreCase) || identifier.StartsWith("set_", StringComparison.OrdinalIgnoreCase)
        || s_reserved.Contains(identifier));

    /// <summary>Takes an identifier that the glossary chose.</summary>
    /// <returns>Whether it was free.</returns>
    public bool Take(string identifier) => !s_reserved.Contains(identifier) && _taken.Add(Capitals(identifier));

    /// <summary>The identifier of a name, unlike all given before, ignoring case.</summary>
    /// <param name="name">The name in its normal form.</param>
    /// <param name="change">What had to be done to it beyond the plain rule, as a message says it; null when nothing.</param>
    public string For(string name, out string? change)
    {
        string plain = Plain(name, cancellation);
        change = null;
        string identifier = plain;
        if (plain.Length > MaxLength)
        {
            change = "it is longer than 40 characters";
            plain = Cut(plain);
            identifier = plain + Suffix(name);
        }

        if (IsReserved(identifier) || !_taken.Add(Capitals(identifier)))
        {
            change = IsReserved(identifier) ? "generated code uses that name itself" : "another name has the same identifier";
            identifier = plain + Suffix(name);
            while (!_taken.Add(Capitals(identifier)))
            {
                cancellation.Step();
                identifier = plain + Suffix(name) + "_" + Next(plain);
            }
        }

        return Escape(identifier);
    }

    /// <summary>The same for a word that is short whatever a policy says: of a file's name or a namespace.</summary>
    public static string Plain(string word) => Plain(word, Cancellation.None);

    /// <summary>A name made of the characters that C# allows, in NFC as C# compares them; not yet short or unique.</summary>
    public static string Plain(string name, Cancellation cancellation) => IsPlain(name, cancellation) ? name : Rewrite(name, cancellation);

    private static bool IsPlain(string name, Cancellation cancellation)
    {
        for (int at = 0, looked = 0; at < name.Length; at++)
        {
            looked = at < looked ? looked : cancellation.Block(at, name.Length);
            if (!(name[at].IsHan() || name[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (at > 0 && name[at] is >= '0' and <= '9')))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private static string Rewrite(string name, Cancellation cancellation)
    {
        var identifier = new StringBuilder(name.Length + 1);
        bool gap = false;
        for (int i = 0; i < name.Length; i++)
        {
            cancellation.Step();
            char c = name[i];
            if (!IsPart(c))
            {
                gap = true;
                continue;
            }

            if (gap && identifier.Length > 0)
            {
                identifier.Append('_');
            }

            gap = false;
            if (identifier.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(c))
            {
                identifier.Append('_');
            }

            identifier.Append(c);
        }

        string result = NameText.Compose(identifier.ToString(), cancellation);
        return result.Length == 0 ? "_" : result;
    }

    /// <summary>Puts <c>@</c> before a keyword.</summary>
    public static string Escape(string identifier) =>
        identifier[0].IsHan() || SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;

    /// <summary>Format characters are allowed in C# and seen by nobody; combining marks may not follow a gap.</summary>
    private static bool IsPart(char c) =>
        SyntaxFacts.IsIdentifierPartCharacter(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format;

    private static string Capitals(string identifier)
    {
        char[]? capitals = null;
        for (int i = 0; i < identifier.Length; i++)
        {
            char c = identifier[i];
            if (c is >= 'a' and <= 'z')
            {
                capitals ??= identifier.ToCharArray();
                capitals[i] = (char)(c & ~0x20);
            }
            else if (c > 127 && !c.IsHan())
            {
                return identifier.ToUpperInvariant();
            }
        }

        return capitals is null ? identifier : new string(capitals);
    }

    private static string Cut(string identifier)
    {
        string cut = identifier.Substring(0, MaxLength);
        int gap = cut.LastIndexOf('_');
        cut = gap >= MinCut ? cut.Substring(0, gap) : cut;
        return cut.TrimEnd('_');
    }

    private string Suffix(string name) =>
        "_" + (StableValues.Hash(name, cancellation) & 0xFFFF).ToString("x4", CultureInfo.InvariantCulture);

    /// <summary>Sixteen bits run out where tens of thousands of names are one identifier; a number goes on.</summary>
    private string Next(string plain)
    {
        _numbers.TryGetValue(plain, out int number);
        _numbers[plain] = ++number;
        return number.ToString(CultureInfo.InvariantCulture);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Hostile;

/// <summary>Names that C# or the generated code uses itself, and names that only look different.</summary>
public sealed class NameTests
{
    private static readonly string[] Keywords =
    [
        .. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText),
        "field", "extension", "required", "scoped", "file", "record", "nint", "nuint", "dynamic", "notnull", "unmanaged", "managed", "__arglist", "__makeref",
    ];

    private static readonly string[] Members =
    [
        "Policy", "ToString", "value__", "Equals", "Unspecified", "DataSubject", "GetHashCode", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "All", "Of", "None", "Name", "File", "Declares", "Practices", "PracticesFor", "DataCategory", "DataCategories", "Purpose", "Purposes", "Operation",
        "Actor", "Stance", "Mention", "Practice", "ConsentBasis", "OperationKind", "DataAttribute", "Data", "ProcessingAttribute", "Processing", "PartOf",
        "PolicyName", "DeclaredPractice", "CompareTo", "HasFlag", "Tables", "List", "ValueIndex", "System", "global", "App", "Shop", "Index", "Fill", "Relation",
        "DataCategoryInfo", "PurposeInfo", "Value", "Line", "Aliases", "ContractVersion", "DataCategoryTable", "Length", "_", "__", "DataCategory_Table",
    ];

    public static TheoryData<string, string[]> Sets => new() { { "keywords", Keywords }, { "members", Members } };

    [Theory]
    [MemberData(nameof(Sets), DisableDiscoveryEnumeration = true)]
    public void Names_that_are_taken_compile_in_every_kind(string set, string[] names)
    {
        string policy = string.Concat(names.Select(name => $"({name})会[{name}]<{name}>用于{{{name}}}。\n"));
        PolicyModel model = HostileCode.Model(policy);

        GeneratedAssembly.AssertCompiles(HostileCode.Of(policy));
        Assert.True(model.DataCategories.Count > 40, set);
        AssertDifferent(model);
    }

    [Fact]
    public void Names_that_look_alike_get_different_identifiers()
    {
        string[] names =
        [
            "手机", "手机!", "手机?", "手机·", "手\u200B机", "手\u00AD机", "手机\uFE0F", "caf\u00E9", "cafe\u0301", "CAFÉ", "cafe", "Cafe!", "CAFE?", "ﬁle", "file", "ı", "i", "İ", "I!",
            "Å", "Å", "A\u030A", "\u212B", "Ω", "\u2126", "ａｂｃ", "abc", "ABC!", "𝐚", "a!", "ß", "ss", "ſ", "s", "µ", "μ", "!", "!!", "?", "…", "—", "\u0301", "\u200D", "\uD800", "\uDC00",
        ];
        string policy = string.Concat(names.Select(name => $"(我们)[收集]<{name}>。\n"));

        PolicyModel model = HostileCode.Model(policy);

        GeneratedAssembly.AssertCompiles(HostileCode.Of(policy));
        Assert.True(model.DataCategories.Count > 25);
        AssertDifferent(model);
    }

    [Fact]
    public void More_names_than_short_suffixes_get_different_identifiers()
    {
        // All of these are made of nothing that an identifier may hold: 100,000 names for one identifier, and 65,536 short suffixes.
        string policy = "[收集]" + Repeat.Each(100_000, i => "<" + Convert.ToString(i, 2).Replace('0', '!').Replace('1', '?') + ">");

        PolicyModel model = HostileCode.Model(policy);

        Assert.True(model.DataCategories.Count > 90_000);
        AssertDifferent(model);
    }

    [Fact]
    public void Names_made_to_share_a_hash_get_different_values()
    {
        StableValues values = new(Cancellation.None);
        HashSet<int> given = [.. Enumerable.Range(0, 200_000).Select(_ => values.For("the same name"))];

        Assert.Equal(200_000, given.Count);
    }

    private static void AssertDifferent(PolicyModel model)
    {
        foreach (EquatableArray<DeclaredName> names in new[] { model.DataCategories, model.Purposes, model.Operations, model.Actors })
        {
            Assert.Equal(names.Count, names.Select(name => name.Identifier.TrimStart('@')).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.Equal(names.Count, names.Select(name => name.Value).Distinct().Count());
        }
    }
}

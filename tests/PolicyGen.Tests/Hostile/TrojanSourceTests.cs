using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PolicyGen.Emit;
using Xunit;

namespace PolicyGen.Tests.Hostile;

/// <summary>Characters that nobody sees, or that turn the text around them: an error in a name, and never part of the code.</summary>
public sealed class TrojanSourceTests
{
    public static TheoryData<string> Characters =>
    [
        "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u200E", "\u200F", "\u061C",
        "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u180E", "\u0001", "\u001B", "\u007F", "\u009F", "\uD800", "\uDC00",
    ];

    [Theory]
    [MemberData(nameof(Characters), DisableDiscoveryEnumeration = true)]
    public void They_are_an_error_in_a_name(string character)
    {
        string policy = $"(我们)会[收集]<手{character}机>。";

        Assert.Equal([$"PG0015 '{character}'"], Findings.Of("PG0015", policy));
        Assert.DoesNotContain(Findings.MessagesOf("PG0015", policy), message => message.Contains(character[0]) && !char.IsSurrogate(character[0]));
    }

    [Theory]
    [MemberData(nameof(Characters), DisableDiscoveryEnumeration = true)]
    public void They_reach_no_code(string character)
    {
        string policy = $"# 一{character}二\n(我{character}们)如果{character}同意，会[收{character}集]<手{character}机>用于{{登{character}录}}。{character}";
        List<GeneratedFile> files = HostileCode.Of(policy, $"手机 = M ; 手{character}机 # n{character}");

        GeneratedAssembly.AssertCompiles(files);
        Assert.DoesNotContain(files, file => file.Text.Contains(character[0]));
        Assert.All(
            HostileCode.Identifiers(HostileCode.Model(policy)).SelectMany(identifier => identifier),
            c => Assert.True(CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.Surrogate)));
    }
}

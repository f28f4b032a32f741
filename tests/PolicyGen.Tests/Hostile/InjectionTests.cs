using System.Collections.Generic;
using System.Linq;
using PolicyGen.Emit;
using Xunit;

namespace PolicyGen.Tests.Hostile;

/// <summary>Nothing that a policy's marks and sentences say becomes code.</summary>
public sealed class InjectionTests
{
    private const string Evil = " public static class Evil ";

    public static TheoryData<string> Texts =>
    [
        "*/" + Evil + "/*",
        "</summary>" + Evil,
        "]]>" + Evil + "<![CDATA",
        "\"\"\"" + Evil + "\"\"\"",
        "\"" + Evil + "\"",
        "\\u0022" + Evil + "\\u0022",
        "\\\"" + Evil,
        "#line 1 \"x\"",
        "#endif",
        "a\u2028" + Evil,
        "a\u0085" + Evil,
        "a\r\n#error" + Evil,
        "\uD800" + Evil + "\uDC00",
        "😀" + Evil,
        "\0" + Evil,
        "{0}" + Evil + "{{",
        "$@\"" + Evil,
        "// " + Evil,
    ];

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Names_and_sentences_stay_text(string text)
    {
        // As a name of every kind, as prose around marks, as a heading, as a condition and as a glossary's alias and note.
        string policy = $"# {text}\n(我们)会[收集]<手机号码>。{text}(我们{text})如果{text}，会[收集{text}]<手机{text}>用于{{登录{text}、支付{text}}}。{text}\n\\<{text}";
        List<GeneratedFile> files = HostileCode.Of(policy, $"手机号码 = Mobile ; {text} # {text}");

        GeneratedAssembly.AssertCompiles(files);
        Assert.NotEmpty(files);
        Assert.DoesNotContain(HostileCode.Types(files), type => type.Name.Contains("Evil"));
        Assert.All(HostileCode.Types(files), type => Assert.Equal("App.Shop", type.ContainingNamespace.ToDisplayString()));
    }
}

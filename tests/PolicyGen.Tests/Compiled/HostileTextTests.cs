using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Compiled;

/// <summary>A policy is data: nothing in it can become code, or a comment that hides code.</summary>
public sealed class HostileTextTests
{
    private const string Evil = " public static class Evil { } ";

    private static readonly string[] Types =
    [
        "Actor", "ConsentBasis", "DataAttribute", "DataCategories", "DataCategory", "DataCategoryInfo", "DeclaredPracticeAttribute", "Mention",
        "Operation", "OperationKind", "PartOfAttribute", "Policy", "PolicyNameAttribute", "Practice", "ProcessingAttribute", "Purpose",
        "PurposeInfo", "Purposes", "Stance",
    ];

    public static TheoryData<string> Texts =>
    [
        "*/" + Evil + "/*",
        "</summary>" + Evil + "<summary>",
        "]]>" + Evil + "<![CDATA[",
        "\"\"\";" + Evil + "//",
        "\\\");" + Evil + "//",
        "a\r\n#line 1 \"x\"\r\n" + Evil,
        "a\u2028" + Evil + "\u2029" + Evil + "\u0085" + Evil,
        "a\n}" + Evil + "namespace X {",
        "#pragma warning restore\n#error",
        "{0}{{}}$\"{" + Evil + "}\"@\"",
        "\0\u0001\u001F\u007F\u009F",
        "\u202E\u2066\u200B\uFEFF\u00AD\U000E0041\uFFFE",
        "\uD800" + Evil + "\uDC00",
        "&#0; &lt; &nosuch; <see cref=\"Nothing\"/>",
        new string('x', 119) + "😀" + new string('y', 5000),
    ];

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void It_stays_text_wherever_it_stands(string text)
    {
        TestModel model = new TestModel()
            .Practice(text, [text], [text], [text], [text], [text], PolicyGen.Semantics.OperationKind.Collect, Stance.Prohibited, text, [text, text], text)
            .Contains(text, "part")
            .Compound(text, "half")
            .Data(text, "Hostile", text, text, text)
            .Purpose(text, "Hostile", text, text)
            .Operation(text, "Hostile")
            .Actor(text, "Hostile");
        List<GeneratedFile> files = GeneratedCode.Of(model.Source(file: text)).ToList();

        GeneratedAssembly.AssertCompiles(files);
        INamespaceSymbol generated = GeneratedAssembly.Compilation(files).GlobalNamespace.GetNamespaceMembers().Single(n => n.Name == "App");
        INamespaceSymbol shop = generated.GetNamespaceMembers().Single();
        Assert.Equal(Types, shop.GetTypeMembers().Select(type => type.Name).Order());
        Assert.Equal(["Hostile", "part"], Members(shop, "DataCategory"));
        Assert.Equal(["Hostile", "half"], Members(shop, "Purpose"));
        Assert.Equal(["Hostile"], Members(shop, "Operation"));
        Assert.Equal(["Unspecified", "DataSubject", "Hostile"], Members(shop, "Actor"));
        AssertDocumented(shop);

        RunningPolicy policy = new(model);
        object info = policy.Info("DataCategories", "Hostile");
        Assert.Equal(text, info.GetType().GetProperty("Name")!.GetValue(info));
    }

    private static IEnumerable<string> Members(INamespaceSymbol @namespace, string type) =>
        @namespace.GetTypeMembers(type).Single().GetMembers().OfType<IFieldSymbol>().Select(member => member.Name);

    // Documentation that is not XML is shown as none at all.
    private static void AssertDocumented(INamespaceSymbol @namespace)
    {
        foreach (ISymbol member in @namespace.GetTypeMembers("DataCategory").Single().GetMembers().OfType<IFieldSymbol>())
        {
            XElement documentation = XElement.Parse(member.GetDocumentationCommentXml()!);
            Assert.Equal(["summary"], documentation.Elements().Select(element => element.Name.LocalName));
        }
    }
}

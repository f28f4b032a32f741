using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Syntax;
using Xunit;

namespace PolicyGen.Tests.Syntax;

/// <summary>The brackets that are prose without an escape, each beside the nearest that is a mark.</summary>
public sealed class ProseBracketTests
{
    public static TheoryData<string> Elements =>
    [
        "br", "em", "hr", "li", "ol", "td", "th", "tr", "ul", "h1", "h2", "h3", "h4", "h5", "h6",
        "div", "img", "sub", "sup", "font", "span", "table", "tbody", "thead", "center", "strong", "blockquote",
    ];

    [Theory]
    [MemberData(nameof(Elements))]
    public void Elements_of_HTML_are_prose(string element) => Assert.Equal("data:a", Marks($"<{element}>x</{element}> <a>"));

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("i")]
    [InlineData("p")]
    [InlineData("u")]
    public void Elements_of_one_letter_are_prose_where_they_are_closed(string element)
    {
        Assert.Equal("", Marks($"<{element}>x</{element}>"));
        Assert.Equal($"data:{element}", Marks($"<{element}>x"));
        Assert.Equal($"data:{element}", Marks($"</{element}>x<{element}>"));
    }

    [Theory]
    [InlineData("<c>x</c>", "data:c")]
    [InlineData("<time>", "data:time")]
    [InlineData("<h7>", "data:h7")]
    [InlineData("<h0>", "data:h0")]
    [InlineData("<b/>", "")]
    [InlineData("</b c>", "")]
    [InlineData("<#>", "data:#")]
    [InlineData("</>", "data:/")]
    [InlineData("<b c>", "data:b c")]
    [InlineData("<b c=d>", "")]
    [InlineData("<b c/>", "")]
    [InlineData("<b=c>", "data:b=c")]
    [InlineData("<z a=b><A a=b><Z a=b><x1 a=b><x6 a=b>", "")]
    [InlineData("<x0 a=b>", "data:x0 a=b")]
    [InlineData("<x7 a=b>", "data:x7 a=b")]
    [InlineData("<abcdefghijk a=b>", "")]
    [InlineData("<abcdefghijkl a=b>", "data:abcdefghijkl a=b")]
    [InlineData("<!-- (note) -->", "")]
    [InlineData("<!---->", "")]
    [InlineData("<!- x>", "data:!- x")]
    [InlineData("<br", "")]
    [InlineData("<a> </b>", "data:a")]
    public void Tags(string text, string expected) => Assert.Equal(expected, Marks(text));

    [Theory]
    [InlineData("http://x")]
    [InlineData("HTTPS://x")]
    [InlineData("mailto:x")]
    [InlineData("tel:1")]
    [InlineData("ftp://x")]
    [InlineData("www.")]
    [InlineData("./x")]
    [InlineData("../x")]
    [InlineData("//x")]
    [InlineData("#x")]
    [InlineData("/x")]
    [InlineData("#\u007f")]
    [InlineData("#!")]
    public void Addresses_are_prose(string address)
    {
        Assert.Equal("data:a", Marks($"<{address}> <a>"));
        Assert.Equal("data:a", Marks($"[收集]({address}) <a>"));
        Assert.Equal("", Marks($"[收集]({address})"));
        Assert.Equal("data:a", Marks($"before\n<b>x</b>[收集]({address}) <a>"));
    }

    [Theory]
    [InlineData("http:/x")]
    [InlineData("www")]
    [InlineData("# x")]
    [InlineData("#中")]
    [InlineData("#\u0080")]
    [InlineData("x/y")]
    public void What_is_no_address_is_a_mark(string name)
    {
        Assert.Equal($"data:{name}", Marks($"<{name}>"));
        Assert.Equal($"operation:收集 actor:{name}", Marks($"[收集]({name})"));
    }

    [Theory]
    [InlineData("<a@b.c>", "")]
    [InlineData("<a@b>", "data:a@b")]
    [InlineData("<@b.c>", "data:@b.c")]
    [InlineData("<a@.c>", "data:a@.c")]
    [InlineData("<a.b@c>", "data:a.b@c")]
    [InlineData("<a b@c.d>", "data:a b@c.d")]
    [InlineData("< a@b.c>", "data: a@b.c")]
    public void Mail_addresses(string text, string expected) => Assert.Equal(expected, Marks(text));

    [Theory]
    [InlineData("[收集](https://x", "operation:收集")]
    [InlineData("[收集](", "operation:收集")]
    [InlineData("[收集]", "operation:收集")]
    [InlineData("[收集](#)", "")]
    [InlineData("[收集] (https://x)", "operation:收集 actor:https://x")]
    [InlineData("[a](https://x) [收集] [b](https://y) <c>", "operation:收集 data:c")]
    [InlineData("[收集](https://x\n)", "operation:收集")]
    public void Links(string text, string expected) => Assert.Equal(expected, Marks(text));

    [Theory]
    [InlineData("{{a}} {b}", "purpose:b")]
    [InlineData("x {{a}}{{b}} {c}", "purpose:c")]
    [InlineData("{{}}", "")]
    [InlineData("{{a}\n}", "purpose:a")]
    [InlineData("{", "")]
    [InlineData("{a}}", "purpose:a")]
    [InlineData("{ {a}}", "purpose: {a}")]
    public void Templates(string text, string expected) => Assert.Equal(expected, Marks(text));

    [Fact]
    public void A_tag_is_looked_into_up_to_a_thousand_characters()
    {
        string longest = "https://" + new string('x', 1000 - 1 - "https://".Length);

        Assert.Equal("", Marks($"<{longest}>"));
        Assert.Equal($"data:{longest}x", Marks($"<{longest}x>"));
    }

    private static string Marks(string text)
    {
        PolicySyntaxTree tree = PolicySyntaxTree.Parse(SourceText.From(text));
        return string.Join(' ', tree.Marks.Select(mark => $"{mark.Kind.ToString().ToLowerInvariant()}:{text.Substring(mark.Content.Start, mark.Content.Length)}"));
    }
}

using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Syntax;
using Xunit;

namespace PolicyGen.Tests.Syntax;

public class PolicySyntaxTreeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("a\rb\u0085c\u2028d\u2029e\r\n")]
    [InlineData("\\(\\")]
    [InlineData("a\n\nb")]
    [InlineData("a\r")]
    [InlineData("\r\r\n")]
    [InlineData("x\n1. y\n  (2) z")]
    [InlineData("(1) <a\n[b>] }{")]
    public void Any_text_is_kept_whole(string text) => LosslessTree.Verify(PolicySyntaxTree.Parse(SourceText.From(text)));

    // An attribute's argument is kept as UTF-8, which has no halves of a pair.
    [Fact]
    public void Halves_of_a_surrogate_pair_are_kept_apart() => LosslessTree.Verify(PolicySyntaxTree.Parse(SourceText.From("\ud800<\udc00>\0")));

    [Theory]
    [InlineData("(我们)会[收集]<手机号>以{开票}", "actor:我们 operation:收集 data:手机号 purpose:开票")]
    [InlineData("<相机（摄像头）>", "data:相机（摄像头）")]
    [InlineData("（我们）【收集】《手机号》「a」", "")]
    [InlineData("\\(我们\\)\\[收集\\]\\<a\\>\\{b\\}", "")]
    [InlineData("<a\\>b>", "data:a\\>b")]
    [InlineData("{为<a>提供}", "purpose:为<a>提供 data:a")]
    [InlineData("\\\\(a)", "")]
    [InlineData("<a<b>c>", "data:a<b>c")]
    [InlineData("{<a>和<b>} <c>", "purpose:<a>和<b> data:a data:b data:c")]
    [InlineData("<>(**)[ ]{a}", "purpose:a")]
    [InlineData("(*_*) (我们)", "actor:我们")]
    public void Marks_are_found(string text, string expected) => Assert.Equal(expected, Marks(text));

    [Fact]
    public void A_mark_knows_the_nearest_that_holds_it() => Assert.Equal(
        [-1, 0, 1, -1, 3],
        PolicySyntaxTree.Parse(SourceText.From("{用<地(a)址>} (b<c>)")).Marks.Select(mark => mark.Parent));

    [Theory]
    [InlineData("1) <a>", "data:a")]
    [InlineData("(1) <a>", "data:a")]
    [InlineData("a) <a>", "data:a")]
    [InlineData("(a) <a>", "data:a")]
    [InlineData("  (12) <a>", "data:a")]
    [InlineData("(iv) <a>", "data:a")]
    [InlineData("(一) <a>", "data:a")]
    [InlineData("(我们) <a>", "actor:我们 data:a")]
    public void Numbering_that_opens_a_line_is_no_mark(string text, string expected) => Assert.Equal(expected, Marks(text));

    [Theory]
    [InlineData("see [our site](https://example.org/a_(b)) <a>", "data:a")]
    [InlineData("![logo](./logo.png)", "")]
    [InlineData("[top](#top) [mail](mailto:a@example.org)", "")]
    [InlineData("[收集](您)的<a>", "operation:收集 actor:您 data:a")]
    [InlineData("<https://example.org> <help@example.org>", "")]
    [InlineData("<br/><br><b>bold</b><a href=\"x\"></a><!-- note -->", "")]
    [InlineData("<IMEI> <email> <a name> <video>", "data:IMEI data:email data:a name data:video")]
    [InlineData("{{company}} {a}", "purpose:a")]
    [InlineData("{{company} {a}", "purpose:company purpose:a")]
    public void Brackets_of_links_tags_and_templates_are_prose(string text, string expected) => Assert.Equal(expected, Marks(text));

    private static string Marks(string text)
    {
        PolicySyntaxTree tree = PolicySyntaxTree.Parse(SourceText.From(text));
        return string.Join(' ', tree.Marks.Select(m => $"{m.Kind.ToString().ToLowerInvariant()}:{text.Substring(m.Content.Start, m.Content.Length)}"));
    }
}

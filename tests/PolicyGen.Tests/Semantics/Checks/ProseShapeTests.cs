using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Checks;
using PolicyGen.Syntax;
using Xunit;

namespace PolicyGen.Tests.Semantics.Checks;

/// <summary>What makes a mark look like no name (PG0005), with what is just beside it.</summary>
public class ProseShapeTests
{
    private const string Address = "an address";
    private const string Counter = "a list marker or a note";
    private const string Sentence = "a sentence";
    private const string Around = "brackets around marks";
    private const string Remark = "a remark";
    private const string Gloss = "another name for what stands before it";

    [Theory]
    [InlineData("{见ftp://x}", Address)]
    [InlineData("{见ftp:/x}", null)]
    [InlineData("向(www.)", Address)]
    [InlineData("向(www)", null)]
    [InlineData("向(WWW.a)", Address)]
    [InlineData("向(xwww.a)", null)]
    [InlineData("{a@b.c}", Address)]
    [InlineData("{a.b@c}", Address)]
    [InlineData("{@b.c}", null)]
    [InlineData("{ @b.c}", null)]
    [InlineData("{.a@b}", null)]
    [InlineData("{a@b}", null)]
    [InlineData("{a.b}", null)]
    public void An_address(string policy, string? expected) => Assert.Equal(expected, ShapeOf(policy));

    [Theory]
    [InlineData(197, Address)]
    [InlineData(198, null)]
    public void An_address_shows_within_two_hundred_characters(int before, string? expected) =>
        Assert.Equal(expected, ShapeOf("{" + new string('长', before) + "://}"));

    [Theory]
    [InlineData("<12>", Counter)]
    [InlineData("{1}", Counter)]
    [InlineData("<1.1>", Counter)]
    [InlineData("<1-1>", Counter)]
    [InlineData("<1/1>", Counter)]
    [InlineData("<1、1>", Counter)]
    [InlineData("<1 1>", Counter)]
    [InlineData("<*1*>", Counter)]
    [InlineData("< 12 >", Counter)]
    [InlineData("<1,1>", null)]
    [InlineData("<1a>", null)]
    [InlineData("<a1>", null)]
    [InlineData("[二]", Counter)]
    [InlineData("[ 二 ]", Counter)]
    [InlineData("[零]", Counter)]
    [InlineData("[二十一]", Counter)]
    [InlineData("[二百二十]", null)]
    [InlineData("[二a]", null)]
    [InlineData("见(二)", Counter)]
    [InlineData("<二>", null)]
    [InlineData("{二}", null)]
    [InlineData("[a]", Counter)]
    [InlineData("[ab]", null)]
    [InlineData("见(a)", Counter)]
    [InlineData("见(甲)", null)]
    [InlineData("<a>", null)]
    [InlineData("{a}", null)]
    public void A_list_marker(string policy, string? expected) => Assert.Equal(expected, ShapeOf(policy));

    [Theory]
    [InlineData("{a。b}", Sentence)]
    [InlineData("{a！b}", Sentence)]
    [InlineData("{a？b}", Sentence)]
    [InlineData("{a；b}", Sentence)]
    [InlineData("{a!b}", Sentence)]
    [InlineData("{a?b}", Sentence)]
    [InlineData("{a;b}", Sentence)]
    [InlineData("{a. b}", Sentence)]
    [InlineData("{。a}", Sentence)]
    [InlineData("{a。}", null)]
    [InlineData("{a。 }", null)]
    [InlineData("{a.b}", null)]
    [InlineData("{a .b}", null)]
    [InlineData("{a.}", null)]
    [InlineData("{a. }", null)]
    [InlineData("{a，b}", null)]
    public void A_sentence_goes_on_behind_its_first_end(string policy, string? expected) => Assert.Equal(expected, ShapeOf(policy));

    [Theory]
    [InlineData("(见<a>)", Around)]
    [InlineData("(甲)<a>", null)]
    [InlineData("(甲)", null)]
    [InlineData("<甲(乙)>", null)]
    [InlineData("[收(乙)]", null)]
    public void An_actor_around_marks(string policy, string? expected) => Assert.Equal(expected, ShapeOf(policy));

    [Theory]
    [InlineData("(例如昵称)", Remark)]
    [InlineData("( 例如昵称 )", Remark)]
    [InlineData("(以下简称信息)", Remark)]
    [InlineData("(统称信息)", Remark)]
    [InlineData("(为了开票)", Remark)]
    [InlineData("(不会公开)", Remark)]
    [InlineData("(例如)", null)]
    [InlineData("(昵称例如)", null)]
    [InlineData("<例如昵称>", null)]
    [InlineData("向(including x)", Remark)]
    [InlineData("向(INCLUDING x)", Remark)]
    [InlineData("向(including)", null)]
    [InlineData("向(including )", null)]
    [InlineData("向(includingly x)", null)]
    [InlineData("(甲等)", Remark)]
    [InlineData("(等)", null)]
    [InlineData("(等甲)", null)]
    [InlineData("<甲等>", null)]
    public void A_remark_opens_with_its_word(string policy, string? expected) => Assert.Equal(expected, ShapeOf(policy));

    [Theory]
    [InlineData("应用(App)", Gloss)]
    [InlineData("用(App)", Gloss)]
    [InlineData("应用 (App)", Gloss)]
    [InlineData("应用  (App)", Gloss)]
    [InlineData("用 (App)", Gloss)]
    [InlineData("1(App)", Gloss)]
    [InlineData("app(App)", Gloss)]
    [InlineData("“应用”(App)", Gloss)]
    [InlineData("《应用》(App)", Gloss)]
    [InlineData("「应用」(App)", Gloss)]
    [InlineData("『应用』(App)", Gloss)]
    [InlineData("【应用】(App)", Gloss)]
    [InlineData("\\(应用\\)(App)", Gloss)]
    [InlineData("(App)", null)]
    [InlineData(" (App)", null)]
    [InlineData("  (App)", null)]
    [InlineData("，(App)", null)]
    [InlineData("app (App)", null)]
    [InlineData("向(App)", null)]
    [InlineData("向 (App)", null)]
    [InlineData("托(App)", null)]
    [InlineData("应用(App应)", null)]
    [InlineData("应用(应App)", null)]
    [InlineData("应用(App\u0080)", null)]
    [InlineData("应用(App\u007F)", Gloss)]
    [InlineData("应用<App>", null)]
    [InlineData("应用[App]", null)]
    public void Latin_letters_behind_a_noun_are_its_other_name(string policy, string? expected) => Assert.Equal(expected, ShapeOf(policy));

    [Fact]
    public void No_word_that_takes_an_actor_makes_it_another_name() => Assert.All(
        "向给与同和及或由从自对将把被让使为需要经的该权托意".Select(c => c.ToString()), word => Assert.Null(ShapeOf(word + "(App)")));

    private static string? ShapeOf(string policy) => new ProseShape(PolicySyntaxTree.Parse(SourceText.From(policy)), Cancellation.None).Of(0);
}

using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics;
using PolicyGen.Syntax;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Which brackets of the prose make a pair (policy-language §1).</summary>
public class BracketPairsTests
{
    [Theory]
    [InlineData("（a）", "0-2")]
    [InlineData("x【a】", "1-3")]
    [InlineData("x《a》", "1-3")]
    [InlineData("x「a」", "1-3")]
    [InlineData("x“a”", "1-3")]
    [InlineData("x『a』", "1-3")]
    [InlineData("x〈a〉", "1-3")]
    [InlineData("\\(a\\)", "1-4")]
    [InlineData("\\(a)", "")]
    [InlineData("(a\\)", "")]
    [InlineData(")", "")]
    [InlineData("(", "")]
    [InlineData("（", "")]
    [InlineData("）", "")]
    [InlineData("）（", "")]
    [InlineData("（）", "0-1")]
    [InlineData("（）（）", "0-1 2-3")]
    [InlineData("（（a）b）", "0-5 1-3")]
    [InlineData("（a））", "0-2")]
    [InlineData("（（a）", "1-3")]
    [InlineData("（【）】", "0-2")]
    [InlineData("【（】）", "0-2")]
    [InlineData("（【a】）", "0-4 1-3")]
    [InlineData("（a】", "")]
    [InlineData("（【）】（a）", "0-2 4-6")]
    public void A_pair_closes_with_its_own_kind(string line, string expected) => Assert.Equal(expected, Pairs(line));

    [Theory]
    [InlineData("（<a）b>）", "0-6")]
    [InlineData("（<a><b）>）", "0-8")]
    [InlineData("<a>（<b）>）", "3-8")]
    [InlineData("（<a{b）}c）>d）", "0-11")]
    [InlineData("（<a{b）}>x<c）>）", "0-13")]
    [InlineData("<（>a）", "")]
    [InlineData("<a>（b）", "3-5")]
    public void What_stands_in_marks_is_no_prose(string line, string expected) => Assert.Equal(expected, Pairs(line));

    [Theory]
    [InlineData("（a\n）", "")]
    [InlineData("（a\n（b）", "3-5")]
    [InlineData("（aaaaaaaa）\n（b）", "11-13")]
    [InlineData("（aaaaaaaa）\nb", "")]
    [InlineData("（<a>）\n（<b）>）<c>", "6-11")]
    public void Each_line_has_its_own_pairs(string policy, string expected) => Assert.Equal(expected, Pairs(policy, 1));

    [Fact]
    public void A_closing_bracket_knows_that_it_closes()
    {
        PolicySyntaxTree tree = PolicySyntaxTree.Parse(SourceText.From("x（a）b）"));
        var pairs = new BracketPairs(Cancellation.None);
        pairs.Read(tree, tree.Lines[0]);
        Assert.Equal([3], Enumerable.Range(-2, 12).Where(pairs.IsClose));
    }

    private static string Pairs(string policy, int lastLine = 0)
    {
        PolicySyntaxTree tree = PolicySyntaxTree.Parse(SourceText.From(policy));
        var pairs = new BracketPairs(Cancellation.None);
        for (int line = 0; line <= lastLine; line++)
        {
            pairs.Read(tree, tree.Lines[line]);
        }

        return string.Join(' ', Enumerable.Range(-2, policy.Length + 20).Where(at => pairs.CloseOf(at) >= 0).Select(at => $"{at}-{pairs.CloseOf(at)}"));
    }
}

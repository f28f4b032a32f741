using System.Linq;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>What the model keeps of each name and part: mentions, relations, origins (policy-language §3 and §4).</summary>
public class ModelTests
{
    [Fact]
    public void A_name_knows_each_sentence_that_marks_it_once()
    {
        PolicyModel model = Reading.Model("(我们)[收集]<a>、<b>、<A>。\n(我们)[使用]<b>。\n(我们)[使用]<a>以{送货、开票}。\n(您)[提供]<a>。");
        Assert.Equal([1, 3, 4], model.DataCategories[0].Mentions.Select(m => m.Line));
        Assert.Equal([1, 2], model.DataCategories[1].Mentions.Select(m => m.Line));
        Assert.Equal([1, 2, 3], model.Actors.Single().Mentions.Select(m => m.Line));
        Assert.Equal([[3], [3], [3]], model.Purposes.Select(p => p.Mentions.Select(m => m.Line)));
        Assert.Equal("(我们)[使用]<b>。", model.DataCategories[1].Mentions[1].Text);
    }

    [Fact]
    public void A_part_may_belong_to_several_wholes_and_a_whole_have_several_parts()
    {
        PolicyModel model = Reading.Model("<x>（包括<b>、<c>）。<y>（包括<b>）。");
        Assert.Equal(["x", "b", "c", "y"], model.DataCategories.Select(d => d.Name));
        Assert.Equal([1, 2], model.DataCategories[0].Parts);
        Assert.Equal([0, 3], model.DataCategories[1].PartOf);
        Assert.Equal([1], model.DataCategories[3].Parts);
    }

    [Fact]
    public void Operations_behind_the_first_share_what_is_its_own()
    {
        PolicyModel model = Reading.Model("(我们)[收集]、[使用]和[保存]<a>以{p}。");
        PartOrigin[] expected = [PartOrigin.Own, PartOrigin.Coordinated, PartOrigin.Coordinated];
        Assert.Equal(expected, model.Practices.Select(p => p.Actors.Single().Origin));
        Assert.Equal(expected, model.Practices.Select(p => p.Data.Single().Origin));
        Assert.Equal(expected, model.Practices.Select(p => p.Purposes.Single().Origin));
    }

    [Fact]
    public void What_the_first_operation_took_over_the_others_take_over_too()
    {
        PolicyModel model = Reading.Model("(我们)[收集]<a>。(我们)[使用]和[保存]<这些信息>。");
        Assert.Equal([PartOrigin.Own, PartOrigin.Anaphora, PartOrigin.Anaphora], model.Practices.Select(p => p.Data.Single().Origin));
    }

    [Fact]
    public void A_category_that_points_back_to_nothing_stands_where_it_is_marked() => Assert.Equal(
        ["甲", "丙", "这些信息", "乙"],
        Reading.Model("(我们)[收集]。<甲>、<丙>。\n(书商)[使用]<这些信息>。(快递)[保存]<乙>。").DataCategories.Select(d => d.Name));

    [Fact]
    public void The_numbering_of_a_line_is_no_part_of_its_sentence() =>
        Assert.Equal("(我们)[收集]<甲>。", Reading.Only("1、(我们)[收集]<甲>。").Text);
}

using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>The glossary beside a policy (policy-language §5) and its diagnostic PG0013.</summary>
public class GlossaryTests
{
    private const string Policy = "(我们)[收集]<手机号码>、<地址>以{开具发票}。(我们)[使用]<手机号>、<邮箱>以{开具发票}。<通讯方式>（包括<移动电话>）";

    [Fact]
    public void An_entry_gives_an_identifier_and_keeps_the_name()
    {
        DeclaredName name = Data("手机号码 = MobileNumber", "手机号码");
        Assert.Equal("MobileNumber", name.Identifier);
        Assert.Equal("手机号码", name.Name);
    }

    [Fact]
    public void Aliases_make_one_category_everywhere()
    {
        PolicyModel model = Read("手机号码 = MobileNumber ; 手机号, 移动电话");
        int index = model.DataCategories.ToList().FindIndex(d => d.Name == "手机号码");
        Assert.DoesNotContain(model.DataCategories, d => d.Name is "手机号" or "移动电话");
        Assert.Equal(["手机号", "移动电话"], model.DataCategories[index].Aliases);
        Assert.Contains(index, model.Practices[1].Data.Select(d => d.Name));
        DeclaredName whole = model.DataCategories.Single(d => d.Name == "通讯方式");
        Assert.Equal([index], whole.Parts);
    }

    [Theory]
    [InlineData("data: 手机号码 = Mobile", "Mobile")]
    [InlineData("DATA：手机号码=Mobile", "Mobile")]
    [InlineData("手机 号码 = Mobile", "Mobile")]
    [InlineData("手机号码 = class", "@class")]
    [InlineData("手机号码 = __", "__")]
    [InlineData("手机号码 = @class", "@class")]
    [InlineData("purpose: 手机号码 = Mobile", "手机号码")]
    [InlineData("# 手机号码 = Mobile", "手机号码")]
    [InlineData("手机号码 = ; 手机号", "手机号码")]
    public void An_entry_may_be_written_in_several_ways(string glossary, string identifier) =>
        Assert.Equal(identifier, Data(glossary, "手机号码").Identifier);

    [Fact]
    public void A_comment_behind_an_entry_is_its_note() =>
        Assert.Equal("as the buyer types it", Data("手机号码 = Mobile # as the buyer types it", "手机号码").Note);

    [Theory]
    [InlineData("固定电话 = Phone", "'固定电话' matches nothing: the policy marks nothing of that name; write the name as the policy does", "固定电话")]
    [InlineData("actor: 手机号码 = Phone", "'手机号码' matches nothing: the policy marks no actor of that name; write the name as the policy does", "手机号码")]
    [InlineData("手机号码 = 1st", "'1st' is no C# identifier; use letters, digits and _", "1st")]
    [InlineData("手机号码 = a b", "'a b' is no C# identifier; use letters, digits and _", "a b")]
    [InlineData("手机号码 = ToString", "'ToString' is a name that generated code uses itself; choose another", "ToString")]
    [InlineData("手机号码 = A\n地址 = a", "'a' is given to another name above; choose another", "a")]
    [InlineData("手机号码 = A\n手机号码 = B", "'手机号码' has an entry already; keep one of them", "手机号码")]
    [InlineData("手机号码 A", "The line has no '='; write 'policy name = Identifier ; alias, alias'", "手机号码 A")]
    [InlineData("= A", "There is no name before '='; write 'policy name = Identifier ; alias, alias'", "= A")]
    [InlineData("手机号码 =", "There is nothing after '='; write an identifier, or '; alias, alias' to merge names", "手机号码 =")]
    public void What_cannot_be_applied_is_said_at_its_line(string glossary, string message, string at)
    {
        Assert.Equal([message], Findings.MessagesOf("PG0013", Policy, glossary));
        Assert.Equal([$"PG0013 '{at}'"], Findings.Of("PG0013", Policy, glossary));
    }

    [Fact]
    public void A_bad_line_costs_no_other_its_effect() =>
        Assert.Equal("Mobile", Data("???\n手机号码 = Mobile\n= x", "手机号码").Identifier);

    [Fact]
    public void An_entry_for_several_kinds_names_each() => Assert.Equal(
        ["Lookup", "Lookup"],
        Read("查询 = Lookup", "(我们)[查询]<查询>。").Operations.Concat(Read("查询 = Lookup", "(我们)[查询]<查询>。").DataCategories).Select(n => n.Identifier));

    [Fact]
    public void A_chosen_identifier_goes_before_one_that_the_rule_makes()
    {
        PolicyModel model = Read("地址 = 手机号码");
        Assert.Equal("手机号码", model.DataCategories.Single(d => d.Name == "地址").Identifier);
        Assert.StartsWith("手机号码_", model.DataCategories.Single(d => d.Name == "手机号码").Identifier, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("手机号码 = Mobile", "Mobile", "", null)]
    [InlineData("手机号码 = Mobile; 手机号", "Mobile", "手机号", null)]
    [InlineData("手机号码 = Mobile；手机号、移动电话", "Mobile", "手机号|移动电话", null)]
    [InlineData("手机号码 = ; 不存在", "手机号码", "不存在", null)]
    [InlineData("手机号码 = Mobile ; , ,手机号;", "Mobile", "手机号", null)]
    [InlineData("手机 号码 = Mobile", "Mobile", "手机 号码", null)]
    [InlineData("手机号码 = Mobile #", "Mobile", "", null)]
    [InlineData("手机号码 = Mobile #note", "Mobile", "", "note")]
    [InlineData("手机号码 = Mobile\t# a # b", "Mobile", "", "a # b")]
    [InlineData("手机号码 = Mobile ; C#, x # note", "Mobile", "C#|x", "note")]
    [InlineData("# 手机号码 = Other\n\n  \n手机号码 = Mobile # note", "Mobile", "", "note")]
    [InlineData("甲 = Mobile ; 手机号码", "Mobile", "甲", null)]
    [InlineData("地址 = ; 手机号码", "手机号码", "地址", null)]
    [InlineData("手机号码 = Mobile # one\n地址 = ; 手机号码 # two", "Mobile", "地址", "one")]
    [InlineData("data: 手机号码 = Mobile\nactor: 我们 = We\noperation: 收集 = Collect\npurpose: 开具发票 = Invoice", "Mobile", "", null)]
    public void An_entry_is_read_to_its_parts(string glossary, string identifier, string aliases, string? note)
    {
        DeclaredName name = Data(glossary, "手机号码");
        Assert.Equal(identifier, name.Identifier);
        Assert.Equal(aliases, string.Join('|', name.Aliases));
        Assert.Equal(note, name.Note);
        Assert.Empty(Findings.Of("PG0013", Policy, glossary));
    }

    [Theory]
    [InlineData("手机号码;= A", "'手机号码;' matches nothing: the policy marks nothing of that name; write the name as the policy does")]
    [InlineData("手机号码 = a\u00ADb", "'a\uFFFDb' is no C# identifier; use letters, digits and _")]
    [InlineData("手机号码 = get_a", "'get_a' is a name that generated code uses itself; choose another")]
    [InlineData("甲 = A ; 手机号码\n手机号码 = B", "'手机号码' has an entry already; keep one of them")]
    [InlineData("地址 = A ; 手机号码\n手机号码 = B", "'手机号码' has an entry already; keep one of them")]
    [InlineData("purpose: 甲 = A", "'甲' matches nothing: the policy marks no purpose of that name; write the name as the policy does")]
    [InlineData("operation: 甲 = A", "'甲' matches nothing: the policy marks no operation of that name; write the name as the policy does")]
    [InlineData("data: 甲 = A", "'甲' matches nothing: the policy marks no data of that name; write the name as the policy does")]
    public void What_one_entry_does_another_cannot_undo(string glossary, string message) =>
        Assert.Equal([message], Findings.MessagesOf("PG0013", Policy, glossary));

    [Fact]
    public void An_entry_may_match_names_of_two_kinds() => Assert.Empty(Findings.Of("PG0013", "(我们)[查询]<查询>。", "查询 = Lookup"));

    [Fact]
    public void Names_stand_in_the_order_of_their_first_marks_whatever_is_merged() => Assert.Equal(
        ["手机号码", "手机号", "通讯方式", "移动电话"], Read("地址 = ; 手机号码\n邮箱 = ; 手机号").DataCategories.Select(d => d.Name));

    private static DeclaredName Data(string glossary, string name) => Read(glossary).DataCategories.Single(d => d.Name == name);

    private static PolicyModel Read(string glossary, string policy = Policy) =>
        PolicyReading.Read(SourceText.From(policy), SourceText.From(glossary)).Model;
}

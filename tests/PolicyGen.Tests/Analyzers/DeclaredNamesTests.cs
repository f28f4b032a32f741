using System.Linq;
using PolicyGen.Analyzers;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>A policy's names as generated code states them, and how closely one names another.</summary>
public class DeclaredNamesTests
{
    private static readonly DeclaredPolicy Policy = new HandWrittenContract("App.Shop", "shop.policy.txt")
        .Data("order", 1)
        .Data("contact", 2, "order")
        .Data("phone", 3, "contact|order", ["mobile", "cell"])
        .Data("area code", 4, "contact|phone")
        .Data("prefix", 5, "area code|contact")
        .Data("ring", 6, "circle")
        .Data("circle", 7, "ring|circle")
        .Data("history", 8)
        .Purpose("all", 9)
        .Purpose("part", 10, "all")
        .Operation("use", 11)
        .Actor("us", 12)
        .Read();

    [Theory]
    [InlineData("order", "order", 0)]
    [InlineData("contact", "order", 1)]
    [InlineData("phone", "order", 1)]
    [InlineData("area code", "contact", 1)]
    [InlineData("area code", "order", 2)]
    [InlineData("prefix", "phone", 2)]
    [InlineData("prefix", "order", 2)]
    [InlineData("order", "phone", -1)]
    [InlineData("phone", "area code", -1)]
    [InlineData("phone", "history", -1)]
    [InlineData("history", "order", -1)]
    public void The_nearest_way_to_a_whole_counts(string part, string whole, int distance) =>
        Assert.Equal(distance, Policy.Data.Distance(Data(part), Data(whole)));

    [Theory]
    [InlineData("ring", "circle", 1)]
    [InlineData("circle", "ring", 1)]
    [InlineData("ring", "ring", 0)]
    [InlineData("circle", "circle", 0)]
    [InlineData("ring", "order", -1)]
    public void A_circle_ends_where_it_began(string part, string whole, int distance) =>
        Assert.Equal(distance, Policy.Data.Distance(Data(part), Data(whole)));

    [Fact]
    public void A_member_has_the_policys_name_its_line_and_other_spellings()
    {
        DeclaredMember code = Policy.Data[Data("area code")];
        Assert.Equal(("area_code", "area code", 4), (code.Identifier, code.Name, code.Line));
        Assert.Empty(code.Aliases);
        Assert.Equal([Policy.Data[Data("contact")].Value, Policy.Data[Data("phone")].Value], code.PartOf.ToArray());
        Assert.Equal(["mobile", "cell"], Policy.Data[Data("phone")].Aliases.ToArray());
    }

    [Fact]
    public void A_member_that_the_policy_does_not_mark_has_its_own_name_and_no_line()
    {
        DeclaredMember unspecified = Policy.Actors[0];
        Assert.Equal(("Unspecified", 0, "Unspecified", 0), (unspecified.Identifier, unspecified.Value, unspecified.Name, unspecified.Line));
        Assert.Empty(unspecified.Aliases);
        Assert.Empty(unspecified.PartOf);
    }

    [Fact]
    public void Members_are_found_by_constant_and_by_identifier()
    {
        Assert.Equal(["Unspecified", "DataSubject", "us"], Policy.Actors.Members.Select(member => member.Identifier));
        Assert.Equal(1, Policy.Actors.IndexOf(1));
        Assert.Equal(2, Policy.Actors.IndexOf("us"));
        Assert.Equal(-1, Policy.Actors.IndexOf(7));
        Assert.Equal(-1, Policy.Actors.IndexOf("them"));
        Assert.Equal(-1, Policy.Actors.IndexOf(null));
        Assert.Equal([2, 0], Policy.Actors.IndexesOf([Policy.Actors[2].Value, 7, 0]).ToArray());
    }

    [Fact]
    public void Each_enum_has_its_own_members()
    {
        Assert.Equal(8, Policy.Data.Members.Length);
        Assert.Equal(["all", "part"], Policy.Purposes.Members.Select(member => member.Name));
        Assert.Equal(["use"], Policy.Operations.Members.Select(member => member.Name));
        Assert.Equal(("DataCategory", "Purpose"), (Policy.Data.Type.Name, Policy.Purposes.Type.Name));
    }

    [Theory]
    [InlineData("手机号码", "手机号码", true)]
    [InlineData("PhoneNumber", "phone_number", true)]
    [InlineData("_phone__NUMBER_", "phoneNumber", true)]
    [InlineData("phone", "_p_h_o_n_e", true)]
    [InlineData("__", "", true)]
    [InlineData("phone", "phones", false)]
    [InlineData("phones", "phone_", false)]
    [InlineData("phone", "phony", false)]
    [InlineData("", "a", false)]
    [InlineData("ab", "ba", false)]
    public void Names_are_alike_without_case_and_underscores(string left, string right, bool alike)
    {
        Assert.Equal(alike, LooseName.Comparer.Equals(left, right));
        Assert.Equal(alike, LooseName.Comparer.Equals(right, left));
        Assert.Equal(alike, LooseName.Comparer.GetHashCode(left) == LooseName.Comparer.GetHashCode(right));
    }

    private static int Data(string name) => Policy.Data.IndexOf(name.Replace(' ', '_'));
}

using System;
using System.Linq;
using System.Threading;
using PolicyGen.Analyzers;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>A policy's names as generated code states them, and how closely one names another.</summary>
public class DeclaredNamesTests
{
    private readonly DeclaredPolicy _policy = new HandWrittenContract("App.Shop", "shop.policy.txt")
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
        Assert.Equal(distance, _policy.Data.Distance(Data(part), Data(whole)));

    [Theory]
    [InlineData("ring", "circle", 1)]
    [InlineData("circle", "ring", 1)]
    [InlineData("ring", "ring", 0)]
    [InlineData("circle", "circle", 0)]
    [InlineData("ring", "order", -1)]
    public void A_circle_ends_where_it_began(string part, string whole, int distance) =>
        Assert.Equal(distance, _policy.Data.Distance(Data(part), Data(whole)));

    [Fact]
    public void A_member_has_the_policys_name_its_line_and_other_spellings()
    {
        DeclaredMember code = _policy.Data[Data("area code")];
        Assert.Equal(("area_code", "area code", 4), (code.Identifier, code.Name, code.Line));
        Assert.Empty(code.Aliases);
        Assert.Equal([_policy.Data[Data("contact")].Value, _policy.Data[Data("phone")].Value], code.PartOf.ToArray());
        Assert.Equal(["mobile", "cell"], _policy.Data[Data("phone")].Aliases.ToArray());
    }

    [Fact]
    public void A_member_that_the_policy_does_not_mark_has_its_own_name_and_no_line()
    {
        DeclaredMember unspecified = _policy.Actors[0];
        Assert.Equal(("Unspecified", 0, "Unspecified", 0), (unspecified.Identifier, unspecified.Value, unspecified.Name, unspecified.Line));
        Assert.Empty(unspecified.Aliases);
        Assert.Empty(unspecified.PartOf);
    }

    [Fact]
    public void Marks_are_gathered_each_once()
    {
        Mark order = new(_policy, 0);
        Mark phone = new(_policy, 2);
        Assert.Equal([order, phone], Mark.Union([order, phone], [phone, order]).ToArray());
        Assert.Equal([order, phone], Mark.Union([order], [order, phone]).ToArray());
        Assert.Equal([phone], Mark.Union([], [phone]).ToArray());
        Assert.Equal([phone], Mark.Union([phone], []).ToArray());
        Assert.Equal("phone", phone.Category.Name);
    }

    // Generated code is nobody's to write, but an editor shows it between two runs of the generator, or cut.
    [Theory]
    [InlineData("[PolicyName]", "phone", 0)]
    [InlineData("[PolicyName()]", "phone", 0)]
    [InlineData("[PolicyName(7)]", "phone", 0)]
    [InlineData("[PolicyName(\"Phone\", 7)]", "phone", 0)]
    [InlineData("[PolicyName(\"Phone\", Line = \"3\")]", "Phone", 0)]
    [InlineData("[PolicyName(null, Line = 3, Aliases = null)]", "phone", 3)]
    [InlineData("[PolicyName(line: 3)]", "phone", 0)]
    [InlineData("[PartOf]", "phone", 0)]
    [InlineData("[PartOf()]", "phone", 0)]
    [InlineData("[PartOf(DataCategory.nothing)]", "phone", 0)]
    [InlineData("[PartOf(null)]", "phone", 0)]
    [InlineData("[System.Obsolete(\"Phone\")]", "phone", 0)]
    [InlineData("", "phone", 0)]
    public void What_is_half_typed_is_not_there(string attribute, string name, int line)
    {
        DeclaredMember member = Read("[PolicyName(\"phone\", Line = 1)]", attribute).Data[0];
        Assert.Equal(("phone", name, line), (member.Identifier, member.Name, member.Line));
        Assert.Empty(member.Aliases);
        Assert.Empty(member.PartOf);
    }

    [Fact]
    public void Only_texts_are_aliases()
    {
        DeclaredMember member = Read(
            "[PolicyName(\"phone\", Line = 1)]",
            "[PolicyName(\"phone\", Aliases = new object?[] { \"mobile\", 3, typeof(int), null, new object[] { \"cell\" } })]",
            "string[]? Aliases", "object?[]? Aliases").Data[0];
        Assert.Equal(["mobile"], member.Aliases.ToArray());
    }

    [Fact]
    public void Members_are_found_by_constant_and_by_identifier()
    {
        Assert.Equal(["Unspecified", "DataSubject", "us"], _policy.Actors.Members.Select(member => member.Identifier));
        Assert.Equal(1, _policy.Actors.IndexOf(1));
        Assert.Equal(2, _policy.Actors.IndexOf("us"));
        Assert.Equal(-1, _policy.Actors.IndexOf(7));
        Assert.Equal(-1, _policy.Actors.IndexOf("them"));
        Assert.Equal(-1, _policy.Actors.IndexOf(null));
        Assert.Equal([2, 0], _policy.Actors.IndexesOf([_policy.Actors[2].Value, 7, 0]).ToArray());
    }

    [Fact]
    public void Each_enum_has_its_own_members()
    {
        Assert.Equal(8, _policy.Data.Members.Length);
        Assert.Equal(["all", "part"], _policy.Purposes.Members.Select(member => member.Name));
        Assert.Equal(["use"], _policy.Operations.Members.Select(member => member.Name));
        Assert.Equal(("DataCategory", "Purpose"), (_policy.Data.Type.Name, _policy.Purposes.Type.Name));
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

    private static DeclaredPolicy Read(params string[] changes)
    {
        string source = new HandWrittenContract("App.Shop", "shop.policy.txt").Data("phone", 1).Operation("use", 1).Source();
        for (int i = 0; i < changes.Length; i += 2)
        {
            Assert.Contains(changes[i], source, StringComparison.Ordinal);
            source = source.Replace(changes[i], changes[i + 1], StringComparison.Ordinal);
        }

        return PolicyCatalog.Find(TestCompilation.Create("App", [("Shop.g.cs", source)]), CancellationToken.None).Policies.Single();
    }

    private int Data(string name) => _policy.Data.IndexOf(name.Replace(' ', '_'));
}

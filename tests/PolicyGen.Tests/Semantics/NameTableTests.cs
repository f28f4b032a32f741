using System.Linq;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Names that become one keep their spellings, and parts of a practice stand once each.</summary>
public class NameTableTests
{
    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 0)]
    public void The_spelling_marked_first_stands_for_both(int first, int second)
    {
        var table = new NameTable(Cancellation.None);
        Assert.Equal([0, 1, 2, 2, 2, 0], new[] { "a", "x", "b", "B", "b", "a" }.Select((name, i) => table.Add(name, i, i)));
        Assert.Equal(0, table.Merge(first, second));
        Assert.Equal(["b", "B"], table[0].Aliases(Cancellation.None));
        Assert.Equal([0, 1, 0], Enumerable.Range(0, 3).Select(table.Canonical));
        Assert.Equal(0, table.Find("B"));
        Assert.Equal(1, table.Find("X"));
        Assert.Equal(-1, table.Find("y"));
        Assert.Equal(0, table.Merge(0, 2));
        Assert.Equal(["b", "B"], table[0].Aliases(Cancellation.None));
    }

    [Fact]
    public void A_name_is_no_alias_of_itself_and_no_alias_stands_twice()
    {
        var first = new NameEntry("a", 0, 0);
        var second = new NameEntry("b", 1, 1);
        first.AddSpelling("a");
        Assert.Empty(first.Aliases(Cancellation.None));
        first.AddSpelling("A");
        first.AddSpelling("A");
        second.AddSpelling("a");
        second.AddSpelling("B");
        second.AddSpelling("A");
        first.Absorb(second);
        first.AddSpelling("c");
        Assert.Equal(["A", "b", "B", "c"], first.Aliases(Cancellation.None));
    }

    [Fact]
    public void What_the_glossary_gave_the_first_stays_and_what_it_gave_the_other_comes_along()
    {
        var given = new NameEntry("a", 0, 0) { Identifier = "A", Note = "one" };
        given.Absorb(new NameEntry("b", 1, 1) { Identifier = "B", Note = "two" });
        Assert.Equal(("A", "one"), (given.Identifier, given.Note));
        var bare = new NameEntry("c", 2, 2);
        bare.Absorb(given);
        Assert.Equal(("A", "one"), (bare.Identifier, bare.Note));
    }

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(40)]
    public void A_part_stands_once_however_many_there_are(int count)
    {
        var parts = new PartList();
        for (int i = 0; i < 2 * count; i++)
        {
            parts.Add(i % count, PartOrigin.Own);
        }

        Assert.Equal(Enumerable.Range(0, count), parts.Select(p => p.Name));
        Assert.True(parts.Contains(count - 1));
        Assert.False(parts.Contains(count));
        parts.Clear();
        Assert.Empty(parts);
        Assert.False(parts.Contains(0));
    }

    [Fact]
    public void Another_list_is_added_from_its_start_and_the_same_one_from_where_it_was()
    {
        var first = new PartList();
        first.Add(1, PartOrigin.Own);
        first.Add(2, PartOrigin.Own);
        var second = new PartList();
        second.Add(3, PartOrigin.Own);
        second.Add(4, PartOrigin.Own);
        second.Add(5, PartOrigin.Own);
        var parts = new PartList();
        parts.AddAll(first, PartOrigin.SharedData, Cancellation.None);
        parts.AddAll(second, PartOrigin.Carried, Cancellation.None);
        second.Add(6, PartOrigin.Own);
        parts.AddAll(second, PartOrigin.Carried, Cancellation.None);
        Assert.Equal([1, 2, 3, 4, 5, 6], parts.Select(p => p.Name));
        Assert.Equal(2, parts.Count(p => p.Origin == PartOrigin.SharedData));
    }

    [Theory]
    [InlineData(PartOrigin.Own, false)]
    [InlineData(PartOrigin.Continued, false)]
    [InlineData(PartOrigin.Pronoun, false)]
    [InlineData(PartOrigin.RelativeClause, false)]
    [InlineData(PartOrigin.SharedData, true)]
    [InlineData(PartOrigin.SharedSubject, true)]
    [InlineData(PartOrigin.Carried, true)]
    [InlineData(PartOrigin.Anaphora, true)]
    public void Only_what_is_taken_over_is_paid_for(PartOrigin origin, bool isPaid)
    {
        var budget = new SharingBudget(-9_999);
        var parts = new PartList(budget);
        parts.Add(0, origin);
        parts.Add(0, origin);
        Assert.Equal(isPaid, budget.IsSpent);
        parts.Add(1, origin);
        Assert.Equal(isPaid ? 1 : 2, parts.Count);
    }
}

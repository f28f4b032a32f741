using System.Linq;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Values of enum members made from names, where hashes clash and at the ends of their range (policy-language §5).</summary>
public class StableValueTests
{
    // Their hashes, with the sign bit cleared, are 0, 1 and the highest value.
    private const string Zero = "ppkttia";
    private const string One = "isntosr";
    private const string Highest = "prezece";

    [Fact]
    public void The_hash_is_FNV_1a()
    {
        Assert.Equal(0x811C9DC5u, StableValues.Hash("", Cancellation.None));
        Assert.Equal(0xE40C292Cu, StableValues.Hash("a", Cancellation.None));
        Assert.Equal(0xBF9CF968u, StableValues.Hash("foobar", Cancellation.None));
    }

    [Fact]
    public void A_value_that_is_taken_gives_the_next_free_one()
    {
        var values = new StableValues(Cancellation.None, 0x640C292C + 2);
        Assert.Equal([0x640C292C, 0x640C292C + 1, 0x640C292C + 3, 0x640C292C + 4], Enumerable.Range(0, 4).Select(_ => values.For("a")));
    }

    [Fact]
    public void Behind_the_highest_value_comes_one()
    {
        var values = new StableValues(Cancellation.None, 0);
        Assert.Equal([int.MaxValue, 1, 2, 3], Enumerable.Range(0, 4).Select(_ => values.For(Highest)));
    }

    [Fact]
    public void The_value_next_to_the_highest_goes_on_with_it()
    {
        var values = new StableValues(Cancellation.None, 0, int.MaxValue, 1);
        Assert.Equal([2, 3], new[] { Highest, Highest }.Select(values.For));
    }

    [Fact]
    public void A_reserved_value_is_given_to_no_name()
    {
        Assert.Equal(0, new StableValues(Cancellation.None).For(Zero));
        Assert.Equal(1, new StableValues(Cancellation.None, 0).For(Zero));
        Assert.Equal(2, new StableValues(Cancellation.None, 0, 1).For(Zero));
    }

    [Theory]
    [InlineData(Zero, 2, 1)]
    [InlineData(One, 2, 1)]
    public void Nothing_is_zero_and_no_actor_is_one(string name, int actor, int data)
    {
        PolicyModel model = Reading.Model($"({name})[{name}]<{name}>以{{{name}}}。");
        Assert.Equal([actor], model.Actors.Select(n => n.Value));
        Assert.Equal([data], model.DataCategories.Select(n => n.Value));
        Assert.Equal([data], model.Operations.Select(n => n.Value));
        Assert.Equal([data], model.Purposes.Select(n => n.Value));
    }
}

using System.Linq;
using Xunit;

namespace PolicyGen.Tests.Syntax;

public class PooledListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(5000)]
    public void A_list_keeps_its_items_in_order_however_many_there_are(int count)
    {
        var list = new PooledList<int>(1);
        for (int i = 0; i < count; i++)
        {
            list.Add(i);
        }

        Assert.Equal(count, list.Count);
        Assert.Equal(Enumerable.Range(0, count), list.MoveToImmutable());
        Assert.Equal(0, list.Count);
    }

    [Fact]
    public void An_item_is_changed_in_its_place()
    {
        var list = new PooledList<int>(4);
        list.Add(1);
        list.Add(2);

        list[0] = 3;

        Assert.Equal([3, 2], list.MoveToImmutable().ToArray());
    }

    [Fact]
    public void What_one_list_ended_with_stays_when_the_next_takes_its_memory()
    {
        var first = new PooledList<int>(4);
        first.Add(1);
        var kept = first.MoveToImmutable();

        var second = new PooledList<int>(4);
        second.Add(2);

        Assert.Equal([1], kept.ToArray());
        Assert.Equal([2], second.MoveToImmutable().ToArray());
    }
}

using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Semantics;

public class IndexedListsTests
{
    [Fact]
    public void Each_list_has_its_own_items_in_order()
    {
        var lists = new IndexedLists<string>(3);
        lists.Add(2, "a");
        lists.Add(0, "b");
        lists.Add(2, "c");
        lists.Add(0, "d");
        lists.Add(2, "e");

        Assert.Equal(["b", "d"], lists.ToBuilder(0));
        Assert.Empty(lists.ToBuilder(1));
        Assert.Equal(["a", "c", "e"], lists.ToBuilder(2));
        Assert.Equal((2, 0, 3), (lists.Count(0), lists.Count(1), lists.Count(2)));
        Assert.Equal(("d", "e"), (lists.Last(0), lists.Last(2)));
    }
}

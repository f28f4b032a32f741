using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Semantics;

public class SeenNamesTests
{
    [Fact]
    public void Names_are_known_until_they_are_forgotten()
    {
        var seen = new SeenNames();
        seen.Clear();
        seen.Add(7);
        seen.Add(0);

        Assert.True(seen.Contains(7));
        Assert.True(seen.Contains(0));
        Assert.False(seen.Contains(6));
        Assert.False(seen.Contains(1000));

        seen.Clear();

        Assert.False(seen.Contains(7));
        Assert.False(seen.Contains(0));
    }

    [Fact]
    public void Nothing_is_known_at_first() => Assert.False(new SeenNames().Contains(0));
}

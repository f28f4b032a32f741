using Xunit;

namespace PolicyGen.Tests.Hostile;

/// <summary>Steps taken at once look at the token as often as steps taken one by one.</summary>
public sealed class StepTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(0, 4096)]
    [InlineData(0, 4097)]
    [InlineData(0, 20_000)]
    [InlineData(1, 4095)]
    [InlineData(1, 4096)]
    [InlineData(4095, 1)]
    [InlineData(4095, 2)]
    [InlineData(4096, 0)]
    [InlineData(4096, 1)]
    [InlineData(5000, 12_000)]
    public void A_block_looks_as_often_as_its_characters_would(int before, int length)
    {
        CancelAtLook single = new();
        CancelAtLook block = new();
        for (int i = 0; i < before + length; i++)
        {
            single.Step();
        }

        for (int i = 0; i < before; i++)
        {
            block.Step();
        }

        int at = 0;
        while (at < length)
        {
            at = block.Block(at, length);
        }

        Assert.Equal(length, at);
        Assert.Equal(single.Looks, block.Looks);
    }

    [Theory]
    [InlineData(10, 20, 20)]
    [InlineData(10, 10 + 4096, 10 + 4096)]
    [InlineData(10, 11 + 4096, 10 + 4096)]
    [InlineData(7, 7, 7)]
    public void A_block_is_no_longer_than_the_way_between_two_looks(int at, int end, int expected) =>
        Assert.Equal(expected, new CancelAtLook().Block(at, end));
}

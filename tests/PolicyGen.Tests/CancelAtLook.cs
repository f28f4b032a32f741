using System;
using System.Threading;
using Xunit;

namespace PolicyGen.Tests;

/// <summary>Counts the looks at the token and cancels at the n-th, so that a test depends on no clock.</summary>
/// <param name="n">The look that throws; 0 for none.</param>
internal sealed class CancelAtLook(int n = 0) : Cancellation(CancellationToken.None)
{
    /// <summary>How many looks there were.</summary>
    public int Looks { get; private set; }

    public override void Look()
    {
        if (++Looks == n)
        {
            throw new OperationCanceledException();
        }
    }

    /// <summary>Looks that a phase looks at the token at least so often, and stops when it is told to in the midst of it.</summary>
    /// <param name="least">How many looks its loops take.</param>
    /// <param name="make">Makes the phase: what that does itself is not of the phase.</param>
    public static void AssertLooks(int least, Func<Cancellation, Action> make)
    {
        CancelAtLook undisturbed = new();
        Action run = make(undisturbed);
        int before = undisturbed.Looks;
        run();
        int looks = undisturbed.Looks - before;

        Assert.InRange(looks, least, int.MaxValue);
        CancelAtLook cancellation = new(before + (looks / 2));
        run = make(cancellation);
        Assert.Throws<OperationCanceledException>(run);
        Assert.Equal(before + (looks / 2), cancellation.Looks);
    }
}

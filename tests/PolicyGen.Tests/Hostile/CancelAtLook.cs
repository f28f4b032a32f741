using System;
using System.Threading;

namespace PolicyGen.Tests.Hostile;

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
}

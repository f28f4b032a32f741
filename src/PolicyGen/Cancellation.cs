using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace PolicyGen;

/// <summary>
/// Stops a reading or an emission that nobody waits for any more. Each loop over input takes a step for each character or
/// item, however deep in the code it stands, so that the steps of all of them add up to one count. One instance serves one
/// reading or one emission.
/// </summary>
/// <param name="token">Says that nobody waits any more.</param>
internal class Cancellation(CancellationToken token)
{
    /// <summary>How many steps there are from one look at the token to the next; a power of two.</summary>
    public const int Interval = 4096;

    private int _steps;

    /// <summary>For what is short whatever the policy says. Threads may share it: it counts, but has nothing to look at.</summary>
    public static Cancellation None { get; } = new(CancellationToken.None);

    /// <summary>One step of a loop over input: a character or an item. Looks at the token at the first step and then at every 4,096th.</summary>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        // The count may run over: the remainder goes on all the same.
        if ((_steps++ & (Interval - 1)) == 0)
        {
            Look();
        }
    }

    /// <summary>
    /// The steps of the next block of a text, for the loops that would spend more on counting each character than on looking
    /// at it.
    /// </summary>
    /// <param name="at">Where the block starts.</param>
    /// <param name="end">Where the text ends.</param>
    /// <returns>Where the block ends: at most as far on as there are steps between two looks.</returns>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    public int Block(int at, int end)
    {
        int stop = end - at > Interval ? at + Interval : end;
        Step(stop - at);
        return stop;
    }

    /// <summary>Several steps at once, no more than there are between two looks.</summary>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    public void Step(int count)
    {
        bool passesLook = (-_steps & (Interval - 1)) < count;
        _steps += count;
        if (passesLook)
        {
            Look();
        }
    }

    /// <summary>The items of a sequence, with a step for each: for the loops that a library runs.</summary>
    public IEnumerable<T> Each<T>(IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            Step();
            yield return item;
        }
    }

    /// <summary>Looks at the token now: between two phases.</summary>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    public virtual void Look() => token.ThrowIfCancellationRequested();
}

namespace PolicyGen.Semantics;

/// <summary>
/// How many parts practices may take over from one another. A sentence of n operations that share n data has n² parts: in a
/// policy a few dozen, in a hostile file more than any memory holds. So the parts taken over are together no more than the
/// file has characters, which no policy comes near; beyond that, practices keep what is their own.
/// </summary>
/// <param name="characters">The length of the file, in UTF-16 units.</param>
internal sealed class SharingBudget(int characters)
{
    /// <summary>What a short file may share in any case.</summary>
    private const int Least = 10_000;

    private long _left = (long)characters + Least;

    /// <summary>Whether nothing more can be shared.</summary>
    public bool IsSpent => _left <= 0;

    /// <summary>Takes some parts out; false where too few are left.</summary>
    public bool Spend(int parts)
    {
        if (parts > _left)
        {
            _left = 0;
            return false;
        }

        _left -= parts;
        return true;
    }
}

using System;
using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PolicyGen;

/// <summary>
/// A list that grows in memory lent to it and ends as an array of its size: a reading would otherwise leave behind twice what
/// it keeps.
/// </summary>
/// <param name="capacity">How many items are likely.</param>
internal sealed class PooledList<T>(int capacity)
    where T : struct
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>The item at an index, to read or to change.</summary>
    public ref T this[int index] => ref _items[index];

    /// <summary>Adds an item behind the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = item;
    }

    /// <summary>The items as an array; the list is empty and of no use behind it.</summary>
    public ImmutableArray<T> MoveToImmutable()
    {
        ImmutableArray<T> items = ImmutableArray.Create(_items, 0, Count);
        ArrayPool<T>.Shared.Return(_items);
        (_items, Count) = ([], 0);
        return items;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(2 * Count);
        Array.Copy(_items, larger, Count);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyGen.Semantics;

/// <summary>
/// For each of many things a list of a few items, in order. All lists stand in one, so that a thing with a single item, which
/// most are, costs no list of its own.
/// </summary>
/// <param name="count">How many lists there are.</param>
internal sealed class IndexedLists<T>(int count)
{
    private readonly (int First, int Last, int Count)[] _lists = new (int, int, int)[count];
    private readonly List<(T Item, int Next)> _items = new(count);

    /// <summary>How many items a list has.</summary>
    public int Count(int index) => _lists[index].Count;

    /// <summary>The last item of a list that has some.</summary>
    public T Last(int index) => _items[_lists[index].Last].Item;

    /// <summary>Adds an item at the end of a list.</summary>
    public void Add(int index, T item)
    {
        ref (int First, int Last, int Count) list = ref _lists[index];
        if (list.Count == 0)
        {
            list.First = _items.Count;
        }
        else
        {
            _items[list.Last] = (_items[list.Last].Item, _items.Count);
        }

        list.Last = _items.Count;
        list.Count++;
        _items.Add((item, -1));
    }

    /// <summary>The items of a list.</summary>
    public Enumerator Items(int index) => new(_items, _lists[index].Count > 0 ? _lists[index].First : -1);

    /// <summary>The items of a list, to change or to keep.</summary>
    public ImmutableArray<T>.Builder ToBuilder(int index)
    {
        var items = ImmutableArray.CreateBuilder<T>(_lists[index].Count);
        foreach (T item in Items(index))
        {
            items.Add(item);
        }

        return items;
    }

    /// <summary>Goes through a list without allocating.</summary>
    public struct Enumerator(List<(T Item, int Next)> items, int next)
    {
        /// <summary>The item that was reached.</summary>
        public T Current { get; private set; } = default!;

        /// <summary>The items themselves, for a loop over them.</summary>
        public readonly Enumerator GetEnumerator() => this;

        /// <summary>Goes on to the next item.</summary>
        public bool MoveNext()
        {
            if (next < 0)
            {
                return false;
            }

            (Current, next) = items[next];
            return true;
        }
    }
}

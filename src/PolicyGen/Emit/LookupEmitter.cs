namespace PolicyGen.Emit;

/// <summary>
/// Emits what <c>Policy</c> answers from. The code is the same for every policy: it reads the practices and the
/// containment from the tables, so no edit of a policy emits it again.
/// </summary>
internal static class LookupEmitter
{
    public static string Emit(PolicyScope scope)
    {
        CodeWriter writer = Unit.Open(scope, Cancellation.None);
        TableWriter.OpenTables(scope, writer);
        writer.Lines(List);
        writer.Lines(ValueIndex);
        writer.Lines(Climb);
        writer.Lines(Relation);
        return writer.Finish();
    }

    private const string List =
        """
        internal static global::System.Collections.Generic.IReadOnlyList<T> List<T>(T[] items)
        {
            return global::System.Array.AsReadOnly(items);
        }

        """;

    private const string ValueIndex =
        """
        // From an enum's value to its place: pairs of value and place, open addressing, at most a quarter full.
        // The values are hashes already, and none is 0.
        internal static class ValueIndex
        {
            internal static int[] Create(int[] values)
            {
                int size = 8;
                while (size < values.Length * 8)
                {
                    size *= 2;
                }

                int[] slots = new int[size];
                for (int i = 1; i < size; i += 2)
                {
                    slots[i] = -1;
                }

                for (int i = 0; i < values.Length; i++)
                {
                    int slot = (values[i] << 1) & (size - 2);
                    while (slots[slot + 1] >= 0)
                    {
                        slot = (slot + 2) & (size - 2);
                    }

                    slots[slot] = values[i];
                    slots[slot + 1] = i;
                }

                return slots;
            }

            // -1 for a value that is not there.
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            internal static int Find(int[] slots, int value)
            {
                int slot = (value << 1) & (slots.Length - 2);
                while (slots[slot] != value)
                {
                    if (slots[slot + 1] < 0)
                    {
                        return -1;
                    }

                    slot = (slot + 2) & (slots.Length - 2);
                }

                return slots[slot + 1];
            }
        }

        """;

    private const string Climb =
        """
        // A walk from a name over the wholes that contain it, nearest first, a level at a time.
        internal sealed class Climb
        {
            private readonly int[][] _wholes;
            private readonly int[] _order;
            private readonly int[] _seen;
            private int _round;

            internal Climb(int[][] wholes)
            {
                _wholes = wholes;
                _order = new int[wholes.Length];
                _seen = new int[wholes.Length];
            }

            internal int Start { get; private set; }

            internal int End { get; private set; }

            internal int this[int index] => _order[index];

            internal void Begin(int name)
            {
                if (_round == int.MaxValue)
                {
                    global::System.Array.Clear(_seen, 0, _seen.Length);
                    _round = 0;
                }

                _round++;
                Start = 0;
                End = 0;
                Add(name);
            }

            internal void Rise()
            {
                int first = Start;
                int last = End;
                Start = last;
                for (int i = first; i < last; i++)
                {
                    foreach (int whole in _wholes[_order[i]])
                    {
                        Add(whole);
                    }
                }
            }

            private void Add(int name)
            {
                if (_seen[name] != _round)
                {
                    _seen[name] = _round;
                    _order[End] = name;
                    End++;
                }
            }
        }

        """;

    private const string Relation =
        """
        // By the place of each name: the wholes that contain it directly, and the practices that name it.
        internal sealed class Relation
        {
            internal static readonly Relation Data = new Relation(
                global::System.Array.ConvertAll(DataCategoryTable.All, info => Places(info.PartOf)),
                global::System.Array.ConvertAll(PracticeTable.All, practice => Places(practice.Data)));

            internal static readonly Relation Purposes = new Relation(
                global::System.Array.ConvertAll(PurposeTable.All, info => Places(info.PartOf)),
                global::System.Array.ConvertAll(PracticeTable.All, practice => Places(practice.Purposes)));

            private Relation(int[][] wholes, int[][] named)
            {
                Wholes = wholes;
                Naming = global::System.Array.ConvertAll(wholes, _ => new global::System.Collections.Generic.List<int>(1));
                for (int practice = 0; practice < named.Length; practice++)
                {
                    foreach (int name in named[practice])
                    {
                        Naming[name].Add(practice);
                    }
                }
            }

            internal int[][] Wholes { get; }

            internal global::System.Collections.Generic.List<int>[] Naming { get; }

            internal global::System.Collections.Generic.IReadOnlyList<Practice> PracticesFor(int name)
            {
                global::System.Collections.Generic.List<Practice> practices = new global::System.Collections.Generic.List<Practice>();
                if (name < 0)
                {
                    return practices.AsReadOnly();
                }

                bool[] holds = new bool[PracticeTable.All.Length];
                Climb climb = new Climb(Wholes);
                for (climb.Begin(name); climb.Start < climb.End; climb.Rise())
                {
                    for (int i = climb.Start; i < climb.End; i++)
                    {
                        foreach (int practice in Naming[climb[i]])
                        {
                            holds[practice] = true;
                        }
                    }
                }

                for (int practice = 0; practice < holds.Length; practice++)
                {
                    if (holds[practice])
                    {
                        practices.Add(PracticeTable.All[practice]);
                    }
                }

                return practices.AsReadOnly();
            }

            private static int[] Places(global::System.Collections.Generic.IReadOnlyList<DataCategory> data)
            {
                int[] places = new int[data.Count];
                for (int i = 0; i < places.Length; i++)
                {
                    places[i] = ValueIndex.Find(DataCategoryTable.Index, (int)data[i]);
                }

                return places;
            }

            private static int[] Places(global::System.Collections.Generic.IReadOnlyList<Purpose> purposes)
            {
                int[] places = new int[purposes.Count];
                for (int i = 0; i < places.Length; i++)
                {
                    places[i] = ValueIndex.Find(PurposeTable.Index, (int)purposes[i]);
                }

                return places;
            }
        }
        """;
}

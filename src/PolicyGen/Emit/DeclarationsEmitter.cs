namespace PolicyGen.Emit;

/// <summary>
/// Emits what <c>Policy.Declares</c> answers from: a table of bits that is filled when it is first asked, and for
/// policies that are too large for one, a walk over the wholes. The code is the same for every policy.
/// </summary>
internal static class DeclarationsEmitter
{
    public static string Emit(PolicyScope scope)
    {
        CodeWriter writer = Unit.Open(scope, Cancellation.None);
        TableWriter.OpenTables(scope, writer);
        writer.Open("internal static class Declarations");
        writer.Lines(State);
        writer.Lines(Declare);
        writer.Lines(Walk);
        writer.Lines(CreateTable);
        writer.Lines(DeclarationRules.Code);
        return writer.Finish();
    }

    private const string State =
        """
        private const int MostCategories = 4096;
        private const int MostWords = 1 << 20;

        private static readonly int[] Operations = OperationValues();
        private static readonly int[] OperationIndex = ValueIndex.Create(Operations);
        // The purposes' own table, kept here so that an answer asks for the static fields of one class only.
        private static readonly int[] PurposeIndex = PurposeTable.Index;
        private static readonly int OperationCount = Operations.Length;

        // A set of purposes is a bit each, after bit 0, which stands for asking without a purpose.
        private static readonly int SetLength = (PurposeTable.All.Length / 64) + 1;
        private static readonly Rule[][] Rules = CreateRules();
        private static readonly Table Declared = CreateTable();
        private static readonly long[] Keys = Declared.Keys;
        private static readonly ulong[] Sets = Declared.Sets;

        [global::System.ThreadStatic]
        private static Climb? t_climb;

        private sealed class Table
        {
            private readonly int _setLength;

            internal Table(int setLength)
            {
                _setLength = setLength;
            }

            internal long[] Keys { get; private set; } = new long[0];

            internal ulong[] Sets { get; private set; } = new ulong[0];

            internal void Reserve(int pairs)
            {
                int size = 4;
                while (size < pairs * 2)
                {
                    size *= 2;
                }

                Keys = new long[size];
                Sets = new ulong[size * _setLength];
            }

            internal void Add(int operation, int data, ulong[] sets, int start)
            {
                int slot = (operation ^ data) & (Keys.Length - 1);
                while (Keys[slot] != 0)
                {
                    slot = (slot + 1) & (Keys.Length - 1);
                }

                Keys[slot] = Key(operation, data);
                global::System.Array.Copy(sets, start, Sets, slot * _setLength, _setLength);
            }
        }

        // What one practice says of one operation: its own, or the use that collecting declares.
        private sealed class Rule
        {
            internal Rule(int operation, bool prohibits, ulong[] purposes)
            {
                Operation = operation;
                Prohibits = prohibits;
                Purposes = purposes;
            }

            internal int Operation { get; }

            internal bool Prohibits { get; }

            internal ulong[] Purposes { get; }
        }

        """;

    private const string Declare =
        """
        // By the purpose's bit.
        internal static bool Declare(int operation, int data, int purpose)
        {
            if (Keys.Length == 0)
            {
                return Walk(operation, data, purpose);
            }

            long key = Key(operation, data);
            int slot = (operation ^ data) & (Keys.Length - 1);
            while (Keys[slot] != key)
            {
                if (Keys[slot] == 0)
                {
                    return false;
                }

                slot = (slot + 1) & (Keys.Length - 1);
            }

            return ((Sets[(slot * SetLength) + (purpose >> 6)] >> (purpose & 63)) & 1) != 0;
        }

        internal static bool DeclareFor(int operation, int data, int purpose)
        {
            int place = ValueIndex.Find(PurposeIndex, purpose);
            return place >= 0 && Declare(operation, data, place + 1);
        }

        private static long Key(int operation, int data) => unchecked(((long)operation << 32) | (uint)data);

        """;

    private const string Walk =
        """
        // The nearest level that says anything decides; a prohibition wins over what is declared at the same distance.
        private static bool Walk(int operationValue, int dataValue, int purpose)
        {
            int operation = ValueIndex.Find(OperationIndex, operationValue);
            int data = ValueIndex.Find(DataCategoryTable.Index, dataValue);
            if (operation < 0 || data < 0)
            {
                return false;
            }

            Climb climb = t_climb ??= new Climb(Relation.Data.Wholes);
            for (climb.Begin(data); climb.Start < climb.End; climb.Rise())
            {
                bool declared = false;
                for (int i = climb.Start; i < climb.End; i++)
                {
                    foreach (int practice in Relation.Data.Naming[climb[i]])
                    {
                        foreach (Rule rule in Rules[practice])
                        {
                            if (rule.Operation == operation && ((rule.Purposes[purpose >> 6] >> (purpose & 63)) & 1) != 0)
                            {
                                if (rule.Prohibits)
                                {
                                    return false;
                                }

                                declared = true;
                            }
                        }
                    }
                }

                if (declared)
                {
                    return true;
                }
            }

            return false;
        }

        """;

    private const string CreateTable =
        """
        // The same for all operations and purposes of a category at once. Empty where there would be too many.
        private static Table CreateTable()
        {
            int categories = DataCategoryTable.All.Length;
            int row = OperationCount * SetLength;
            Table table = new Table(SetLength);
            if (categories > MostCategories || (long)categories * row > MostWords)
            {
                return table;
            }

            table.Reserve(categories * OperationCount);
            ulong[] holds = new ulong[row];
            ulong[] declared = new ulong[row];
            ulong[] prohibited = new ulong[row];
            ulong[] decided = new ulong[row];
            Climb climb = new Climb(Relation.Data.Wholes);
            for (int data = 0; data < categories; data++)
            {
                global::System.Array.Clear(holds, 0, row);
                global::System.Array.Clear(decided, 0, row);
                for (climb.Begin(data); climb.Start < climb.End; climb.Rise())
                {
                    global::System.Array.Clear(declared, 0, row);
                    global::System.Array.Clear(prohibited, 0, row);
                    for (int i = climb.Start; i < climb.End; i++)
                    {
                        foreach (int practice in Relation.Data.Naming[climb[i]])
                        {
                            foreach (Rule rule in Rules[practice])
                            {
                                Unite(rule.Prohibits ? prohibited : declared, rule.Operation * SetLength, rule.Purposes);
                            }
                        }
                    }

                    for (int i = 0; i < row; i++)
                    {
                        holds[i] |= declared[i] & ~prohibited[i] & ~decided[i];
                        decided[i] |= declared[i] | prohibited[i];
                    }
                }

                for (int operation = 0; operation < OperationCount; operation++)
                {
                    table.Add(Operations[operation], (int)DataCategoryTable.All[data].Value, holds, operation * SetLength);
                }
            }

            return table;
        }

        private static void Unite(ulong[] sets, int start, ulong[] purposes)
        {
            for (int i = 0; i < purposes.Length; i++)
            {
                sets[start + i] |= purposes[i];
            }
        }

        """;
}

namespace PolicyGen.Emit;

/// <summary>
/// Emits what <c>Policy.Declares</c> answers from: a table of bits that is filled when it is first asked, and for
/// policies that are too large for one, a walk over the wholes. The code is the same for every policy.
/// </summary>
internal static class DeclarationsEmitter
{
    public static string Emit(PolicySource source)
    {
        CodeWriter writer = Unit.Open(source);
        TableWriter.OpenTables(source, writer);
        writer.Open("internal static class Declarations");
        writer.Lines(State);
        writer.Lines(Declare);
        writer.Lines(Walk);
        writer.Lines(CreateTable);
        writer.Lines(CreateRules);
        return writer.Finish();
    }

    private const string State =
        """
        private const int MostCategories = 4096;
        private const int MostWords = 1 << 20;

        private static readonly int[] Operations = OperationValues();
        private static readonly int[] OperationIndex = ValueIndex.Create(Operations);
        private static readonly int OperationCount = Operations.Length;

        // A set of purposes is a bit each, after bit 0, which stands for asking without a purpose.
        private static readonly int SetLength = (PurposeTable.All.Length / 64) + 1;
        private static readonly Rule[][] Rules = CreateRules();
        private static readonly ulong[] Table = CreateTable();

        [global::System.ThreadStatic]
        private static Climb? t_climb;

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
        internal static bool Declare(int operation, int data, int purpose)
        {
            int place = ValueIndex.Find(OperationIndex, operation);
            if (place < 0 || data < 0)
            {
                return false;
            }

            if (Table.Length == 0)
            {
                return Walk(place, data, purpose);
            }

            ulong purposes = Table[(((data * OperationCount) + place) * SetLength) + (purpose >> 6)];
            return ((purposes >> (purpose & 63)) & 1) != 0;
        }

        """;

    private const string Walk =
        """
        // The nearest level that says anything decides; a prohibition wins over what is declared at the same distance.
        private static bool Walk(int operation, int data, int purpose)
        {
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
        private static ulong[] CreateTable()
        {
            int categories = DataCategoryTable.All.Length;
            int row = OperationCount * SetLength;
            if (categories > MostCategories || (long)categories * row > MostWords)
            {
                return new ulong[0];
            }

            ulong[] table = new ulong[categories * row];
            ulong[] declared = new ulong[row];
            ulong[] prohibited = new ulong[row];
            ulong[] decided = new ulong[row];
            Climb climb = new Climb(Relation.Data.Wholes);
            for (int data = 0; data < categories; data++)
            {
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
                        table[(data * row) + i] |= declared[i] & ~prohibited[i] & ~decided[i];
                        decided[i] |= declared[i] | prohibited[i];
                    }
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

    private const string CreateRules =
        """
        private static Rule[][] CreateRules()
        {
            Practice[] practices = PracticeTable.All;
            ulong[][] purposes = CreatePurposes();
            global::System.Collections.Generic.SortedSet<int> uses = new global::System.Collections.Generic.SortedSet<int>();
            foreach (Practice practice in practices)
            {
                if (practice.Kind == OperationKind.Use)
                {
                    uses.Add(ValueIndex.Find(OperationIndex, (int)practice.Operation));
                }
            }

            Rule[][] rules = new Rule[practices.Length][];
            for (int i = 0; i < rules.Length; i++)
            {
                bool prohibits = practices[i].Stance == Stance.Prohibited;
                global::System.Collections.Generic.List<Rule> own = new global::System.Collections.Generic.List<Rule>(1);
                own.Add(new Rule(ValueIndex.Find(OperationIndex, (int)practices[i].Operation), prohibits, purposes[i]));
                if (practices[i].Kind == OperationKind.Collect && !prohibits)
                {
                    foreach (int use in uses)
                    {
                        own.Add(new Rule(use, false, purposes[i]));
                    }
                }

                rules[i] = own.ToArray();
            }

            return rules;
        }

        // The purposes that each practice holds for, parts of compound ones included; a prohibition that names none holds for all.
        private static ulong[][] CreatePurposes()
        {
            ulong[][] purposes = new ulong[PracticeTable.All.Length][];
            for (int i = 0; i < purposes.Length; i++)
            {
                Practice practice = PracticeTable.All[i];
                purposes[i] = new ulong[SetLength];
                if (practice.Stance == Stance.Declared)
                {
                    purposes[i][0] = 1;
                }
                else if (practice.Purposes.Count == 0)
                {
                    for (int word = 0; word < SetLength; word++)
                    {
                        purposes[i][word] = ulong.MaxValue;
                    }
                }
            }

            Climb climb = new Climb(Relation.Purposes.Wholes);
            for (int purpose = 0; purpose < PurposeTable.All.Length; purpose++)
            {
                for (climb.Begin(purpose); climb.Start < climb.End; climb.Rise())
                {
                    for (int i = climb.Start; i < climb.End; i++)
                    {
                        foreach (int practice in Relation.Purposes.Naming[climb[i]])
                        {
                            purposes[practice][(purpose + 1) >> 6] |= 1UL << ((purpose + 1) & 63);
                        }
                    }
                }
            }

            return purposes;
        }

        private static int[] OperationValues()
        {
            global::System.Collections.Generic.List<int> values = new global::System.Collections.Generic.List<int>();
            global::System.Collections.Generic.HashSet<int> seen = new global::System.Collections.Generic.HashSet<int>();
            foreach (Practice practice in PracticeTable.All)
            {
                if (seen.Add((int)practice.Operation))
                {
                    values.Add((int)practice.Operation);
                }
            }

            return values.ToArray();
        }
        """;
}

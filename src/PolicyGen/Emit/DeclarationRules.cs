namespace PolicyGen.Emit;

/// <summary>
/// The part of the declarations that reads the practices: what each says of which operation, for which purposes.
/// </summary>
internal static class DeclarationRules
{
    public const string Code =
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

namespace PolicyGen.Emit;

/// <summary>
/// Emits the attributes, those that code is marked with and those that carry the policy into metadata, and the enums
/// that every policy has. They take the policy's own enums, so every policy has its own.
/// </summary>
internal static class AttributesEmitter
{
    public static string Emit(PolicyScope scope)
    {
        CodeWriter writer = Unit.Open(scope, Cancellation.None);
        Add(writer, "What the policy says of a practice: that it happens or that it does not.", $"{scope.Visibility} enum Stance", Stance);
        Add(writer, "The consent that a practice rests on.", $"{scope.Visibility} enum ConsentBasis", ConsentBasis);
        Add(writer, "Kinds of processing, after the W3C Data Privacy Vocabulary.", $"{scope.Visibility} enum OperationKind", OperationKind);
        AddAttribute(scope, writer, "Data", "The value carries data of these categories: its uses are held against the policy.", DataTargets, Data);
        AddAttribute(scope, writer, "Processing", "What is done in this scope, as the policy declares it: every use of marked data in it is held against the policy.", ProcessingTargets, Processing);
        AddAttribute(scope, writer, "PartOf", "The whole that contains this category or purpose: what is declared for it is declared for its parts.", "Field, AllowMultiple = true, Inherited = false", PartOf);
        AddAttribute(scope, writer, "PolicyName", "What the policy itself calls this.", "Field, Inherited = false", PolicyName);
        AddAttribute(scope, writer, "DeclaredPractice", "One practice of the policy, for readers of metadata.", "Class, AllowMultiple = true, Inherited = false", DeclaredPractice);
        return writer.Finish();
    }

    private static void AddAttribute(PolicyScope scope, CodeWriter writer, string name, string summary, string usage, string body)
    {
        string target = "global::System.AttributeTargets.";
        Unit.Type(writer, summary);
        writer.Line($"[global::System.AttributeUsage({target}{usage.Replace(" | ", " | " + target)})]");
        AddBody(writer, $"{scope.Visibility} sealed class {name}Attribute : global::System.Attribute", body);
    }

    private static void Add(CodeWriter writer, string summary, string header, string body)
    {
        Unit.Type(writer, summary);
        AddBody(writer, header, body);
    }

    private static void AddBody(CodeWriter writer, string header, string body)
    {
        writer.Open(header);
        writer.Lines(body);
        writer.Close();
        writer.Line();
    }

    private const string DataTargets =
        "Property | Field | Parameter | ReturnValue | Class | Struct | Interface, AllowMultiple = false";

    private const string ProcessingTargets =
        "Assembly | Class | Struct | Interface | Constructor | Method | Property | Event, AllowMultiple = true, Inherited = false";

    private const string Stance =
        """
        /// <summary>It is done.</summary>
        Declared = 0,

        /// <summary>It is not done.</summary>
        Prohibited = 1,
        """;

    private const string ConsentBasis =
        """
        /// <summary>The policy does not say.</summary>
        Unspecified = 0,

        /// <summary>The service needs it.</summary>
        Required = 1,

        /// <summary>The data subject may choose.</summary>
        Optional = 2,

        /// <summary>No consent is asked for.</summary>
        NotRequired = 3,
        """;

    private const string OperationKind =
        """
        /// <summary>None of the others.</summary>
        Other = 0,

        /// <summary>Obtaining data.</summary>
        Collect = 1,

        /// <summary>Using data.</summary>
        Use = 2,

        /// <summary>Keeping data.</summary>
        Store = 3,

        /// <summary>Handing data to somebody else.</summary>
        Share = 4,

        /// <summary>Removing data or its link to a person.</summary>
        Delete = 5,
        """;

    private const string Data =
        """
        /// <summary>Marks a value that carries data of each of <paramref name="categories"/>.</summary>
        public DataAttribute(params DataCategory[] categories)
        {
            Categories = categories;
        }

        /// <summary>The categories, each of which the value carries.</summary>
        public global::System.Collections.Generic.IReadOnlyList<DataCategory> Categories { get; }
        """;

    private const string Processing =
        """
        /// <summary>States the operation and the purposes it serves; with no purpose, whatever the policy states for it.</summary>
        public ProcessingAttribute(Operation operation, params Purpose[] purposes)
        {
            Operation = operation;
            Purposes = purposes;
        }

        /// <summary>What is done.</summary>
        public Operation Operation { get; }

        /// <summary>What it is done for: the policy must declare every one.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Purpose> Purposes { get; }

        /// <summary>Who does it; <c>Unspecified</c> where that does not matter.</summary>
        public Actor Actor { get; set; }

        /// <summary>Who the data goes to; <c>Unspecified</c> where that does not matter.</summary>
        public Actor Recipient { get; set; }
        """;

    private const string PartOf =
        """
        /// <summary>Names the category that contains this one.</summary>
        public PartOfAttribute(DataCategory whole)
        {
            Whole = whole;
        }

        /// <summary>Names the compound purpose that contains this one.</summary>
        public PartOfAttribute(Purpose whole)
        {
            Whole = whole;
        }

        /// <summary>A value of the enum that the member belongs to.</summary>
        public global::System.Enum Whole { get; }
        """;

    private const string PolicyName =
        """
        /// <summary>Gives the name in its first spelling.</summary>
        public PolicyNameAttribute(string name)
        {
            Name = name;
        }

        /// <summary>The name, in its first spelling.</summary>
        public string Name { get; }

        /// <summary>The line of the policy file that marks it first, from 1.</summary>
        public int Line { get; set; }

        /// <summary>Its other spellings.</summary>
        public string[] Aliases { get; set; } = global::System.Array.Empty<string>();
        """;

    private const string DeclaredPractice =
        """
        /// <summary>Gives what is done, to which data and what for.</summary>
        public DeclaredPracticeAttribute(int number, Operation operation, OperationKind kind, DataCategory[] data, Purpose[] purposes)
        {
            Number = number;
            Operation = operation;
            Kind = kind;
            Data = data;
            Purposes = purposes;
        }

        /// <summary>Its place among the practices, from 1.</summary>
        public int Number { get; }

        /// <summary>What is done.</summary>
        public Operation Operation { get; }

        /// <summary>The operation's kind as it is used here.</summary>
        public OperationKind Kind { get; }

        /// <summary>The data it is done to.</summary>
        public DataCategory[] Data { get; }

        /// <summary>What it is done for.</summary>
        public Purpose[] Purposes { get; }

        /// <summary>Who does it.</summary>
        public Actor[] Actors { get; set; } = global::System.Array.Empty<Actor>();

        /// <summary>Who the data goes to.</summary>
        public Actor[] Recipients { get; set; } = global::System.Array.Empty<Actor>();

        /// <summary>Who the data comes from.</summary>
        public Actor[] Sources { get; set; } = global::System.Array.Empty<Actor>();

        /// <summary>Whether the policy declares or prohibits it.</summary>
        public Stance Stance { get; set; }

        /// <summary>The clause it depends on; null where there is none.</summary>
        public string? Condition { get; set; }

        /// <summary>The headings above it, outermost first.</summary>
        public string[] Section { get; set; } = global::System.Array.Empty<string>();

        /// <summary>Its sentence.</summary>
        public string Text { get; set; } = "";

        /// <summary>The line of the policy file it stands on, from 1.</summary>
        public int Line { get; set; }
        """;
}

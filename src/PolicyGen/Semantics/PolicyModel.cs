namespace PolicyGen.Semantics;

/// <summary>
/// What a policy says, by value and without a position in the text but the line: equal policies are equal models, so
/// the generator emits again only what changed. Names are referred to by their index in the list of their kind.
/// </summary>
/// <param name="DataCategories">The data categories, in order of first mark.</param>
/// <param name="Purposes">The purposes in order of first mark; the parts of a compound one follow it.</param>
/// <param name="Operations">The processing operations, in order of first mark.</param>
/// <param name="Actors">Controllers, processors and recipients in order of first mark, without the data subject.</param>
/// <param name="Practices">The practices, in order of their operation marks.</param>
public sealed record PolicyModel(
    EquatableArray<DeclaredName> DataCategories,
    EquatableArray<DeclaredName> Purposes,
    EquatableArray<DeclaredName> Operations,
    EquatableArray<DeclaredName> Actors,
    EquatableArray<Practice> Practices)
{
    /// <summary>The model of a text without a mark.</summary>
    public static PolicyModel Empty { get; } = new([], [], [], [], []);
}

/// <summary>A data category, purpose, operation or actor that the policy marks.</summary>
/// <param name="Name">The policy's own name, in its first spelling.</param>
/// <param name="Identifier">Its C# identifier, with <c>@</c> where it is a keyword.</param>
/// <param name="Value">Its enum value: stable under edits elsewhere in the policy.</param>
/// <param name="Line">The line of its first mark, from 1.</param>
/// <param name="Aliases">Its other spellings: from the text, a defined term, or the glossary.</param>
/// <param name="Note">The glossary's note on it, for quick info; null where there is none.</param>
/// <param name="PartOf">The wholes that contain it directly, as indexes into its own list.</param>
/// <param name="Parts">What it contains directly, as indexes into its own list.</param>
/// <param name="Mentions">The sentences that mark it, in order.</param>
public sealed record DeclaredName(
    string Name,
    string Identifier,
    int Value,
    int Line,
    EquatableArray<string> Aliases,
    string? Note,
    EquatableArray<int> PartOf,
    EquatableArray<int> Parts,
    EquatableArray<Mention> Mentions);

/// <summary>A sentence that marks a name.</summary>
/// <param name="Section">The headings above it, outermost first.</param>
/// <param name="Text">The sentence as it stands in the policy, trimmed, brackets of the marks included.</param>
/// <param name="Line">The line it stands on, from 1.</param>
public sealed record Mention(EquatableArray<string> Section, string Text, int Line);

/// <summary>One operation with all that the policy says about it (policy-language rule 3).</summary>
/// <param name="Number">Its place among the practices, from 1.</param>
/// <param name="Operation">What is done, as an index into the operations.</param>
/// <param name="Kind">The operation's standard kind as it is used here (rule 3.12).</param>
/// <param name="Actors">Who does it; <see cref="DataSubject"/> for the data subject.</param>
/// <param name="Recipients">The marked actors that the data goes to.</param>
/// <param name="Sources">The marked actors that the data comes from.</param>
/// <param name="Data">The data categories it is done to.</param>
/// <param name="Purposes">What it is done for.</param>
/// <param name="Stance">Whether the policy declares or prohibits it.</param>
/// <param name="Basis">The consent it rests on.</param>
/// <param name="Condition">The clause it depends on, as it stands in the text; null where there is none.</param>
/// <param name="Section">The headings above it, outermost first.</param>
/// <param name="Text">Its sentence.</param>
/// <param name="Line">The line of its operation mark, from 1.</param>
public sealed record Practice(
    int Number,
    int Operation,
    OperationKind Kind,
    EquatableArray<PracticePart> Actors,
    EquatableArray<PracticePart> Recipients,
    EquatableArray<PracticePart> Sources,
    EquatableArray<PracticePart> Data,
    EquatableArray<PracticePart> Purposes,
    Stance Stance,
    ConsentBasis Basis,
    string? Condition,
    EquatableArray<string> Section,
    string Text,
    int Line)
{
    /// <summary>Stands for the data subject where an actor's index is asked for.</summary>
    public const int DataSubject = -1;
}

/// <summary>A name's part in a practice, and the rule that gave it that part.</summary>
/// <param name="Name">Index into the list of its kind, or <see cref="Practice.DataSubject"/>.</param>
/// <param name="Origin">How it came to belong to the practice.</param>
public readonly record struct PracticePart(int Name, PartOrigin Origin);

/// <summary>The rule by which a name belongs to a practice (policy-language §3), kept so that a reader can check it.</summary>
public enum PartOrigin
{
    /// <summary>It stands with the operation, after it or fronted (rule 3).</summary>
    Own,

    /// <summary>The operation is one of several that stand together (rule 2).</summary>
    Coordinated,

    /// <summary>The subject of the practice before it in the sentence (rule 5).</summary>
    SharedSubject,

    /// <summary>No actor is marked: the pronoun before the operation is the data subject's (rule 5).</summary>
    Pronoun,

    /// <summary>The data of the practice before it (rule 6).</summary>
    SharedData,

    /// <summary>A purpose at the end of a chain of operations (rule 6).</summary>
    SharedPurpose,

    /// <summary>A purpose that opens the sentence (rule 7).</summary>
    FrontedPurpose,

    /// <summary>Data of a later sentence without an operation (rule 8).</summary>
    Continued,

    /// <summary>A purpose of the sentence before (rule 9).</summary>
    Carried,

    /// <summary>The mark points back to data named earlier (rule 13).</summary>
    Anaphora,

    /// <summary>The noun that a relative clause stands before (rule 14).</summary>
    RelativeClause,
}

/// <summary>What the policy says of a practice: that it happens or that it does not (rule 3.11).</summary>
public enum Stance
{
    /// <summary>It is done.</summary>
    Declared,

    /// <summary>It is not done.</summary>
    Prohibited,
}

/// <summary>The consent that a practice rests on (policy-language §2; PIPL Art. 13, GB/T 35273-2020 5.3 to 5.6).</summary>
public enum ConsentBasis
{
    /// <summary>The policy does not say.</summary>
    Unspecified,

    /// <summary>The service needs it.</summary>
    Required,

    /// <summary>The data subject may choose.</summary>
    Optional,

    /// <summary>No consent is asked for.</summary>
    NotRequired,
}

/// <summary>Kinds of processing, after the W3C Data Privacy Vocabulary's processing taxonomy (rule 3.12).</summary>
public enum OperationKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>Obtaining data.</summary>
    Collect,

    /// <summary>Using data.</summary>
    Use,

    /// <summary>Keeping data.</summary>
    Store,

    /// <summary>Handing data to somebody else.</summary>
    Share,

    /// <summary>Removing data or its link to a person.</summary>
    Delete,
}

using PolicyGen.Semantics;

namespace PolicyGen.Tool.Explaining;

/// <summary>Why something belongs to a practice, for a reader who knows policies and not this program.</summary>
/// <param name="Rule">The section and rule of the language's description.</param>
/// <param name="Words">The rule in words.</param>
internal readonly record struct Reason(string Rule, string Words)
{
    /// <summary>An operation mark makes a practice.</summary>
    public static Reason Operation { get; } = new("§3.2", "each marked operation opens a practice of its own");

    /// <summary>The kind of the operation.</summary>
    public static Reason Kind { get; } = new("§3.12", "the standard kind of this operation, as it is used here");

    /// <summary>A recipient's role.</summary>
    public static Reason Recipient { get; } = new("§3.15", "the data goes to it: it follows a word such as \"to\", \"with\", 向 or 给");

    /// <summary>A source's role.</summary>
    public static Reason Source { get; } = new("§3.15", "the data comes from it: it follows a word such as \"from\" or 从");

    /// <summary>The practice's condition.</summary>
    public static Reason Condition { get; } = new("§3.10", "the clause opens with a word such as \"if\", \"when\", \"unless\", 若 or 当");

    /// <summary>The consent a practice rests on.</summary>
    public static Reason Basis(ConsentBasis basis) => new("§2", basis == ConsentBasis.Unspecified
        ? "neither the headings above nor the clause says whether consent is asked for"
        : "the clause itself, or the nearest heading that speaks of it, says so");

    /// <summary>Whether a practice is declared or prohibited.</summary>
    public static Reason Stance(Stance stance) => new("§3.11", stance == Semantics.Stance.Prohibited
        ? "a negation stands before the operation in its clause"
        : "no negation stands before the operation in its clause");

    /// <summary>How a name came to belong to a practice.</summary>
    public static Reason Of(PartOrigin origin) => origin switch
    {
        PartOrigin.Coordinated => new("§3.2", "the operations stand together, so they share it"),
        PartOrigin.SharedSubject => new("§3.5", "no actor is marked here, so the one before it in the sentence goes on"),
        PartOrigin.Pronoun => new("§3.5", "no actor is marked, and the nearest person before the operation is \"you\""),
        PartOrigin.SharedData => new("§3.6", "the operation has no data of its own and takes those of the practice before it"),
        PartOrigin.SharedPurpose => new("§3.6", "it ends a chain of operations and holds for all that have no purpose of their own"),
        PartOrigin.FrontedPurpose => new("§3.7", "it opens the sentence and holds for every practice up to a semicolon or the next such purpose"),
        PartOrigin.Continued => new("§3.8", "a later sentence of the paragraph, without an operation, adds it"),
        PartOrigin.Carried => new("§3.9", "the sentence opens with words such as \"for this purpose\" and takes it from the sentence before"),
        PartOrigin.Anaphora => new("§3.13", "the mark only points back, as \"this information\" does, and this is what it points to"),
        PartOrigin.RelativeClause => new("§3.14", "the operation describes this noun in a relative clause, and applies to it alone"),
        _ => new("§3.3", "it is marked with the operation, behind it or in front of it"),
    };
}

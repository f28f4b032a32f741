using System.Collections.Generic;

namespace PolicyGen.Semantics.Cues;

/// <summary>
/// The words that one language steers by. All languages are read at once, for policies mix them; to add one, write its
/// file and name it in <see cref="All"/>.
/// </summary>
internal sealed class Language
{
    /// <summary>The languages that policies are read in.</summary>
    public static Language[] All { get; } = [Chinese.Language, English.Language];

    /// <summary>The cues of the prose.</summary>
    public required IReadOnlyDictionary<CueKind, string[]> Cues { get; init; }

    /// <summary>Verbs by the standard kind of their operation (§3.12); an operation is of the kind of the longest verb it contains.</summary>
    public required IReadOnlyDictionary<OperationKind, string[]> Verbs { get; init; }

    /// <summary>Verbs of giving: collecting when the data subject does it, sharing when another does (§3.12).</summary>
    public required string[] GivingVerbs { get; init; }

    /// <summary>Verbs of collecting that the data subject does too: 开启, 设置 (§3.5).</summary>
    public required string[] DataSubjectVerbs { get; init; }

    /// <summary>Names of the data subject as an actor (§1).</summary>
    public required string[] DataSubjects { get; init; }

    /// <summary>Actors that point back to the actors marked before them in the sentence.</summary>
    public required string[] PronounActors { get; init; }

    /// <summary>What a name that points back starts with (§3.13).</summary>
    public required string[] AnaphorStarts { get; init; }

    /// <summary>What a name that points back may say between its start and its end.</summary>
    public required string[] AnaphorMiddles { get; init; }

    /// <summary>What a name that points back ends with: the words that alone name no category.</summary>
    public required string[] AnaphorEnds { get; init; }

    /// <summary>Names that point back by themselves.</summary>
    public required string[] Anaphors { get; init; }

    /// <summary>Words that split the last item of a list in a mark of actors, operations or data (§1).</summary>
    public required string[] ListConjunctions { get; init; }

    /// <summary>Words that split the last item of a list of purposes (§1).</summary>
    public required string[] PurposeConjunctions { get; init; }

    /// <summary>Words in which such a conjunction is only a syllable: 参与.</summary>
    public required string[] NoConjunctions { get; init; }

    /// <summary>Opens a frame that closes behind the items it holds: 在 in 在订单、活动中; empty where a language has none.</summary>
    public required string FrameOpening { get; init; }

    /// <summary>What closes such a frame.</summary>
    public required string[] FrameClosings { get; init; }

    /// <summary>Closes a list within a name: 等; empty where a language has none.</summary>
    public required string SumsUpItems { get; init; }

    /// <summary>What people do in an app; a list of these before one noun is that noun's, not a list of data.</summary>
    public required string[] Activities { get; init; }

    /// <summary>Variant writings of one word, each with the writing it stands for (PG0011).</summary>
    public required (string Variant, string Standard)[] Variants { get; init; }

    /// <summary>Nouns that a category may end with or not without being another (PG0011).</summary>
    public required string[] EmptySuffixes { get; init; }
}

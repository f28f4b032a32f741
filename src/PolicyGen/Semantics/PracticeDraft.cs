using System.Collections.Generic;

namespace PolicyGen.Semantics;

/// <summary>
/// The operations that stand together and all that belongs to them (policy-language §3.2); each becomes a practice.
/// </summary>
/// <param name="sentence">Their sentence.</param>
/// <param name="firstMark">Index of the first operation's mark.</param>
/// <param name="lastMark">Index of the last operation's mark.</param>
/// <param name="budget">Pays for what they take over from others.</param>
internal sealed class PracticeDraft(Sentence sentence, int firstMark, int lastMark, SharingBudget budget)
{
    /// <summary>Their sentence.</summary>
    public Sentence Sentence { get; } = sentence;

    /// <summary>Index of the first operation's mark.</summary>
    public int FirstMark { get; } = firstMark;

    /// <summary>Index of the last operation's mark.</summary>
    public int LastMark { get; } = lastMark;

    /// <summary>The operations are a relative clause before a noun (§3.14).</summary>
    public bool IsRelative { get; set; }

    /// <summary>The mark of a relative clause's own doer, or -1.</summary>
    public int Doer { get; set; } = -1;

    /// <summary>Where what belongs to them starts: the cut before them (§3.4).</summary>
    public int Start { get; set; }

    /// <summary>Where what belongs to them ends: the next cut, or the sentence's end.</summary>
    public int End { get; set; }

    /// <summary>Takes its data from the practice before it, so that a purpose behind it is also that one's (§3.6).</summary>
    public bool IsChained { get; set; }

    public PartList Actors { get; } = new(budget);

    public PartList Recipients { get; } = new(budget);

    public PartList Sources { get; } = new(budget);

    public PartList Data { get; } = new(budget);

    public PartList Purposes { get; } = new(budget);

    public Stance Stance { get; set; }

    public ConsentBasis Basis { get; set; }

    public string? Condition { get; set; }

    /// <summary>The kind of each operation, in order of mark and item.</summary>
    public List<OperationKind> Kinds { get; } = [];

    /// <summary>Whether the data subject does it.</summary>
    public bool IsByDataSubject => Actors.Contains(Practice.DataSubject);
}

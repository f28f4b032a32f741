using System.Collections.Generic;

namespace PolicyGen.Semantics;

/// <summary>Where the reader is in a list of what a category contains.</summary>
internal sealed class ContainmentLevel(int whole, bool isBracket)
{
    /// <summary>The category that contains what comes, or -1.</summary>
    public int Whole { get; set; } = whole;

    /// <summary>It is the inside of prose brackets.</summary>
    public bool IsBracket { get; } = isBracket;

    /// <summary>These brackets stand directly behind a data mark.</summary>
    public bool IsBehindData { get; init; }

    /// <summary>A cue opened the list.</summary>
    public bool FromCue { get; set; }

    /// <summary>How many categories the list has.</summary>
    public int Items { get; set; }

    /// <summary>The last category.</summary>
    public int LastItem { get; set; } = -1;

    /// <summary>Where its mark ends, with brackets behind it; -1 where no mark is near.</summary>
    public int LastEnd { get; set; } = -1;

    /// <summary>Where the operation that stands directly behind it ends, or -1.</summary>
    public int OperationEnd { get; set; } = -1;

    /// <summary>The last category stands behind a comma and a word that joins: ，以及&lt;Y&gt;.</summary>
    public bool IsSetBeside { get; set; }

    /// <summary>Behind the word that closes the list, or -1.</summary>
    public int ClosesAt { get; set; } = -1;

    /// <summary>The categories that only list words part.</summary>
    public List<int> Run { get; } = [];

    /// <summary>No mark is near any more.</summary>
    public void Forget()
    {
        LastEnd = -1;
        Run.Clear();
    }
}

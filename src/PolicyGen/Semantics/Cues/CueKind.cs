namespace PolicyGen.Semantics.Cues;

/// <summary>What a word of the prose tells the reader of a policy (policy-language §2 to §4).</summary>
internal enum CueKind : byte
{
    /// <summary>Joins the items of a list: 和 或 "and".</summary>
    Conjunction,

    /// <summary>Links a clause to the one before without a meaning of its own: 但 则 "however".</summary>
    Link,

    /// <summary>May stand before an operation in a list of them without parting it from the others: 公开 及时.</summary>
    ListAdverb,

    /// <summary>Says that the operation after it does not happen (§3.11).</summary>
    Negation,

    /// <summary>Looks like a negation and belongs to something else (§3.11).</summary>
    NoNegation,

    /// <summary>Opens a condition (§3.10).</summary>
    Condition,

    /// <summary>Ends a condition that opens with a word too short to tell: 在…情况下 (§3.10).</summary>
    ConditionEnd,

    /// <summary>States an exception wherever it stands in its clause (§3.10, §3.11).</summary>
    Exception,

    /// <summary>The data subject in prose (§3.5).</summary>
    DataSubject,

    /// <summary>The data subject's: a possessive is no doer (§3.5).</summary>
    Possessive,

    /// <summary>The controller or another doer in prose (§3.5).</summary>
    Controller,

    /// <summary>Brings data before its operation: 将 把 对 (§3.3).</summary>
    FrontedData,

    /// <summary>Opens a clause with a purpose before its operation: 为了 "to" (§3.4).</summary>
    FrontedPurpose,

    /// <summary>Opens a purpose of what stands before it: 以便 (§3.3).</summary>
    BackwardPurpose,

    /// <summary>The operation is done to what stands before it: 被 (§3.3).</summary>
    Passive,

    /// <summary>The same, and it says that the doer is not named: 被 "is", but not 会 (§3.5).</summary>
    Agentless,

    /// <summary>Stands before whom the data goes to (§3.15).</summary>
    Recipient,

    /// <summary>Stands before whom the data comes from (§3.15).</summary>
    Source,

    /// <summary>Stands before the doer: 由 "by" (§3.15).</summary>
    Agent,

    /// <summary>Stands before a place where data is kept, which does nothing itself: 存储于.</summary>
    Place,

    /// <summary>Makes two actors do one thing: 共同 "jointly" (§3.15).</summary>
    Jointly,

    /// <summary>Makes the operation before it a relative clause: 的 (§3.14).</summary>
    Relative,

    /// <summary>Stands between a noun and the operation of its relative clause: "that you" (§3.14).</summary>
    RelativeLink,

    /// <summary>Opens a sentence that takes the purposes of the one before (§3.9).</summary>
    CarriedPurpose,

    /// <summary>Data that points back, in prose (§3.13).</summary>
    Anaphor,

    /// <summary>Makes the data mark after it point back too: 这些 上述 (§3.13).</summary>
    Demonstrative,

    /// <summary>Opens what a data category contains: 包括 "including" (§4).</summary>
    Contains,

    /// <summary>May stand between a category and the word that opens what it contains: 主要 "which may" (§4).</summary>
    ContainsAdverb,

    /// <summary>Closes a list that the data after it sums up: 等 "and other" (§4).</summary>
    SumsUp,

    /// <summary>Gathers all that is marked above in a term: 构成 (§4).</summary>
    Collective,

    /// <summary>Defines a term for the list before it: 统称 (§4).</summary>
    CollectiveTerm,

    /// <summary>Defines a term for the item before it: 简称 (§4).</summary>
    SameTerm,

    /// <summary>Consent is asked for (§2).</summary>
    Required,

    /// <summary>Consent is free (§2).</summary>
    Optional,

    /// <summary>A refusal has no effect, when a refusal stands before it: 不影响 (§2).</summary>
    NoEffect,

    /// <summary>The refusal that has no effect: 不填写 (§2).</summary>
    Refusal,

    /// <summary>No consent is needed, when consent stands after it: 无需 (§2).</summary>
    WithoutNeed,

    /// <summary>What is needed or not: 同意 "consent" (§2).</summary>
    Consent,

    /// <summary>Ends a word with a full stop that ends no sentence: "e.g." (§3.1).</summary>
    Abbreviation,

    /// <summary>How many kinds there are.</summary>
    Count,
}

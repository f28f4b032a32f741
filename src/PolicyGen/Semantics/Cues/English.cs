using System.Collections.Generic;

namespace PolicyGen.Semantics.Cues;

/// <summary>The words that English policies steer by (GDPR, CCPA).</summary>
internal static class English
{
    /// <summary>The language.</summary>
    public static Language Language { get; } = new()
    {
        Cues = new Dictionary<CueKind, string[]>
        {
            [CueKind.Conjunction] = ["and/or", "as well as", "and", "or", "then", "also", "&", ","],
            [CueKind.Link] = ["but", "however", "only", "then", "in addition"],
            [CueKind.ListAdverb] = ["may", "will", "can", "also", "publicly", "automatically", "securely", "further", "only", "otherwise"],
            [CueKind.Negation] = ["not", "never", "no longer", "don't", "doesn't", "won't", "neither", "nor", "don’t", "doesn’t", "won’t"],
            [CueKind.NoNegation] =
            [
                "not only", "not limited to", "whether or not", "not required", "not necessary", "if you do not", "if you don't", "when not",
                "not identify", "not personally", "not affect", "does not affect", "if not",
            ],
            [CueKind.Condition] = ["only if", "if", "when", "unless", "where", "whenever", "provided that", "once", "in case", "in the event"],
            [CueKind.ConditionEnd] = [],
            [CueKind.Exception] = ["unless", "except", "without your"],
            [CueKind.DataSubject] = ["you", "user", "users", "customer", "customers"],
            [CueKind.Possessive] = ["your", "user's", "users'"],
            [CueKind.Controller] = ["we", "us", "our", "they", "it"],
            [CueKind.FrontedData] = [],
            [CueKind.FrontedPurpose] = ["in order to", "so that", "for", "to", "if", "when"],
            [CueKind.BackwardPurpose] = ["so that"],
            [CueKind.Passive] = ["is", "are", "was", "were", "be", "been", "being"],
            [CueKind.Agentless] = ["is", "are", "was", "were", "be", "been", "being"],
            [CueKind.Recipient] = ["with", "to", "among"],
            [CueKind.Source] = ["from"],
            [CueKind.Agent] = ["by"],
            [CueKind.Place] = ["on", "in", "at", "within"],
            [CueKind.Jointly] = ["jointly", "together"],
            [CueKind.Relative] = [],
            [CueKind.RelativeLink] = ["that", "which", "you", "we", "may", "can", "will", "have", "has", "choose to", "chose to", "voluntarily"],
            [CueKind.ContainsAdverb] = ["which", "may", "can", "this", "these", "the", "your", "information", "that"],
            [CueKind.CarriedPurpose] = ["for this purpose", "for these purposes", "for that purpose", "to this end", "to that end", "to do so", "to do this"],
            [CueKind.Anaphor] =
            [
                "this information", "these information", "that information", "such information", "this data", "these data", "such data", "that data",
                "these details", "those details", "the above information", "the above data", "the above", "this personal data",
                "such personal data", "this personal information", "such personal information", "it", "them",
            ],
            [CueKind.Demonstrative] = ["this", "these", "such", "those", "the above", "the foregoing"],
            [CueKind.Contains] =
            [
                "including but not limited to", "including", "includes", "include", "included", "such as", "e.g.", "e.g", "for example", "for instance",
                "namely", "that is", "i.e.", "like", "consisting of", "consists of",
            ],
            [CueKind.SumsUp] = ["and other", "or other", "and similar", "or similar", "and any other"],
            [CueKind.Collective] = ["collectively", "make up", "makes up", "together form", "constitute", "constitutes"],
            [CueKind.CollectiveTerm] = ["collectively"],
            [CueKind.SameTerm] = ["referred to as", "called", "hereinafter", "hereafter", "known as", "the"],
            [CueKind.Required] = ["required", "necessary", "must", "mandatory"],
            [CueKind.Optional] = ["optional", "optionally", "may choose", "can choose", "choose to", "voluntarily", "voluntary", "if you wish"],
            [CueKind.NoEffect] = ["not affect", "no effect"],
            [CueKind.Refusal] = ["do not provide", "not provide", "refuse", "decline", "leave it out"],
            [CueKind.WithoutNeed] = ["without", "no need for", "do not need", "not need"],
            [CueKind.Consent] = ["consent"],
            [CueKind.Abbreviation] =
            [
                "e.g", "i.e", "etc", "inc", "ltd", "co", "corp", "no", "vs", "art", "sec", "mr", "mrs", "ms", "dr", "st", "approx", "para", "cf", "al",
                "fig", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "u.s", "u.k", "e.u",
            ],
        },
        Verbs = new Dictionary<OperationKind, string[]>
        {
            [OperationKind.Collect] =
            [
                "collect", "obtain", "receive", "gather", "acquire", "request", "ask for", "read", "access", "capture", "scan", "register", "sign up", "get", "enter",
                "ask", "take",
            ],
            [OperationKind.Use] = ["use", "using", "analyse", "analyze", "process", "query", "combine", "verify", "check", "match", "profile", "send you", "contact", "look up", "compare", "review"],
            [OperationKind.Store] = ["store", "storing", "keep", "kept", "retain", "save", "record", "log", "archive", "back up", "hold", "cache"],
            [OperationKind.Share] =
            [
                "share", "sharing", "disclose", "disclosing", "transfer", "transmit", "sell", "sold", "publish", "rent", "pass", "release", "send", "sent", "forward", "hand over",
                "reveal", "give", "make available",
            ],
            [OperationKind.Delete] = ["delete", "deleting", "erase", "erasing", "anonymise", "anonymize", "anonymising", "anonymizing", "destroy", "remove", "removing", "wipe", "pseudonymise", "pseudonymize"],
        },
        GivingVerbs = ["provide", "provid", "submit", "upload", "enter", "fill in", "give", "type in", "supply"],
        DataSubjectVerbs = ["register", "sign up", "scan", "enter"],
        DataSubjects = ["you", "user", "users", "the user", "customer", "customers"],
        PronounActors = ["they", "them"],
        AnaphorStarts = ["this", "these", "that", "those", "such", "the above", "the foregoing", "said", "the same"],
        AnaphorMiddles = ["personal"],
        AnaphorEnds = ["information", "data", "details", "items", "records"],
        Anaphors = ["it", "them", "the above", "the foregoing", "these", "those"],
        ListConjunctions = ["as well as", "and", "or"],
        PurposeConjunctions = ["as well as"],
        NoConjunctions = [],
        FrameOpening = "",
        FrameClosings = [],
        SumsUpItems = "",
        Activities = [],
        Variants = [("e-mail", "email"), ("telephone", "phone")],
        EmptySuffixes = ["information", "data", "details"],
    };
}

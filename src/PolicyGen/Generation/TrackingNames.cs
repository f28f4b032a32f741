namespace PolicyGen.Generation;

/// <summary>The names of the generator's steps, as the driver records them.</summary>
public static class TrackingNames
{
    /// <summary>The policy files, each once, by path.</summary>
    public const string PolicyFiles = "PolicyFiles";

    /// <summary>The glossary files, by the policy they belong to.</summary>
    public const string Glossaries = "Glossaries";

    /// <summary>Each policy file with its options.</summary>
    public const string Options = "Options";

    /// <summary>Each policy file with its glossary.</summary>
    public const string Inputs = "Inputs";

    /// <summary>What each policy file says.</summary>
    public const string Readings = "Readings";

    /// <summary>The errors of each file.</summary>
    public const string Errors = "Errors";

    /// <summary>The policies that ask for a namespace that is taken.</summary>
    public const string NamespaceClashes = "NamespaceClashes";

    /// <summary>The project's C# version, where it is too low.</summary>
    public const string LanguageVersion = "LanguageVersion";

    /// <summary>What the code of each policy is made from.</summary>
    public const string Sources = "Sources";

    /// <summary>Where the code of each policy goes.</summary>
    public const string Scopes = "Scopes";

    /// <summary>The generated files that say what the policy says.</summary>
    public const string GeneratedFiles = "GeneratedFiles";

    /// <summary>The generated files that are the same for every policy.</summary>
    public const string CommonFiles = "CommonFiles";
}

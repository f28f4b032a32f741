namespace PolicyGen.Tool.Commands;

/// <summary>What the command says to a script.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing to object to.</summary>
    public const int Clean = 0;

    /// <summary>The policy has findings that fail a build.</summary>
    public const int Findings = 1;

    /// <summary>The command was called wrongly, or a file cannot be read.</summary>
    public const int Unusable = 2;
}

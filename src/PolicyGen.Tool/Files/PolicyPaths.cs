using System;
using System.IO;

namespace PolicyGen.Tool.Files;

/// <summary>How policies and glossaries are named.</summary>
internal static class PolicyPaths
{
    private const string GlossaryEnding = ".glossary.txt";
    private static readonly string[] PolicyEndings = [".policy.txt", ".policy.md"];

    /// <summary>The path of the glossary that belongs beside a policy; null for a file that is not named as one.</summary>
    public static string? GlossaryOf(string policy) =>
        Array.Find(PolicyEndings, ending => Ends(policy, ending)) is string ending
            ? policy[..^ending.Length] + GlossaryEnding
            : null;

    /// <summary>Whether a path is named as a glossary.</summary>
    public static bool IsGlossary(string path) => Ends(path, GlossaryEnding);

    /// <summary>The paths of the policies that a glossary may stand beside.</summary>
    public static string[] PoliciesOf(string glossary) =>
        Array.ConvertAll(PolicyEndings, ending => glossary[..^GlossaryEnding.Length] + ending);

    /// <summary>A pattern for every policy in a folder.</summary>
    public static string PatternIn(string folder) =>
        Path.TrimEndingDirectorySeparator(folder).Replace('\\', '/') + "/**/*.policy.txt";

    private static bool Ends(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}

using System.CommandLine;
using PolicyGen.Tool.Files;

namespace PolicyGen.Tool.Commands;

/// <summary>The argument that names one policy file.</summary>
internal static class PolicyArgument
{
    /// <summary>Makes the argument.</summary>
    public static Argument<string> Create() => new("file")
    {
        Description = $"The policy file, or {PolicyReader.StandardInput} for the standard input. The glossary beside it is read too.",
    };
}

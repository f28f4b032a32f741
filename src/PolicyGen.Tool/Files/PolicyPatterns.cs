using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Extensions.FileSystemGlobbing;

namespace PolicyGen.Tool.Files;

/// <summary>Finds the policies that a command line names.</summary>
internal sealed class PolicyPatterns(string folder)
{
    /// <summary>
    /// The policies named, each once, in the order they are named and by path within a pattern. A glossary stands for
    /// the policy beside it, with which it is read: a shell's own <c>*.txt</c> names both.
    /// </summary>
    /// <exception cref="UnusableInputException">A pattern finds nothing, or a glossary has no policy.</exception>
    public IReadOnlyList<string> Expand(IEnumerable<string> arguments) =>
        [.. arguments.SelectMany(Named).SelectMany(WithPolicy).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> Named(string argument) => argument.Contains('*') && !File.Exists(Absolute(argument))
        ? Matching(argument)
        : [argument];

    private IEnumerable<string> Matching(string pattern)
    {
        // The matcher takes patterns below a folder only: what stands before the first wildcard is that folder.
        string[] segments = pattern.Replace('\\', '/').Split('/');
        int fixedCount = Array.FindIndex(segments, segment => segment.Contains('*'));
        string root = string.Concat(segments[..fixedCount].Select(segment => segment + "/"));
        string absoluteRoot = Absolute(root.Length == 0 ? "." : root);
        string[] found = Directory.Exists(absoluteRoot) ? Find(absoluteRoot, string.Join('/', segments[fixedCount..])) : [];
        return found.Length > 0
            ? found.Select(file => root + file)
            : throw new UnusableInputException($"No file matches '{pattern}'.");
    }

    private static string[] Find(string root, string pattern)
    {
        try
        {
            string[] found =
            [
                .. new Matcher(StringComparison.Ordinal).AddInclude(pattern).GetResultsInFullPath(root)
                    .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')),
            ];
            Array.Sort(found, StringComparer.Ordinal);
            return found;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{root}' cannot be searched: {exception.Message}");
        }
    }

    private IEnumerable<string> WithPolicy(string path)
    {
        if (!PolicyPaths.IsGlossary(path) || !File.Exists(Absolute(path)))
        {
            return [path];
        }

        string[] policies = Array.FindAll(PolicyPaths.PoliciesOf(path), policy => File.Exists(Absolute(policy)));
        return policies.Length > 0
            ? policies
            : throw new UnusableInputException($"'{path}' is a glossary without a policy; it belongs beside '{PolicyPaths.PoliciesOf(path)[0]}'.");
    }

    private string Absolute(string path) => path.Length == 0 ? folder : Path.GetFullPath(path, folder);
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyGen.Generation;

/// <summary>What the paths of policy and glossary files say. Paths of every system are read on every system.</summary>
public static class PolicyPath
{
    private static readonly string[] PolicyEndings = [".policy.txt", ".policy.md"];

    private const string GlossaryEnding = ".glossary.txt";

    /// <summary>Whether a file is a policy: <c>*.policy.txt</c> or <c>*.policy.md</c>.</summary>
    public static bool IsPolicy(string path) => PolicyEndings.Any(ending => EndsWith(path, ending));

    /// <summary>Whether a file is a glossary: <c>*.glossary.txt</c>.</summary>
    public static bool IsGlossary(string path) => EndsWith(path, GlossaryEnding);

    /// <summary>
    /// What a policy and its glossary share: the folder and the stem, <c>shop/youpin</c> of
    /// <c>shop/youpin.policy.txt</c>; compared with <see cref="KeyComparer"/>.
    /// </summary>
    public static string Key(string path)
    {
        string normal = Normalize(path);
        string ending = PolicyEndings.Append(GlossaryEnding).FirstOrDefault(e => EndsWith(normal, e)) ?? "";
        return normal.Substring(0, normal.Length - ending.Length);
    }

    /// <summary>How the keys of policies and glossaries are compared.</summary>
    public static StringComparer KeyComparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>The file's name without folder and ending: <c>youpin</c> of <c>shop/youpin.policy.txt</c>.</summary>
    public static string Stem(string path)
    {
        string key = Key(path);
        return key.Substring(key.LastIndexOf('/') + 1);
    }

    /// <summary>The path with <c>/</c> and without <c>.</c> and <c>..</c> where they can be resolved.</summary>
    public static string Normalize(string path)
    {
        List<string> segments = [];
        foreach (string segment in path.Replace('\\', '/').Split('/'))
        {
            bool canPop = segments.Count > 0 && segments[segments.Count - 1] is not ("" or "..");
            if (segment == ".." && canPop)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != "." && (segment != "" || segments.Count == 0))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }

    /// <summary>
    /// The file's path relative to <paramref name="folder"/>, with <c>/</c>; its name alone where the two have
    /// nothing in common, because generated code must not tell where the project lies.
    /// </summary>
    public static string RelativeTo(string folder, string path)
    {
        string[] target = Normalize(path).Split('/');
        string[] start = Normalize(folder).TrimEnd('/').Split('/');
        if (!IsRooted(target))
        {
            return string.Join("/", target);
        }

        StringComparer comparer = target[0].Length == 0 ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
        int common = 0;
        while (common < start.Length && common < target.Length - 1 && comparer.Equals(start[common], target[common]))
        {
            common++;
        }

        bool shareOnlyRoot = common == 0 || (common == 1 && start.Length > 1);
        return shareOnlyRoot || folder.Length == 0
            ? target[target.Length - 1]
            : string.Join("/", Enumerable.Repeat("..", start.Length - common).Concat(target.Skip(common)));
    }

    private static bool IsRooted(string[] segments) => segments[0].Length == 0 || segments[0].EndsWith(":", StringComparison.Ordinal);

    private static bool EndsWith(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}

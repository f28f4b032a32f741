using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace PolicyGen.Tests.Diagnostics;

/// <summary>The page that explains a rule, taken apart.</summary>
public sealed record RulePage(string Id, string Title, string Severity, IReadOnlyDictionary<string, string> Sections)
{
    /// <summary>The pages of the package.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "rules"), "*.md").Order(StringComparer.Ordinal).Select(Parse)];

    /// <summary>The text of a section's first block in a language; null where it has none.</summary>
    public string? Block(string section, string language)
    {
        Match block = Regex.Match(Sections[section], $@"^```{language}\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline);
        return block.Success ? block.Groups[1].Value + "\n" : null;
    }

    private static RulePage Parse(string path)
    {
        string[] parts = Regex.Split(File.ReadAllText(path).ReplaceLineEndings("\n"), @"^## (.+)\n", RegexOptions.Multiline);
        Match head = Regex.Match(parts[0], @"\A# (\w+): (.+)\n\n\*\*Severity:\*\* (\w+) ");
        string id = Path.GetFileNameWithoutExtension(path);
        if (!head.Success || head.Groups[1].Value != id)
        {
            throw new FormatException($"{path} does not begin as a rule page.");
        }

        Dictionary<string, string> sections = parts.Skip(1).Chunk(2).ToDictionary(part => part[0], part => part[1].Trim());
        return new RulePage(id, head.Groups[2].Value, head.Groups[3].Value, sections);
    }
}

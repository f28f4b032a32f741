using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics.Checks;

/// <summary>Names that look like one thing written twice (PG0011).</summary>
internal sealed class NameChecks(PolicySyntaxTree tree, MarkNames names, DiagnosticSink diagnostics, Cancellation cancellation)
{
    private static readonly string[] s_possessives = [.. Language.All.SelectMany(static language => language.Cues[CueKind.Possessive])];
    private static readonly string[] s_suffixes = [.. Language.All.SelectMany(static language => language.EmptySuffixes)];
    private static readonly CharacterSet s_variantStarts = CharacterSet.StartsOf(
        Language.All.SelectMany(static language => language.Variants.Select(static pair => pair.Variant)));

    /// <summary>Compares the names of each kind; a purpose is a clause, and two of them are never one by a suffix.</summary>
    public void Check()
    {
        foreach (MarkKind kind in new[] { MarkKind.Actor, MarkKind.Data })
        {
            NameTable table = names.Table(kind);
            var seen = new Dictionary<string, int>(table.Count, StringComparer.Ordinal);
            for (int id = 0; id < table.Count; id++)
            {
                cancellation.Step();
                if (table.Canonical(id) != id)
                {
                    continue;
                }

                string standard = Standard(table[id].Name);
                if (!seen.TryGetValue(standard, out int other))
                {
                    seen.Add(standard, id);
                    continue;
                }

                Report(kind, table[id], table[other]);
            }
        }
    }

    private void Report(MarkKind kind, NameEntry name, NameEntry other)
    {
        int line = tree.Text.Lines.GetLineFromPosition(tree.Marks[other.Mark].Span.Start).LineNumber + 1;
        diagnostics.Add(
            PolicyFileRules.NameVariants, tree.Marks[name.Mark].Span, name.Name, other.Name, line, Difference(name.Name, other.Name),
            Glossary.Merge(kind, other.Name, name.Name, cancellation));
    }

    /// <summary>What two spellings of one thing share: the standard variant, without possessive, empty suffix and punctuation.</summary>
    private string Standard(string name)
    {
        string standard = WithoutSuffix(WithStandardVariants(WithoutPossessive(NameText.Key(name, cancellation))));
        if (IsPlain(standard))
        {
            return standard.Length > 0 ? standard : name;
        }

        var plain = new StringBuilder(standard.Length);
        foreach (char c in standard)
        {
            cancellation.Step();
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(c);
            }
        }

        return plain.Length > 0 ? plain.ToString() : name;
    }

    private bool IsPlain(string name)
    {
        for (int at = 0, looked = 0; at < name.Length; at++)
        {
            looked = at < looked ? looked : cancellation.Block(at, name.Length);
            if (!name[at].IsHan() && !char.IsLetterOrDigit(name[at]))
            {
                return false;
            }
        }

        return true;
    }

    private string Difference(string name, string other)
    {
        string first = NameText.Key(name, cancellation);
        string second = NameText.Key(other, cancellation);
        return WithStandardVariants(first) == WithStandardVariants(second) ? "a variant writing"
            : WithoutPossessive(first) == WithoutPossessive(second) ? "a possessive"
            : WithoutSuffix(first) == WithoutSuffix(second) ? "a suffix that adds nothing"
            : "writing";
    }

    private static string WithStandardVariants(string name)
    {
        if (!MayHoldVariant(name))
        {
            return name;
        }

        foreach (Language language in Language.All)
        {
            foreach ((string variant, string standard) in language.Variants)
            {
                name = name.Replace(variant, standard);
            }
        }

        return name;
    }

    private static bool MayHoldVariant(string name)
    {
        foreach (char c in name)
        {
            if (s_variantStarts.Contains(c))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutPossessive(string name)
    {
        foreach (string possessive in s_possessives)
        {
            if (name.Length > possessive.Length && name[0] == possessive[0] && name.StartsWith(possessive, StringComparison.Ordinal))
            {
                return name.Substring(possessive.Length);
            }
        }

        return name;
    }

    private static string WithoutSuffix(string name)
    {
        foreach (string suffix in s_suffixes)
        {
            if (name.Length > suffix.Length + 1 && name[name.Length - 1] == suffix[suffix.Length - 1] && name.EndsWith(suffix, StringComparison.Ordinal))
            {
                return name.Substring(0, name.Length - suffix.Length);
            }
        }

        return name;
    }
}

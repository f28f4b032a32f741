using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>
/// Applies the glossary beside a policy (policy-language §5): chosen identifiers, notes, and aliases that make several names
/// one. What cannot be applied is said at its line (PG0013), and the rest holds.
/// </summary>
internal sealed class Glossary(SourceText text, MarkNames names, DiagnosticSink diagnostics, Cancellation cancellation)
{
    private readonly HashSet<(MarkKind, int)> _named = [];
    private readonly HashSet<(MarkKind, string)> _identifiers = [];

    /// <summary>Applies a glossary, if there is one.</summary>
    public static void Apply(SourceText? glossary, MarkNames names, DiagnosticSink diagnostics, Cancellation cancellation)
    {
        if (glossary is null)
        {
            return;
        }

        Checks.TextChecks.CheckFile(glossary.ToString(), diagnostics, inGlossary: true);
        var reader = new Glossary(glossary, names, diagnostics, cancellation);
        foreach (TextLine line in glossary.Lines)
        {
            cancellation.Step();
            if (GlossaryEntry.Parse(glossary, line.Span, cancellation) is { } entry)
            {
                reader.Apply(entry);
            }
        }
    }

    /// <summary>The line that would choose an identifier for a name.</summary>
    public static string Suggest(MarkKind kind, string name) => $"{GlossaryEntry.Word(kind)}: {name} = …";

    /// <summary>The line that would make two names one.</summary>
    public static string Merge(MarkKind kind, string name, string alias, Cancellation cancellation) =>
        $"{GlossaryEntry.Word(kind)}: {name} = {Identifiers.Plain(name, cancellation)} ; {alias}";

    private void Apply(GlossaryEntry entry)
    {
        if (entry.Error is not null)
        {
            Report(entry.Span, entry.Error);
            return;
        }

        bool matched = false;
        foreach (MarkKind kind in entry.Kind is { } only ? [only] : new[] { MarkKind.Data, MarkKind.Purpose, MarkKind.Actor, MarkKind.Operation })
        {
            matched |= Apply(entry, kind);
        }

        if (!matched)
        {
            string where = entry.Kind is { } kind ? $"no {GlossaryEntry.Word(kind)} of that name" : "nothing of that name";
            Report(entry.NameSpan, $"'{entry.Name}' matches nothing: the policy marks {where}; write the name as the policy does");
        }
    }

    private bool Apply(GlossaryEntry entry, MarkKind kind)
    {
        NameTable table = names.Table(kind);
        int id = table.Find(entry.Name);
        if (id >= 0 && !_named.Add((kind, id)))
        {
            Report(entry.NameSpan, $"'{entry.Name}' has an entry already; keep one of them");
            return true;
        }

        foreach (string alias in entry.Aliases)
        {
            cancellation.Step();
            int other = table.Find(alias);
            id = other < 0 ? id : id < 0 ? other : table.Merge(id, other);
        }

        if (id < 0)
        {
            return false;
        }

        _named.Add((kind, id));
        NameEntry name = table[id];
        name.AddSpelling(entry.Name);
        foreach (string alias in entry.Aliases)
        {
            cancellation.Step();
            name.AddSpelling(alias);
        }

        name.Note ??= entry.Note;
        if (entry.Identifier.Length > 0)
        {
            Choose(entry, kind, name);
        }

        return true;
    }

    private void Choose(GlossaryEntry entry, MarkKind kind, NameEntry name)
    {
        string identifier = entry.Identifier.TrimStart('@');
        string? fault = !SyntaxFacts.IsValidIdentifier(identifier) || Identifiers.Plain(identifier, cancellation) != identifier ? "is no C# identifier; use letters, digits and _"
            : Identifiers.IsReserved(identifier) ? "is a name that generated code uses itself; choose another"
            : !_identifiers.Add((kind, identifier.ToUpperInvariant())) ? "is given to another name above; choose another"
            : null;
        if (fault is null)
        {
            name.Identifier = identifier;
        }
        else
        {
            Report(entry.IdentifierSpan, $"'{entry.Identifier}' {fault}");
        }
    }

    private void Report(TextSpan span, string message) => diagnostics.AddInGlossary(
        PolicyFileRules.GlossaryEntry, TextSpan.FromBounds(span.Start, System.Math.Min(span.End, text.Length)), message);
}

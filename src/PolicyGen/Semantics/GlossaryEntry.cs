using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>
/// A line of a glossary, <c>data: 手机号码 = MobileNumber ; 手机号, 移动电话 # a note</c>: kind, identifier, aliases and note may be
/// left out (policy-language §5).
/// </summary>
internal sealed class GlossaryEntry
{
    private static readonly char[] s_aliasSeparators = [',', '，', '、', ';', '；'];

    private static readonly (string Word, MarkKind Kind)[] s_kinds =
        [("data", MarkKind.Data), ("purpose", MarkKind.Purpose), ("actor", MarkKind.Actor), ("operation", MarkKind.Operation)];

    /// <summary>The whole entry, trimmed.</summary>
    public TextSpan Span { get; private init; }

    /// <summary>The kind it is narrowed to, or null.</summary>
    public MarkKind? Kind { get; private init; }

    /// <summary>The policy's name, in its normal form.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Where the name stands.</summary>
    public TextSpan NameSpan { get; private init; }

    /// <summary>The identifier chosen; empty where there is none.</summary>
    public string Identifier { get; private init; } = "";

    /// <summary>Where the identifier stands.</summary>
    public TextSpan IdentifierSpan { get; private init; }

    /// <summary>Other names for the same, in their normal form.</summary>
    public IReadOnlyList<string> Aliases { get; private init; } = [];

    /// <summary>The comment behind the entry, or null.</summary>
    public string? Note { get; private init; }

    /// <summary>What is wrong with the line, or null.</summary>
    public string? Error { get; private init; }

    /// <summary>The word that narrows an entry to a kind.</summary>
    public static string Word(MarkKind kind) => Array.Find(s_kinds, k => k.Kind == kind).Word;

    /// <summary>Reads a line; null for an empty one or a comment.</summary>
    public static GlossaryEntry? Parse(SourceText text, TextSpan line, Cancellation cancellation)
    {
        string content = text.ToString(line);
        int comment = CommentStart(content, cancellation);
        string body = comment < 0 ? content : content.Substring(0, comment);
        TextSpan whole = Trim(body, 0, body.Length, line.Start, cancellation);
        if (whole.IsEmpty)
        {
            return null;
        }

        int equals = body.IndexOf('=');
        if (equals < 0)
        {
            return new GlossaryEntry { Span = whole, Error = "The line has no '='; write 'policy name = Identifier ; alias, alias'" };
        }

        (MarkKind? kind, int nameStart) = Narrowed(body, equals);
        TextSpan name = Trim(body, nameStart, equals, line.Start, cancellation);
        if (name.IsEmpty)
        {
            return new GlossaryEntry { Span = whole, Error = "There is no name before '='; write 'policy name = Identifier ; alias, alias'" };
        }

        int semicolon = body.IndexOfAny([';', '；'], equals + 1);
        TextSpan identifier = Trim(body, equals + 1, semicolon < 0 ? body.Length : semicolon, line.Start, cancellation);
        List<string> aliases = semicolon < 0 ? [] : Split(body.Substring(semicolon + 1), cancellation);
        if (identifier.IsEmpty && aliases.Count == 0)
        {
            return new GlossaryEntry { Span = whole, Error = "There is nothing after '='; write an identifier, or '; alias, alias' to merge names" };
        }

        string note = comment < 0 ? "" : content.Substring(comment + 1).Trim();
        return new GlossaryEntry
        {
            Span = whole,
            Kind = kind,
            Name = NameText.Normalize(text.ToString(name), cancellation),
            NameSpan = name,
            Identifier = text.ToString(identifier),
            IdentifierSpan = identifier,
            Aliases = aliases,
            Note = note.Length > 0 ? note : null,
        };
    }

    /// <summary>A <c>#</c> that opens the line or follows white space; <c>C#</c> is a name.</summary>
    private static int CommentStart(string line, Cancellation cancellation)
    {
        for (int at = line.IndexOf('#'); at >= 0; at = line.IndexOf('#', at + 1))
        {
            cancellation.Step();
            if (at == 0 || char.IsWhiteSpace(line[at - 1]))
            {
                return at;
            }
        }

        return -1;
    }

    private static (MarkKind? Kind, int NameStart) Narrowed(string body, int equals)
    {
        int colon = body.IndexOfAny([':', '：'], 0, equals);
        if (colon > 0)
        {
            string word = body.Substring(0, colon).Trim();
            foreach ((string name, MarkKind kind) in s_kinds)
            {
                if (string.Equals(word, name, StringComparison.OrdinalIgnoreCase))
                {
                    return (kind, colon + 1);
                }
            }
        }

        return (null, 0);
    }

    private static List<string> Split(string aliases, Cancellation cancellation)
    {
        var names = new List<string>();
        foreach (string alias in aliases.Split(s_aliasSeparators, StringSplitOptions.RemoveEmptyEntries))
        {
            cancellation.Step();
            string name = NameText.Normalize(alias, cancellation);
            if (name.Length > 0)
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static TextSpan Trim(string text, int start, int end, int offset, Cancellation cancellation)
    {
        TextSpan span = Positions.Trim(text, start, end, cancellation);
        return new TextSpan(span.Start + offset, span.Length);
    }
}

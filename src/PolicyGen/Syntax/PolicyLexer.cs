using System.Collections.Immutable;

namespace PolicyGen.Syntax;

/// <summary>Cuts a policy file into tokens that concatenate to it (policy-language §1).</summary>
internal static class PolicyLexer
{
    /// <summary>The tokens and, line by line, the spans and numberings.</summary>
    public static (ImmutableArray<PolicyToken> Tokens, ImmutableArray<LineSyntax> Lines) Lex(string text, Cancellation cancellation)
    {
        // A policy has a token for about every eight characters.
        var tokens = ImmutableArray.CreateBuilder<PolicyToken>((text.Length / 8) + 8);
        var lines = ImmutableArray.CreateBuilder<LineSyntax>();
        int at = 0;
        while (true)
        {
            cancellation.Step();
            int end = LineEnd(text, at, cancellation);
            Numbering numbering = NumberingScanner.Scan(text, at, end, cancellation);
            lines.Add(new LineSyntax(new(at, end - at), numbering, FirstMark: 0, MarkCount: 0));
            LexLine(text, at, end, numbering, tokens, cancellation);
            if (end == text.Length)
            {
                return (tokens.ToImmutable(), lines.ToImmutable());
            }

            at = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
            tokens.Add(new PolicyToken(TokenKind.LineBreak, end, at - end));
        }
    }

    private static void LexLine(
        string text, int at, int end, Numbering numbering, ImmutableArray<PolicyToken>.Builder tokens, Cancellation cancellation)
    {
        if (numbering.IsPresent)
        {
            tokens.Add(new PolicyToken(TokenKind.Numbering, at, numbering.Span.End - at));
            at = numbering.Span.End;
        }

        var prose = new ProseBrackets(text);
        int proseStart = at;
        while (at < end)
        {
            cancellation.Step();
            TokenKind kind = KindOf(text[at]);
            if (kind == TokenKind.Prose)
            {
                at++;
                continue;
            }

            int length = 1;
            if (kind == TokenKind.Escape)
            {
                if (at + 1 == end || KindOf(text[at + 1]) < TokenKind.OpenActor)
                {
                    at++;
                    continue;
                }

                length = 2;
            }
            else
            {
                int sure = prose.Length(at, end);
                if (sure > 0)
                {
                    at += sure;
                    continue;
                }
            }

            AddProse(tokens, proseStart, at);
            tokens.Add(new PolicyToken(kind, at, length));
            at += length;
            proseStart = at;
        }

        AddProse(tokens, proseStart, end);
    }

    private static void AddProse(ImmutableArray<PolicyToken>.Builder tokens, int start, int end)
    {
        if (end > start)
        {
            tokens.Add(new PolicyToken(TokenKind.Prose, start, end - start));
        }
    }

    /// <summary>The line breaks of <see cref="Microsoft.CodeAnalysis.Text.SourceText.Lines"/>, so that both count the same lines.</summary>
    private static int LineEnd(string text, int at, Cancellation cancellation)
    {
        for (; at < text.Length; at++)
        {
            cancellation.Step();
            if (text[at] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                break;
            }
        }

        return at;
    }

    private static TokenKind KindOf(char c) => c switch
    {
        '(' => TokenKind.OpenActor,
        ')' => TokenKind.CloseActor,
        '[' => TokenKind.OpenOperation,
        ']' => TokenKind.CloseOperation,
        '<' => TokenKind.OpenData,
        '>' => TokenKind.CloseData,
        '{' => TokenKind.OpenPurpose,
        '}' => TokenKind.ClosePurpose,
        '\\' => TokenKind.Escape,
        _ => TokenKind.Prose,
    };
}

using System;

namespace PolicyGen.Syntax;

/// <summary>Cuts a policy file into tokens that concatenate to it (policy-language §1).</summary>
internal static class PolicyLexer
{
    /// <summary>The last of the brackets in Unicode's order: most of a policy is beyond it.</summary>
    private const char LastBracket = '}';

    /// <summary>The line breaks of <see cref="Microsoft.CodeAnalysis.Text.SourceText.Lines"/>, so that both count the same lines.</summary>
    private static readonly char[] s_lineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The tokens and, line by line, the spans and numberings.</summary>
    public static (PooledList<PolicyToken> Tokens, PooledList<LineSyntax> Lines) Lex(string text, Cancellation cancellation)
    {
        // A policy has a token for about every eight characters, and a line for every fifty.
        var tokens = new PooledList<PolicyToken>((text.Length / 8) + 8);
        var lines = new PooledList<LineSyntax>((text.Length / 50) + 8);
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
                return (tokens, lines);
            }

            at = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
            tokens.Add(new PolicyToken(TokenKind.LineBreak, end, at - end));
        }
    }

    private static void LexLine(
        string text, int at, int end, Numbering numbering, PooledList<PolicyToken> tokens, Cancellation cancellation)
    {
        if (numbering.IsPresent)
        {
            tokens.Add(new PolicyToken(TokenKind.Numbering, at, numbering.Span.End - at));
            at = numbering.Span.End;
        }

        var prose = new ProseBrackets(text);
        int proseStart = at;
        int stop = at;
        while (at < end)
        {
            stop = at < stop ? stop : cancellation.Block(at, end);
            TokenKind kind = text[at] > LastBracket ? TokenKind.Prose : KindOf(text[at]);
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

    private static void AddProse(PooledList<PolicyToken> tokens, int start, int end)
    {
        if (end > start)
        {
            tokens.Add(new PolicyToken(TokenKind.Prose, start, end - start));
        }
    }

    private static int LineEnd(string text, int at, Cancellation cancellation)
    {
        while (at < text.Length)
        {
            int stop = Math.Min(text.Length - at, Cancellation.Interval) + at;
            int found = text.IndexOfAny(s_lineBreaks, at, stop - at);
            int next = found < 0 ? stop : found;
            cancellation.Step(next - at);
            at = next;
            if (found >= 0)
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

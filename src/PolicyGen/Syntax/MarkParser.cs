using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;

namespace PolicyGen.Syntax;

/// <summary>
/// Pairs brackets into marks, line by line (policy-language §1). A bracket that pairs with none costs itself alone: it is
/// reported and is prose from then on.
/// </summary>
internal sealed class MarkParser(string text, DiagnosticSink diagnostics, Cancellation cancellation)
{
    private readonly ImmutableArray<MarkSyntax>.Builder _marks = ImmutableArray.CreateBuilder<MarkSyntax>();
    private readonly Stack<PolicyToken> _open = new();
    private readonly int[] _openOfKind = new int[4];
    private readonly List<TextSpan> _spans = [];
    private readonly Stack<int> _wholes = new();
    private int _wordAt;

    /// <summary>The marks of all lines, in order of their opening brackets.</summary>
    public ImmutableArray<MarkSyntax> Marks => _marks.ToImmutable();

    /// <summary>Reads the tokens; fills in each line's marks.</summary>
    public ImmutableArray<LineSyntax> Parse(ImmutableArray<PolicyToken> tokens, ImmutableArray<LineSyntax> lines)
    {
        var parsed = ImmutableArray.CreateBuilder<LineSyntax>(lines.Length);
        int token = 0;
        foreach (LineSyntax line in lines)
        {
            cancellation.Step();
            int firstMark = _marks.Count;
            for (; token < tokens.Length && tokens[token].Kind != TokenKind.LineBreak; token++)
            {
                cancellation.Step();
                Pair(tokens[token]);
            }

            token++;
            EndLine();
            parsed.Add(line with { FirstMark = firstMark, MarkCount = _marks.Count - firstMark });
        }

        return parsed.ToImmutable();
    }

    private void Pair(PolicyToken token)
    {
        if (token.IsOpen)
        {
            _open.Push(token);
            _openOfKind[(int)token.MarkKind]++;
        }
        else if (token.IsClose)
        {
            MarkKind kind = token.MarkKind;
            if (_openOfKind[(int)kind] == 0)
            {
                diagnostics.Add(PolicyFileRules.UnopenedMark, token.Span, kind.CloseBracket(), kind.OpenBracket());
                return;
            }

            while (_open.Peek().MarkKind != kind)
            {
                cancellation.Step();
                Unclosed(Pop());
            }

            _spans.Add(TextSpan.FromBounds(Pop().Start, token.Start + 1));
        }
    }

    private PolicyToken Pop()
    {
        PolicyToken token = _open.Pop();
        _openOfKind[(int)token.MarkKind]--;
        return token;
    }

    private void Unclosed(PolicyToken token) => diagnostics.Add(
        PolicyFileRules.UnclosedMark, token.Span, token.MarkKind.OpenBracket(), token.MarkKind.Noun(), token.MarkKind.CloseBracket());

    private void EndLine()
    {
        while (_open.Count > 0)
        {
            cancellation.Step();
            Unclosed(Pop());
        }

        _spans.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        _wholes.Clear();
        foreach (TextSpan span in _spans)
        {
            cancellation.Step();
            while (_wholes.Count > 0 && _marks[_wholes.Peek()].Span.End <= span.Start)
            {
                _wholes.Pop();
            }

            AddMark(span);
        }

        _spans.Clear();
    }

    private void AddMark(TextSpan span)
    {
        MarkKind kind = (MarkKind)"([<{".IndexOf(text[span.Start]);
        foreach (int whole in _wholes)
        {
            if (_marks[whole].Kind == kind)
            {
                diagnostics.Add(PolicyFileRules.NestedMark, span, DiagnosticSink.Excerpt(text, span), kind.Noun());
                return;
            }
        }

        if (WordFrom(span.Start) >= span.End)
        {
            diagnostics.Add(PolicyFileRules.EmptyMark, span, DiagnosticSink.Excerpt(text, span), kind.Noun());
            return;
        }

        _marks.Add(new MarkSyntax(kind, span, _wholes.Count > 0 ? _wholes.Peek() : -1));
        _wholes.Push(_marks.Count - 1);
    }

    /// <summary>
    /// Where the next character stands that can name something: no white space, emphasis or bracket. Marks come in order, so
    /// what is found for one holds for those inside it, and nested empty ones are not read again and again.
    /// </summary>
    private int WordFrom(int at)
    {
        for (_wordAt = System.Math.Max(_wordAt, at); _wordAt < text.Length; _wordAt++)
        {
            cancellation.Step();
            char c = text[_wordAt];
            if (!char.IsWhiteSpace(c) && c is not ('*' or '_' or '(' or ')' or '[' or ']' or '<' or '>' or '{' or '}' or '\\'))
            {
                break;
            }
        }

        return _wordAt;
    }
}

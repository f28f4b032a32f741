using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;

namespace PolicyGen.Syntax;

/// <summary>
/// Pairs brackets into marks, line by line (policy-language §1). A bracket that pairs with none costs itself alone: it is
/// reported and is prose from then on.
/// </summary>
internal sealed class MarkParser(string text, DiagnosticSink diagnostics, Cancellation cancellation)
{
    private readonly Stack<PolicyToken> _open = new();
    private readonly int[] _openOfKind = new int[4];
    private readonly List<MarkSyntax> _closed = [];
    private readonly Stack<int> _wholes = new();
    private bool _isNested;
    private int _wordAt;

    /// <summary>The marks of all lines, in order of their opening brackets.</summary>
    public PooledList<MarkSyntax> Marks { get; } = new((text.Length / 25) + 8);

    /// <summary>Reads the tokens; fills in each line's marks.</summary>
    public void Parse(PooledList<PolicyToken> tokens, PooledList<LineSyntax> lines)
    {
        int token = 0;
        for (int line = 0; line < lines.Count; line++)
        {
            cancellation.Step();
            int firstMark = Marks.Count;
            for (; token < tokens.Count && tokens[token].Kind != TokenKind.LineBreak; token++)
            {
                cancellation.Step();
                ref readonly PolicyToken next = ref tokens[token];
                if (next.Kind >= TokenKind.OpenActor)
                {
                    Pair(next);
                }
            }

            token++;
            EndLine();
            lines[line] = lines[line] with { FirstMark = firstMark, MarkCount = Marks.Count - firstMark };
        }
    }

    private void Pair(PolicyToken token)
    {
        if (token.IsOpen)
        {
            _open.Push(token);
            _openOfKind[(int)token.MarkKind]++;
        }
        else
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

            int start = Pop().Start;
            _isNested |= _closed.Count > 0 && start < _closed[_closed.Count - 1].Span.Start;
            _closed.Add(new MarkSyntax(kind, new TextSpan(start, token.Start + 1 - start), Parent: -1));
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

        if (_closed.Count == 0)
        {
            return;
        }

        if (_isNested)
        {
            _closed.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
            _isNested = false;
        }

        _wholes.Clear();
        foreach (MarkSyntax mark in _closed)
        {
            cancellation.Step();
            while (_wholes.Count > 0 && Marks[_wholes.Peek()].Span.End <= mark.Span.Start)
            {
                _wholes.Pop();
            }

            AddMark(mark);
        }

        _closed.Clear();
    }

    private void AddMark(MarkSyntax mark)
    {
        TextSpan span = mark.Span;
        foreach (int whole in _wholes)
        {
            if (Marks[whole].Kind == mark.Kind)
            {
                diagnostics.Add(PolicyFileRules.NestedMark, span, DiagnosticSink.Excerpt(text, span), mark.Kind.Noun());
                return;
            }
        }

        if (WordFrom(span.Start) >= span.End)
        {
            diagnostics.Add(PolicyFileRules.EmptyMark, span, DiagnosticSink.Excerpt(text, span), mark.Kind.Noun());
            return;
        }

        Marks.Add(mark with { Parent = _wholes.Count > 0 ? _wholes.Peek() : -1 });
        _wholes.Push(Marks.Count - 1);
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
            if (c.IsHan() || (!char.IsWhiteSpace(c) && c is not ('*' or '_' or '(' or ')' or '[' or ']' or '<' or '>' or '{' or '}' or '\\')))
            {
                break;
            }
        }

        return _wordAt;
    }
}

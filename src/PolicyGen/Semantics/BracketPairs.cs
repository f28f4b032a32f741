using System.Collections.Generic;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>
/// The pairs of prose brackets of a line: full-width ones, quotation marks and escaped parentheses (§1). A bracket without
/// its partner protects nothing.
/// </summary>
internal sealed class BracketPairs(Cancellation cancellation)
{
    /// <summary>All the brackets.</summary>
    public const string Characters = "（）【】《》「」“”『』〈〉()";

    private readonly List<(int Type, int At)> _open = [];
    private readonly int[] _openOfType = new int[9];

    // For each character of the line how far its partner is: ahead for an open bracket, back for a closing one, 0 for anything else.
    private int[] _distances = [];
    private int _start;
    private int _length;

    /// <summary>Finds the pairs of a line; what stands in its marks is no prose.</summary>
    public void Read(PolicySyntaxTree tree, LineSyntax line)
    {
        _start = line.Span.Start;
        _length = line.Span.Length;
        if (_distances.Length < _length)
        {
            _distances = new int[System.Math.Max(_length, 2 * _distances.Length)];
        }

        System.Array.Clear(_distances, 0, _length);
        string text = tree.Content;
        int mark = line.FirstMark;
        int lastMark = mark + line.MarkCount;
        int end = line.Span.End;
        int markStart = mark < lastMark ? tree.Marks[mark].Span.Start : end;
        for (int at = line.Span.Start, looked = at; at < end; at++)
        {
            looked = at < looked ? looked : cancellation.Block(at, end);
            if (at == markStart)
            {
                int stop = tree.Marks[mark].Span.End;
                while (mark < lastMark && tree.Marks[mark].Span.Start < stop)
                {
                    cancellation.Step();
                    mark++;
                }

                markStart = mark < lastMark ? tree.Marks[mark].Span.Start : end;
                at = stop - 1;
                continue;
            }

            if (text[at].IsHan())
            {
                continue;
            }

            int type = TypeOf(text, at);
            if (type > 0)
            {
                _open.Add((type, at));
                _openOfType[type]++;
            }
            else if (type < 0)
            {
                Close(-type, at);
            }
        }

        _open.Clear();
        System.Array.Clear(_openOfType, 0, _openOfType.Length);
    }

    /// <summary>The place of the bracket that closes the one at <paramref name="at"/>, or -1.</summary>
    public int CloseOf(int at) => DistanceAt(at) is var distance and > 0 ? at + distance : -1;

    /// <summary>Whether the bracket at a place closes a pair.</summary>
    public bool IsClose(int at) => DistanceAt(at) < 0;

    private int DistanceAt(int at) => at >= _start && at - _start < _length ? _distances[at - _start] : 0;

    private void Close(int type, int at)
    {
        if (_openOfType[type] == 0)
        {
            return;
        }

        while (true)
        {
            cancellation.Step();
            (int Type, int At) open = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
            _openOfType[open.Type]--;
            if (open.Type == type)
            {
                _distances[open.At - _start] = at - open.At;
                _distances[at - _start] = open.At - at;
                return;
            }
        }
    }

    /// <summary>The type of the bracket at a place, negative when it closes; 0 for anything else.</summary>
    private static int TypeOf(string text, int at) => text[at] switch
    {
        '（' => 1,
        '）' => -1,
        '【' => 2,
        '】' => -2,
        '《' => 3,
        '》' => -3,
        '「' => 4,
        '」' => -4,
        '“' => 5,
        '”' => -5,
        '『' => 6,
        '』' => -6,
        '〈' => 7,
        '〉' => -7,
        '(' when at > 0 && text[at - 1] == '\\' => 8,
        ')' when at > 0 && text[at - 1] == '\\' => -8,
        _ => 0,
    };
}

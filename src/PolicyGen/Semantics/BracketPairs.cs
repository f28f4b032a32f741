using System.Collections.Generic;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>
/// The pairs of prose brackets of a line: full-width ones, quotation marks and escaped parentheses (§1). A bracket without
/// its partner protects nothing.
/// </summary>
internal sealed class BracketPairs
{
    private readonly Dictionary<int, int> _closeOf = [];
    private readonly HashSet<int> _closes = [];
    private readonly List<(int Type, int At)> _open = [];
    private readonly int[] _openOfType = new int[9];

    /// <summary>Finds the pairs of a line; what stands in its marks is no prose.</summary>
    public void Read(PolicySyntaxTree tree, LineSyntax line)
    {
        _closeOf.Clear();
        _closes.Clear();
        string text = tree.Content;
        int mark = line.FirstMark;
        int lastMark = mark + line.MarkCount;
        for (int at = line.Span.Start; at < line.Span.End; at++)
        {
            if (mark < lastMark && tree.Marks[mark].Span.Start == at)
            {
                int stop = tree.Marks[mark].Span.End;
                while (mark < lastMark && tree.Marks[mark].Span.Start < stop)
                {
                    mark++;
                }

                at = stop - 1;
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
    public int CloseOf(int at) => _closeOf.Count > 0 && _closeOf.TryGetValue(at, out int close) ? close : -1;

    /// <summary>Whether the bracket at a place closes a pair.</summary>
    public bool IsClose(int at) => _closes.Count > 0 && _closes.Contains(at);

    private void Close(int type, int at)
    {
        if (_openOfType[type] == 0)
        {
            return;
        }

        while (true)
        {
            (int Type, int At) open = _open[_open.Count - 1];
            _open.RemoveAt(_open.Count - 1);
            _openOfType[open.Type]--;
            if (open.Type == type)
            {
                _closeOf[open.At] = at;
                _closes.Add(at);
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

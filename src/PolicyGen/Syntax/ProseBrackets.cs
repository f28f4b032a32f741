using System;

namespace PolicyGen.Syntax;

/// <summary>
/// The sure rules by which an ASCII bracket is prose without an escape: Markdown links, autolinks, HTML tags, templates.
/// What is less than sure is a mark, and is looked at again where marks are named.
/// </summary>
internal struct ProseBrackets(string text)
{
    // Elements of a letter, which are prose only with their closing tag behind them: <b>…</b>.
    private const string ShortElements = "abipu";

    // Elements that no policy means as a data category; <time>, <address> or <video> stay marks unless written as tags.
    private static readonly string[] HtmlElements =
    [
        "br", "em", "hr", "li", "ol", "td", "th", "tr", "ul", "h1", "h2", "h3", "h4", "h5", "h6",
        "div", "img", "sub", "sup", "font", "span", "table", "tbody", "thead", "center", "strong", "blockquote",
    ];

    /// <summary>The longest tag that is looked into, so that a line of a million brackets takes no square of a million steps.</summary>
    private const int MaxTagLength = 1000;

    // Where the next closing bracket stands, found once for all the opening ones before it.
    private int _square = -1;
    private int _round = -1;
    private int _angle = -1;
    private int _braces = -1;

    /// <summary>How many characters from the bracket at <paramref name="at"/> are prose for sure; 0 when it opens a mark.</summary>
    /// <param name="at">Where the bracket stands.</param>
    /// <param name="lineEnd">The end of its line, which prose of this kind does not cross.</param>
    public int Length(int at, int lineEnd) => text[at] switch
    {
        '[' => Link(at, lineEnd),
        '<' => Tag(at, lineEnd),
        '{' => Template(at, lineEnd),
        _ => 0,
    };

    /// <summary><c>[text](https://…)</c>, image or not.</summary>
    private int Link(int at, int lineEnd)
    {
        int close = Next(ref _square, ']', at + 1, lineEnd);
        if (close + 2 >= lineEnd || text[close + 1] != '(' || !IsAddress(close + 2, lineEnd))
        {
            return 0;
        }

        int end = Next(ref _round, ')', close + 2, lineEnd);
        return end < lineEnd ? end + 1 - at : 0;
    }

    /// <summary><c>&lt;https://…&gt;</c>, <c>&lt;name@host&gt;</c>, <c>&lt;br/&gt;</c>, <c>&lt;a href="…"&gt;</c>, <c>&lt;!-- … --&gt;</c>.</summary>
    private int Tag(int at, int lineEnd)
    {
        int close = Next(ref _angle, '>', at + 1, lineEnd);
        if (close >= lineEnd || close == at + 1 || close - at > MaxTagLength)
        {
            return 0;
        }

        bool sure = IsAddress(at + 1, close) || IsMailAddress(at + 1, close) || IsElement(at + 1, close);
        return sure ? close + 1 - at : 0;
    }

    /// <summary><c>{{name}}</c>: a template engine's placeholder.</summary>
    private int Template(int at, int lineEnd)
    {
        if (at + 1 >= lineEnd || text[at + 1] != '{')
        {
            return 0;
        }

        if (_braces < at + 2)
        {
            _braces = text.IndexOf("}}", at + 2, lineEnd - at - 2, StringComparison.Ordinal);
            _braces = _braces < 0 ? lineEnd : _braces;
        }

        return _braces < lineEnd ? _braces + 2 - at : 0;
    }

    private int Next(ref int known, char close, int from, int lineEnd)
    {
        if (known < from)
        {
            known = text.IndexOf(close, from, lineEnd - from);
            known = known < 0 ? lineEnd : known;
        }

        return known;
    }

    private bool IsAddress(int at, int end) => text[at] < 128 && (
        StartsWith(at, end, "http://") || StartsWith(at, end, "https://") || StartsWith(at, end, "mailto:")
        || StartsWith(at, end, "tel:") || StartsWith(at, end, "ftp://") || StartsWith(at, end, "www.")
        || StartsWith(at, end, "./") || StartsWith(at, end, "../") || StartsWith(at, end, "//")
        || (end - at > 1 && text[at] is '#' or '/' && text[at + 1] is > ' ' and < '\u0080'));

    private bool IsMailAddress(int at, int end)
    {
        int host = text.IndexOf('@', at, end - at);
        return host > at && text.IndexOf('.', host, end - host) > host + 1 && text.IndexOf(' ', at, end - at) < 0;
    }

    private bool IsElement(int at, int end)
    {
        if (StartsWith(at, end, "!--"))
        {
            return true;
        }

        bool closing = text[at] == '/';
        int name = closing ? at + 1 : at;
        int stop = name;
        while (stop < end && stop - name <= 10 && text[stop] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '1' and <= '6'))
        {
            stop++;
        }

        if (stop == name)
        {
            return false;
        }

        bool selfClosing = text[end - 1] == '/';
        bool attributes = stop < end && text[stop] == ' ' && text.IndexOf('=', stop, end - stop) > 0;
        if (closing || selfClosing || attributes)
        {
            return stop == end || attributes || selfClosing;
        }

        string element = text.Substring(name, stop - name);
        return stop == end && (Array.IndexOf(HtmlElements, element) >= 0 || (element.Length == 1 && IsClosed(element[0], end)));
    }

    private bool IsClosed(char element, int from) => ShortElements.IndexOf(element) >= 0
        && text.IndexOf("</" + element + ">", from, Math.Min(MaxTagLength, text.Length - from), StringComparison.Ordinal) >= 0;

    private bool StartsWith(int at, int end, string start) =>
        end - at >= start.Length && (text[at] | 0x20) == (start[0] | 0x20) && string.Compare(text, at, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0;
}

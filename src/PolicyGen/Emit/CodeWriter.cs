using System.Runtime.CompilerServices;
using System.Text;

namespace PolicyGen.Emit;

/// <summary>Writes indented C# with <c>\n</c> line ends, the same on every system.</summary>
/// <param name="cancellation">Stops the writing of a large policy.</param>
internal sealed class CodeWriter(Cancellation cancellation)
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>Writes one line, indented.</summary>
    public void Line(string line)
    {
        StartLine();
        _text.Append(line).Append('\n');
    }

    /// <summary>Writes one line, indented, its parts straight into the file.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] ref LineParts line) => _text.Append('\n');

    /// <summary>Writes an empty line.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>Writes the lines of <paramref name="text"/>, each indented; empty ones stay empty.</summary>
    public void Lines(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            // The emitter's own source may be checked out with either line end.
            string trimmed = line.TrimEnd('\r');
            if (trimmed.Length == 0)
            {
                Line();
            }
            else
            {
                Line(trimmed);
            }
        }
    }

    /// <summary>Writes a header and opens its block.</summary>
    public void Open(string header)
    {
        Line(header);
        Line("{");
        _indent++;
    }

    /// <summary>Closes the innermost block; an empty line at its end is dropped.</summary>
    public void Close()
    {
        if (_text[_text.Length - 1] == '\n' && _text[_text.Length - 2] == '\n')
        {
            _text.Length--;
        }

        _indent--;
        Line("}");
    }

    /// <summary>Closes every block that is open and gives what was written.</summary>
    public string Finish()
    {
        while (_indent > 0)
        {
            Close();
        }

        return _text.ToString();
    }

    private void StartLine()
    {
        cancellation.Step();
        _text.Append(' ', _indent * IndentSize);
    }

    /// <summary>An interpolated line on its way into the file.</summary>
    /// <remarks>C# language reference, improved interpolated strings: the compiler calls these methods in the order of the parts.</remarks>
    [InterpolatedStringHandler]
    public readonly ref struct LineParts
    {
        private readonly StringBuilder _text;

        public LineParts(int literalLength, int formattedCount, CodeWriter writer)
        {
            writer.StartLine();
            _text = writer._text;
        }

        public void AppendLiteral(string part) => _text.Append(part);

        public void AppendFormatted(string? part) => _text.Append(part);
    }
}

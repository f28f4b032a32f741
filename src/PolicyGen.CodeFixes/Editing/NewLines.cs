using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.CodeFixes;

/// <summary>The newline that a text uses.</summary>
internal static class NewLines
{
    /// <summary>The newline of the given line, else of the text's first line that has one, else <c>\n</c>.</summary>
    public static string Of(SourceText text, int line = 0)
    {
        for (int i = line; i < text.Lines.Count; i++)
        {
            if (Of(text, text.Lines[i]) is { Length: > 0 } own)
            {
                return own;
            }
        }

        return line > 0 ? Of(text) : "\n";
    }

    private static string Of(SourceText text, TextLine line) => text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
}

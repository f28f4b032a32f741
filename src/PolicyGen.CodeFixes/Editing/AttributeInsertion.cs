using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.CodeFixes;

/// <summary>Puts an attribute list before a declaration: on a line of its own where the declaration begins one.</summary>
internal static class AttributeInsertion
{
    public static TextChange Before(SyntaxNode declaration, string list, SourceText text, bool ownLine = true)
    {
        int position = declaration.GetFirstToken().SpanStart;
        TextLine line = text.Lines.GetLineFromPosition(position);
        string indentation = text.ToString(TextSpan.FromBounds(line.Start, position));
        string separator = ownLine && string.IsNullOrWhiteSpace(indentation)
            ? NewLines.Of(text, line.LineNumber) + indentation
            : " ";
        return new TextChange(new TextSpan(position, 0), list + separator);
    }
}

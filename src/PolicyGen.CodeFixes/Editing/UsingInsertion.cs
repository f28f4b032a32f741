using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.CodeFixes;

/// <summary>Puts a <c>using</c> after the others of a file, or at its top, below what heads the file.</summary>
internal static class UsingInsertion
{
    public static TextChange In(CompilationUnitSyntax unit, SourceText text, string @namespace)
    {
        string directive = $"using {@namespace};";
        string newLine = NewLines.Of(text);
        SyntaxNode? last = unit.Usings.LastOrDefault() ?? (SyntaxNode?)unit.Externs.LastOrDefault();
        if (last is not null)
        {
            return new TextChange(new TextSpan(last.Span.End, 0), newLine + directive);
        }

        return new TextChange(new TextSpan(Top(unit), 0), directive + newLine + newLine);
    }

    // A documentation comment belongs to what follows it, so the directive goes before.
    private static int Top(CompilationUnitSyntax unit)
    {
        SyntaxToken first = unit.GetFirstToken(includeZeroWidth: true);
        SyntaxTrivia documentation = first.LeadingTrivia.FirstOrDefault(trivia =>
            trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia));
        return documentation == default ? first.SpanStart : documentation.FullSpan.Start;
    }
}

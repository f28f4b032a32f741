using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Syntax;

/// <summary>A closed mark: its brackets and what stands between them.</summary>
/// <param name="Kind">What its brackets say it is.</param>
/// <param name="Span">From the opening bracket to behind the closing one.</param>
/// <param name="Parent">Index of the mark it is nested in, or -1.</param>
public readonly record struct MarkSyntax(MarkKind Kind, TextSpan Span, int Parent)
{
    /// <summary>What stands between the brackets, as it is written.</summary>
    public TextSpan Content => new(Span.Start + 1, Span.Length - 2);
}

using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Syntax;

/// <summary>A line of a policy file.</summary>
/// <param name="Span">The line without its break.</param>
/// <param name="Numbering">How it is numbered, if it is.</param>
/// <param name="FirstMark">Index of its first mark among the file's.</param>
/// <param name="MarkCount">How many marks it has.</param>
public readonly record struct LineSyntax(TextSpan Span, Numbering Numbering, int FirstMark, int MarkCount);

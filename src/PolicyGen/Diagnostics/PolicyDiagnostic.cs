using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Diagnostics;

/// <summary>A finding in a policy or glossary file, before it is a Roslyn diagnostic: value-equal and without a file.</summary>
/// <param name="Descriptor">Which rule.</param>
/// <param name="Span">Where, in UTF-16 units of the file.</param>
/// <param name="Arguments">What the message's placeholders stand for.</param>
/// <param name="InGlossary">The span is one of the glossary beside the policy.</param>
public sealed record PolicyDiagnostic(
    DiagnosticDescriptor Descriptor,
    TextSpan Span,
    EquatableArray<string> Arguments,
    bool InGlossary = false)
{
    /// <summary>The finding as the compiler shows it.</summary>
    public Diagnostic ToDiagnostic(string path, SourceText text)
    {
        // The file may have been read again, shorter, between the two; a span outside it would throw.
        TextSpan span = TextSpan.FromBounds(System.Math.Min(Span.Start, text.Length), System.Math.Min(Span.End, text.Length));
        object[] arguments = new object[Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Arguments[i];
        }

        return Diagnostic.Create(Descriptor, Location.Create(path, span, text.Lines.GetLinePositionSpan(span)), arguments);
    }
}

using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Syntax;

/// <summary>A piece of a policy file; the pieces concatenate to the file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units; never 0.</param>
public readonly record struct PolicyToken(TokenKind Kind, int Start, int Length)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>What it opens or closes, for a bracket.</summary>
    internal MarkKind MarkKind => (MarkKind)(((int)Kind - (int)TokenKind.OpenActor) >> 1);

    internal bool IsOpen => Kind >= TokenKind.OpenActor && (((int)Kind - (int)TokenKind.OpenActor) & 1) == 0;
}

/// <summary>The kinds of token.</summary>
public enum TokenKind : byte
{
    /// <summary>Text that is no mark, brackets included that a sure rule reads as prose.</summary>
    Prose,

    /// <summary>White space, bullets and the numbering that open a line.</summary>
    Numbering,

    /// <summary><c>\</c> and the bracket that it makes prose.</summary>
    Escape,

    /// <summary>One line break, as C# knows them.</summary>
    LineBreak,

    // Pairs in the order of MarkKind: PolicyToken reads the kind from the number.

    /// <summary><c>(</c></summary>
    OpenActor,

    /// <summary><c>)</c></summary>
    CloseActor,

    /// <summary><c>[</c></summary>
    OpenOperation,

    /// <summary><c>]</c></summary>
    CloseOperation,

    /// <summary><c>&lt;</c></summary>
    OpenData,

    /// <summary><c>&gt;</c></summary>
    CloseData,

    /// <summary><c>{</c></summary>
    OpenPurpose,

    /// <summary><c>}</c></summary>
    ClosePurpose,
}

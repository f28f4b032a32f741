using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;

namespace PolicyGen.Syntax;

/// <summary>A policy file as written: tokens that concatenate to it, and the lines and marks they make.</summary>
public sealed class PolicySyntaxTree
{
    private PolicySyntaxTree(
        SourceText text, string content, ImmutableArray<PolicyToken> tokens, ImmutableArray<LineSyntax> lines, ImmutableArray<MarkSyntax> marks)
    {
        Text = text;
        Content = content;
        Tokens = tokens;
        Lines = lines;
        Marks = marks;
    }

    /// <summary>The file.</summary>
    public SourceText Text { get; }

    /// <summary>The file's characters.</summary>
    public string Content { get; }

    /// <summary>All tokens, in order; they concatenate to <see cref="Content"/>.</summary>
    public ImmutableArray<PolicyToken> Tokens { get; }

    /// <summary>All lines, in order.</summary>
    public ImmutableArray<LineSyntax> Lines { get; }

    /// <summary>The marks in order of their opening brackets.</summary>
    public ImmutableArray<MarkSyntax> Marks { get; }

    /// <summary>Reads a file; never fails and loses nothing.</summary>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    public static PolicySyntaxTree Parse(SourceText text, CancellationToken cancellationToken = default) =>
        Parse(text, new DiagnosticSink(), new Cancellation(cancellationToken));

    /// <summary>Reads a file and says what is wrong with its brackets (PG0001 to PG0004).</summary>
    internal static PolicySyntaxTree Parse(SourceText text, DiagnosticSink diagnostics, Cancellation cancellation)
    {
        string content = text.ToString();
        (PooledList<PolicyToken> tokens, PooledList<LineSyntax> lines) = PolicyLexer.Lex(content, cancellation);
        var parser = new MarkParser(content, diagnostics, cancellation);
        parser.Parse(tokens, lines);
        return new PolicySyntaxTree(text, content, tokens.MoveToImmutable(), lines.MoveToImmutable(), parser.Marks.MoveToImmutable());
    }
}

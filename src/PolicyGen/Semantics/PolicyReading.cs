using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>
/// A policy file read whole: the one front end that the generator, the analyzer of policy files and the command share.
/// </summary>
public sealed class PolicyReading
{
    private PolicyReading(PolicySyntaxTree tree, PolicyModel model, ImmutableArray<PolicyDiagnostic> diagnostics)
    {
        Tree = tree;
        Model = model;
        Diagnostics = diagnostics;
    }

    /// <summary>The text as written.</summary>
    public PolicySyntaxTree Tree { get; }

    /// <summary>What it says.</summary>
    public PolicyModel Model { get; }

    /// <summary>What is wrong in it and in its glossary, in order of position, policy first.</summary>
    public ImmutableArray<PolicyDiagnostic> Diagnostics { get; }

    /// <summary>Reads a policy with its glossary, if it has one. Any text is read; nothing throws but cancellation.</summary>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    public static PolicyReading Read(SourceText policy, SourceText? glossary = null, CancellationToken cancellationToken = default) =>
        Read(policy, glossary, new Cancellation(cancellationToken));

    /// <summary>Reads a policy with its glossary, if it has one, until it is told to stop.</summary>
    internal static PolicyReading Read(SourceText policy, SourceText? glossary, Cancellation cancellation)
    {
        var diagnostics = new DiagnosticSink();
        PolicySyntaxTree tree = PolicySyntaxTree.Parse(policy, diagnostics, cancellation);
        PolicyModel model = new PolicyBinder(tree, diagnostics, cancellation).Bind(glossary);
        return new PolicyReading(tree, model, diagnostics.ToImmutable());
    }
}

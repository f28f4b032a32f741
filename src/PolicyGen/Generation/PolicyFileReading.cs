using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Semantics;

namespace PolicyGen.Generation;

/// <summary>A policy file with all it is read with.</summary>
/// <param name="Options">Its options.</param>
/// <param name="Policy">The file.</param>
/// <param name="Glossary">The glossary beside it, if there is one.</param>
public sealed record PolicyInput(PolicyOptions Options, AdditionalText Policy, AdditionalText? Glossary);

/// <summary>What a policy file says, by value.</summary>
/// <param name="Options">Its options.</param>
/// <param name="Model">What it says.</param>
/// <param name="Errors">What would silently change its meaning; the analyzer of policy files reports the rest.</param>
public sealed record PolicyFileReading(PolicyOptions Options, PolicyModel Model, EquatableArray<FileDiagnostic> Errors)
{
    /// <summary>Reads a policy and its glossary. A file that cannot be read is an error of its own (PG0015).</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PolicyFileReading Read(PolicyInput input, CancellationToken cancellationToken)
    {
        List<FileDiagnostic> errors = [];
        SourceText? glossary = input.Glossary is null ? null : ReadText(input.Glossary, errors, cancellationToken);
        if (ReadText(input.Policy, errors, cancellationToken) is not { } policy)
        {
            return new PolicyFileReading(input.Options, PolicyModel.Empty, errors.ToEquatableArray());
        }

        PolicyReading reading = PolicyReading.Read(policy, glossary, cancellationToken);
        foreach (PolicyDiagnostic finding in reading.Diagnostics.Where(IsError))
        {
            errors.Add(finding.InGlossary
                ? FileDiagnostic.In(input.Glossary!.Path, glossary!, finding)
                : FileDiagnostic.In(input.Policy.Path, policy, finding));
        }

        return new PolicyFileReading(input.Options, reading.Model, errors.ToEquatableArray());
    }

    /// <summary>
    /// Whether the generator reports a finding. The compiler stops before analyzers where declarations have errors, so
    /// the cause of a missing member must not be left to one.
    /// </summary>
    public static bool IsError(PolicyDiagnostic finding) => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    private static SourceText? ReadText(AdditionalText file, List<FileDiagnostic> errors, CancellationToken cancellationToken)
    {
        SourceText? text = GetTextOrNull(file, cancellationToken);
        if (text is null)
        {
            errors.Add(FileDiagnostic.On(file.Path, PolicyFileRules.UnreadableText, "The file cannot be read; check that it exists and is UTF-8 text"));
        }

        return text;
    }

    // The host's own file access; what it throws for a file must not cost the other policies their code (CS8785).
    private static SourceText? GetTextOrNull(AdditionalText file, CancellationToken cancellationToken)
    {
        try
        {
            return file.GetText(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyGen.Semantics;
using OperationKind = PolicyGen.Semantics.OperationKind;

namespace PolicyGen.Analyzers;

/// <summary>A practice as generated code declares it; names are indexes into the policy's <see cref="DeclaredNames"/>.</summary>
internal sealed record DeclaredPractice(
    int Operation,
    OperationKind Kind,
    ImmutableArray<int> Data,
    ImmutableArray<int> Purposes,
    ImmutableArray<int> Actors,
    ImmutableArray<int> Recipients,
    Stance Stance,
    string? Condition,
    string Text,
    int Line)
{
    /// <summary>Reads a practice; null when the attribute has another shape than these analyzers know.</summary>
    public static DeclaredPractice? Read(AttributeData attribute, DeclaredPolicy policy)
    {
        var arguments = new AttributeArguments(attribute);
        if (arguments.Number("operation") is not { } operation
            || arguments.Numbers("data") is not { } data
            || arguments.Numbers("purposes") is not { } purposes
            || arguments.Number("kind") is not { } kind
            || policy.Operations.IndexOf(operation) is var index && index < 0)
        {
            return null;
        }

        return new DeclaredPractice(
            index,
            (OperationKind)kind,
            policy.Data.IndexesOf(data),
            policy.Purposes.IndexesOf(purposes),
            policy.Actors.IndexesOf(arguments.Numbers("actors") ?? ImmutableArray<int>.Empty),
            policy.Actors.IndexesOf(arguments.Numbers("recipients") ?? ImmutableArray<int>.Empty),
            (Stance)(arguments.Number("stance") ?? 0),
            arguments.Text("condition") is { Length: > 0 } condition ? condition : null,
            arguments.Text("text") ?? "",
            arguments.Number("line") ?? 0);
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>
/// What a <c>Processing</c> attribute says code does. An operation, purpose or actor that the policy has no name for
/// (a number cast to the enum) is -1 and declared by nothing.
/// </summary>
/// <param name="Policy">The policy whose attribute it is.</param>
/// <param name="Operation">Index of the operation.</param>
/// <param name="Purposes">Indexes of the purposes; empty when none is listed.</param>
/// <param name="Actor">Index of the actor, null when none is given.</param>
/// <param name="Recipient">Index of the recipient, null when none is given.</param>
internal sealed record Processing(
    DeclaredPolicy Policy,
    int Operation,
    ImmutableArray<int> Purposes,
    int? Actor,
    int? Recipient)
{
    /// <summary>
    /// Reads the attribute. Null when an argument is missing or does not compile: the compiler says so, and to report
    /// the uses below it as well would only repeat it.
    /// </summary>
    public static Processing? Read(AttributeData attribute, DeclaredPolicy policy)
    {
        ImmutableArray<TypedConstant> arguments = attribute.ConstructorArguments;
        if (arguments.IsEmpty
            || arguments[0] is not { Kind: TypedConstantKind.Enum, Value: int operation }
            || HasErrors(arguments))
        {
            return null;
        }

        int? actor = null;
        int? recipient = null;
        foreach (KeyValuePair<string, TypedConstant> named in attribute.NamedArguments)
        {
            if (named.Value is not { Kind: TypedConstantKind.Enum, Value: int value })
            {
                return null;
            }

            switch (named.Key)
            {
                case "Actor":
                    actor = ActorOf(policy, value);
                    break;
                case "Recipient":
                    recipient = ActorOf(policy, value);
                    break;
            }
        }

        ImmutableArray<int> purposes = arguments.Length == 1 || arguments[1] is { Kind: TypedConstantKind.Array, IsNull: false, Values.IsEmpty: true }
            ? ImmutableArray<int>.Empty
            : arguments.Skip(1).SelectMany(AttributeArguments.Constants).Select(policy.Purposes.IndexOf).Distinct().ToImmutableArray();
        return new Processing(policy, policy.Operations.IndexOf(operation), purposes, actor, recipient);
    }

    /// <summary>Whether both say the same: a project says most of what it says many times.</summary>
    public bool Equals(Processing? other) =>
        other is not null
        && Policy == other.Policy
        && Operation == other.Operation
        && Actor == other.Actor
        && Recipient == other.Recipient
        && Purposes.SequenceEqual(other.Purposes);

    public override int GetHashCode()
    {
        int hash = Operation;
        foreach (int purpose in Purposes)
        {
            hash = unchecked((hash * 397) ^ purpose);
        }

        return unchecked((hash * 397) ^ (((Actor ?? -1) * 31) + (Recipient ?? -1)));
    }

    private static bool HasErrors(ImmutableArray<TypedConstant> constants)
    {
        foreach (TypedConstant constant in constants)
        {
            if (constant.Kind == TypedConstantKind.Error || (constant is { Kind: TypedConstantKind.Array, IsNull: false } && HasErrors(constant.Values)))
            {
                return true;
            }
        }

        return false;
    }

    private static int? ActorOf(DeclaredPolicy policy, int value)
    {
        int index = policy.Actors.IndexOf(value);
        return index >= 0 && policy.Actors[index].Identifier == GeneratedContract.UnspecifiedActor ? null : index;
    }
}

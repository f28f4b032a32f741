using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyGen.Generation;

/// <summary>A policy that is left out, because another one by an earlier path has its namespace (PG0020).</summary>
/// <param name="Path">The file that is left out, as the compiler gives it.</param>
/// <param name="File">The same, relative to the project folder.</param>
/// <param name="Namespace">The namespace both ask for.</param>
/// <param name="TakenBy">The file that has it, relative to the project folder.</param>
public sealed record NamespaceClash(string Path, string File, string Namespace, string TakenBy)
{
    /// <summary>
    /// The clashes among the policies of a project. Namespaces that differ only by case clash too: the names of the
    /// generated files are told apart without it.
    /// </summary>
    public static EquatableArray<NamespaceClash> Find(ImmutableArray<PolicyOptions> policies)
    {
        Dictionary<string, PolicyOptions> owners = new(StringComparer.OrdinalIgnoreCase);
        List<NamespaceClash> clashes = [];
        foreach (PolicyOptions policy in policies)
        {
            if (owners.TryGetValue(policy.Namespace, out PolicyOptions? owner))
            {
                clashes.Add(new NamespaceClash(policy.Path, policy.File, policy.Namespace, owner.File));
            }
            else
            {
                owners.Add(policy.Namespace, policy);
            }
        }

        return clashes.ToEquatableArray();
    }
}

using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Microsoft.CodeAnalysis;
using PolicyGen.Emit;
using Xunit;

namespace PolicyGen.Tests.Properties;

/// <summary>What is generated compiles without a warning, whatever the policy says.</summary>
public sealed class CompilationTests
{
    /// <summary>Policies that are compiled together, each in its namespace: a compilation costs more than a policy.</summary>
    private const int Together = 25;

    [Fact]
    public void Any_text_gives_code_that_compiles() => PolicyTexts.Policy.Array[Together].Sample(
        AssertCompile,
        iter: LongRun.Cases(6, 20_000 / Together),
        print: policies => string.Join("\n---\n", policies.Select(PolicyTexts.Show)));

    [Fact]
    public void Any_glossary_gives_code_that_compiles() => Gen.Select(PolicyTexts.Policy, PolicyTexts.Glossary).Array[Together].Sample(
        pairs => AssertNoDiagnostic(pairs.Select((pair, i) => TwoReadings.Agree(pair.Item1, pair.Item2, "N" + i))),
        iter: LongRun.Cases(2, 5_000 / Together),
        print: pairs => string.Join("\n---\n", pairs.Select(pair => PolicyTexts.Show(pair.Item1) + "\n" + PolicyTexts.Show(pair.Item2))));

    [Fact]
    public void Edited_policies_give_code_that_compiles()
    {
        IEnumerable<string> edited = new[] { "youpin.policy.txt", "corner-books.policy.txt" }
            .SelectMany(file => EditedPolicyTests.Prefixes(file, 3).Concat(EditedPolicyTests.Deletions(file, 3)));
        Assert.All(edited.Chunk(Together), AssertCompile);
    }

    private static void AssertCompile(string[] policies) =>
        AssertNoDiagnostic(policies.Select((policy, i) => TwoReadings.Agree(policy, policyNamespace: "N" + i)));

    private static void AssertNoDiagnostic(IEnumerable<PolicySource> sources) =>
        Assert.Empty(GeneratedAssembly.Compilation(sources.SelectMany(GeneratedCode.Of)).GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).Take(10));
}

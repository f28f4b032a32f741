using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using PolicyGen.Syntax;
using PolicyGen.Tests.Syntax;
using Xunit;

namespace PolicyGen.Tests.Properties;

/// <summary>What holds for the reading of any text: nothing is lost, nothing throws, and a second reading says the same.</summary>
internal static class TwoReadings
{
    /// <summary>Reads a policy twice and emits what it says twice; gives what its code is made from.</summary>
    public static PolicySource Agree(string policy, string? glossary = null, string policyNamespace = "App.Shop")
    {
        PolicyReading first = Read(policy, glossary);
        PolicyReading second = Read(policy, glossary);
        LosslessTree.Verify(first.Tree);
        Assert.All(first.Diagnostics, finding => AssertInside(finding, policy, glossary));
        Assert.True(first.Tree.Tokens.SequenceEqual(second.Tree.Tokens), "The tokens differ.");
        Assert.True(first.Tree.Lines.SequenceEqual(second.Tree.Lines), "The lines differ.");
        Assert.True(first.Tree.Marks.SequenceEqual(second.Tree.Marks), "The marks differ.");
        Assert.True(first.Diagnostics.SequenceEqual(second.Diagnostics), "The diagnostics differ.");
        Assert.True(first.Model == second.Model, "The models differ.");

        PolicySource source = Source(first.Model, policyNamespace);
        Assert.True(PolicyEmitter.Emit(source).SequenceEqual(PolicyEmitter.Emit(Source(second.Model, policyNamespace))), "The emitted files differ.");
        return source;
    }

    private static PolicyReading Read(string policy, string? glossary) =>
        PolicyReading.Read(SourceText.From(policy), glossary is null ? null : SourceText.From(glossary));

    private static PolicySource Source(PolicyModel model, string policyNamespace) =>
        new("Shop", new PolicyScope(policyNamespace, IsPublic: true), "shop.policy.txt", model);

    private static void AssertInside(PolicyDiagnostic finding, string policy, string? glossary)
    {
        string text = finding.InGlossary ? glossary! : policy;
        Assert.InRange(finding.Span.End, 0, text.Length);
        string message = finding.ToDiagnostic("shop.policy.txt", SourceText.From(text)).GetMessage(CultureInfo.InvariantCulture);
        Assert.DoesNotContain('\n', message);
    }
}

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
    /// <summary>Reads a policy twice and emits it twice; gives the files.</summary>
    public static GeneratedFile[] Agree(string policy, string? glossary = null, string policyNamespace = "App.Shop")
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

        GeneratedFile[] files = Emit(first.Model, policyNamespace);
        Assert.True(files.SequenceEqual(Emit(second.Model, policyNamespace)), "The emitted files differ.");
        return files;
    }

    private static PolicyReading Read(string policy, string? glossary) =>
        PolicyReading.Read(SourceText.From(policy), glossary is null ? null : SourceText.From(glossary));

    private static GeneratedFile[] Emit(PolicyModel model, string policyNamespace) =>
        [.. GeneratedCode.Of(model, policyNamespace)];

    private static void AssertInside(PolicyDiagnostic finding, string policy, string? glossary)
    {
        string text = finding.InGlossary ? glossary! : policy;
        Assert.InRange(finding.Span.End, 0, text.Length);
        string message = finding.ToDiagnostic("shop.policy.txt", SourceText.From(text)).GetMessage(CultureInfo.InvariantCulture);
        Assert.DoesNotContain('\n', message);
    }
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Syntax;
using PolicyGen.Tests.Syntax;
using Xunit;

namespace PolicyGen.Tests.Properties;

/// <summary>A policy while somebody types it: cut off anywhere, or with any one character missing.</summary>
public sealed class EditedPolicyTests
{
    private static readonly string[] Policies = ["youpin.policy.txt", "corner-books.policy.txt"];

    public static TheoryData<string> Files => [.. Policies];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_prefix_is_kept_whole(string file)
    {
        string policy = FoundingPolicy.Read(file);
        for (int length = 0; length <= policy.Length; length++)
        {
            LosslessTree.Verify(PolicySyntaxTree.Parse(SourceText.From(policy[..length])));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_prefix_is_read(string file) => Assert.All(Prefixes(file, 60), policy => TwoReadings.Agree(policy));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_deletion_is_read(string file) => Assert.All(Deletions(file, 60), policy => TwoReadings.Agree(policy));

    /// <summary>Beginnings of a policy, <paramref name="few"/> of them or, in a long run, all.</summary>
    internal static IEnumerable<string> Prefixes(string file, int few) => Places(file, few).Select(at => FoundingPolicy.Read(file)[..at]);

    /// <summary>A policy without one of its characters; likewise.</summary>
    internal static IEnumerable<string> Deletions(string file, int few) => Places(file, few).Select(at => FoundingPolicy.Read(file).Remove(at, 1));

    private static IEnumerable<int> Places(string file, int few)
    {
        int length = FoundingPolicy.Read(file).Length;
        int cases = LongRun.Cases(few, length);
        return Enumerable.Range(0, cases).Select(i => (int)((long)length * i / cases));
    }
}

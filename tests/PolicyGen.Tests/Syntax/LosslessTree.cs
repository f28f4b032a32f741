using System.Linq;
using PolicyGen.Syntax;
using Xunit;

namespace PolicyGen.Tests.Syntax;

/// <summary>What holds for the tree of any text.</summary>
internal static class LosslessTree
{
    /// <summary>Tokens that follow on one another without a gap, from the first character to the last, concatenate to the file.</summary>
    public static void Verify(PolicySyntaxTree tree)
    {
        int at = 0;
        foreach (PolicyToken token in tree.Tokens)
        {
            Assert.Equal(at, token.Start);
            Assert.True(token.Length > 0);
            at += token.Length;
        }

        Assert.Equal(tree.Content.Length, at);
        Assert.Equal(tree.Text.Lines.Select(line => line.Span), tree.Lines.Select(line => line.Span));
        Assert.Equal(tree.Marks.Length, tree.Lines.Sum(line => line.MarkCount));
        Assert.All(tree.Marks, mark => Assert.True(mark.Parent < 0 || tree.Marks[mark.Parent].Content.Contains(mark.Span)));
    }
}

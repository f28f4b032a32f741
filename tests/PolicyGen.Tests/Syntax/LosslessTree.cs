using System.Linq;
using PolicyGen.Syntax;

namespace PolicyGen.Tests.Syntax;

/// <summary>What holds for the tree of any text.</summary>
internal static class LosslessTree
{
    /// <summary>Tokens that follow on one another without a gap, from the first character to the last, concatenate to the file.</summary>
    public static void Assert(PolicySyntaxTree tree)
    {
        int at = 0;
        foreach (PolicyToken token in tree.Tokens)
        {
            Xunit.Assert.Equal(at, token.Start);
            Xunit.Assert.True(token.Length > 0);
            at += token.Length;
        }

        Xunit.Assert.Equal(tree.Content.Length, at);
        Xunit.Assert.Equal(tree.Text.Lines.Select(line => line.Span), tree.Lines.Select(line => line.Span));
        Xunit.Assert.Equal(tree.Marks.Length, tree.Lines.Sum(line => line.MarkCount));
        Xunit.Assert.All(tree.Marks, mark => Xunit.Assert.True(mark.Parent < 0 || tree.Marks[mark.Parent].Content.Contains(mark.Span)));
    }
}

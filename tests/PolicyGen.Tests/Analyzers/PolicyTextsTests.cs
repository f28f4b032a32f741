using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Analyzers;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>A policy's text is found among the additional files, and a line or a name in it.</summary>
public class PolicyTextsTests
{
    private const string Text = "(We) [use] your <name>.\r\n\r\nYour <phone> and <phone>, too.";

    private readonly DeclaredPolicy _policy = new HandWrittenContract("App.Shop", "legal/shop.policy.txt")
        .Data("phone", 1).Operation("use", 1).Practice("use", "Use", "phone").Read();

    [Theory]
    [InlineData("/src/app/shop.policy.txt", "shop.policy.txt", true)]
    [InlineData("shop.policy.txt", "shop.policy.txt", true)]
    [InlineData("C:\\src\\legal\\Shop.policy.txt", "legal/shop.policy.txt", true)]
    [InlineData("/src/online-shop.policy.txt", "shop.policy.txt", false)]
    [InlineData("/src/shop.policy.txt", "legal/shop.policy.txt", false)]
    [InlineData("/src/shop.policy.txt/x", "shop.policy.txt", false)]
    [InlineData("policy.txt", "shop.policy.txt", false)]
    public void A_path_is_that_of_the_policy(string path, string relative, bool isAt) => Assert.Equal(isAt, PolicyTexts.IsAt(path, relative));

    [Theory]
    [InlineData(1, null, 0, 0, 23)]
    [InlineData(2, null, 1, 0, 0)]
    [InlineData(3, null, 2, 0, 30)]
    [InlineData(3, "phone", 2, 6, 11)]
    [InlineData(1, "(We)", 0, 0, 4)]
    [InlineData(1, "phone", 0, 0, 23)]
    public void A_name_is_shown_where_it_stands_on_its_line_or_the_line(int line, string? name, int row, int start, int end)
    {
        FileLinePositionSpan found = Texts(("/src/legal/shop.policy.txt", Text)).Find(_policy, line, name, CancellationToken.None)!.GetLineSpan();
        Assert.Equal("/src/legal/shop.policy.txt", found.Path);
        Assert.Equal((row, start, row, end), (found.StartLinePosition.Line, found.StartLinePosition.Character, found.EndLinePosition.Line, found.EndLinePosition.Character));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4)]
    public void A_line_that_is_not_there_is_nowhere(int line)
    {
        PolicyTexts texts = Texts(("/src/legal/shop.policy.txt", Text));
        Assert.Null(texts.Find(_policy, line, null, CancellationToken.None));
        Assert.Empty(texts.Line(_policy, line, CancellationToken.None));
        Assert.Single(texts.Line(_policy, 3, CancellationToken.None));
    }

    [Fact]
    public void The_file_nearest_to_the_projects_folder_is_the_policys()
    {
        PolicyTexts texts = Texts(("/src/shop.policy.txt", ""), ("/src/copies/of/legal/shop.policy.txt", ""), ("/src/legal/shop.policy.txt", Text));
        Assert.Equal("/src/legal/shop.policy.txt", Assert.Single(texts.Line(_policy, 1, CancellationToken.None)).GetLineSpan().Path);
        Assert.Empty(Texts(("/src/shop.policy.txt", Text)).Line(_policy, 1, CancellationToken.None));
    }

    [Theory]
    [InlineData("phone", 0)]
    [InlineData("a.phone+phone2", 2)]
    [InlineData("phones _phone phone_ Phone", -1)]
    [InlineData("x = phone", 4)]
    [InlineData("(phone)", 1)]
    [InlineData("", -1)]
    [InlineData("phonE phone", 6)]
    public void A_word_is_found_as_a_whole_identifier(string text, int at)
    {
        var index = new WordIndex<int>();
        index.Add("phone", 1);
        index.Add("photo", 2);
        index.Add("phone", 3);
        Assert.Equal(
            at < 0 ? [] : [(at, "1 3")],
            index.Find(text).Select(found => (found.Position, string.Join(" ", found.Items))));
    }

    [Fact]
    public void Words_are_found_one_after_the_other()
    {
        var index = new WordIndex<string>();
        foreach (string word in new[] { "phone", "photo", "电话", "p" })
        {
            index.Add(word, word);
        }

        Assert.Equal(
            ["phone 0", "photo 6", "电话 13", "p 16"],
            index.Find("phone photo, 电话;p p电 电").Select(found => $"{found.Items.Single()} {found.Position}"));
    }

    private static PolicyTexts Texts(params (string Path, string Text)[] files) =>
        new(new AnalyzerOptions([.. files.Select(file => new InMemoryText(file.Path, file.Text))]));
}

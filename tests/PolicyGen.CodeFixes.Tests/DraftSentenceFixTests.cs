using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Tests.Analyzers;
using Xunit;

namespace PolicyGen.CodeFixes.Tests;

public class DraftSentenceFixTests
{
    private const string Code = "using App.Shop; class C { [Processing(Operation.查询, Purpose.推荐商品, Purpose.完成配送)] string M(Order o) => o.Phone; }";
    private const string Sentence = "(我们)会[查询]您的<手机号码>以{推荐商品}和{完成配送}。";

    private static readonly string Policy = TestPolicies.ShopFile.GetText().ToString();

    [Fact]
    public async Task Drafts_the_sentence_below_the_first_mark_and_it_declares_the_use()
    {
        FixVerifier verifier = new(("A.cs", Code));
        Assert.Equal(["Draft a sentence about <手机号码> in shop.policy.txt"], await verifier.Titles(new DraftSentenceFix(), "PG1001"));

        await verifier.Fix(new DraftSentenceFix(), "PG1001");

        string[] lines = Policy.Split('\n');
        Assert.Equal(Policy.Replace(lines[0], $"{lines[0]}\n\n{Sentence}", System.StringComparison.Ordinal), verifier["shop.policy.txt"]);
        verifier.Regenerate();
        Assert.Empty(await verifier.Diagnostics("PG1001"));
    }

    [Theory]
    [InlineData("Operation.共享, Purpose.推荐商品, Recipient = Actor.广告商", "o.Name", "(我们)会向(广告商)[共享]您的<收货人姓名>以{推荐商品}。")]
    [InlineData("Operation.收集, Actor = Actor.快递公司", "o.Name", "(快递公司)会[收集]您的<收货人姓名>。")]
    public async Task Says_who_does_it_and_who_gets_it(string processing, string use, string sentence)
    {
        FixVerifier verifier = new(("A.cs", $"using App.Shop; class C {{ [Processing({processing})] string M(Order o) => {use}; }}"));
        await verifier.Fix(new DraftSentenceFix(), "PG1001");
        Assert.Contains($"\n{sentence}\n", verifier["shop.policy.txt"], System.StringComparison.Ordinal);
        verifier.Regenerate();
        Assert.Empty(await verifier.Diagnostics("PG1001"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Keeps_the_newlines_and_the_byte_order_mark(string newLine)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        FixVerifier verifier = new(SourceText.From(Policy.ReplaceLineEndings(newLine), encoding), ("A.cs", Code));

        await verifier.Fix(new DraftSentenceFix(), "PG1001");

        SourceText text = verifier.Text("shop.policy.txt");
        Assert.Equal(3, text.Encoding!.GetPreamble().Length);
        Assert.Equal(text.ToString(), text.ToString().ReplaceLineEndings(newLine));
        Assert.Contains(newLine + newLine + Sentence + newLine, text.ToString(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "\n")]
    public async Task Keeps_a_final_newline_and_its_absence(string end, string expectedEnd)
    {
        // The category of the last line.
        FixVerifier verifier = new(
            SourceText.From(Policy + end, Encoding.UTF8),
            ("A.cs", "using App.Shop; class H { [Data(DataCategory.浏览记录)] public string V = \"\"; } class C { [Processing(Operation.收集, Purpose.开具发票)] string M(H h) => h.V; }"));

        await verifier.Fix(new DraftSentenceFix(), "PG1001");

        Assert.Equal($"{Policy}\n\n(我们)会[收集]您的<浏览记录>以{{开具发票}}。{expectedEnd}", verifier["shop.policy.txt"]);
    }

    [Fact]
    public async Task Paragraphs_without_blank_lines_stay_without()
    {
        // The generated lines do not change: the first mark still is on line 1.
        string dense = Policy.Replace("\n\n", "\n", System.StringComparison.Ordinal);
        FixVerifier verifier = new(SourceText.From(dense, Encoding.UTF8), ("A.cs", Code));
        await verifier.Fix(new DraftSentenceFix(), "PG1001");
        Assert.Equal(dense.Insert(dense.IndexOf('\n', System.StringComparison.Ordinal), "\n" + Sentence), verifier["shop.policy.txt"]);
    }

    [Fact]
    public async Task Fix_all_merges_the_sentences_of_three_documents()
    {
        const string Source = "using App.Shop; class {0} {{ [Processing({1})] string M(Order o) => o.Phone + o.Name; }}";
        FixVerifier verifier = new(
            ("A.cs", string.Format(null, Source, "A", "Operation.查询, Purpose.推荐商品")),
            ("B.cs", string.Format(null, Source, "B", "Operation.查询, Purpose.推荐商品")),
            ("C.cs", string.Format(null, Source, "C", "Operation.收集, Purpose.推荐商品")));

        await verifier.FixAll(new DraftSentenceFix(), "PG1001", FixAllScope.Solution);

        string first = Policy.Split('\n')[0];
        string[] drafted = ["(我们)会[查询]您的<手机号码>以{推荐商品}。", "(我们)会[查询]您的<收货人姓名>以{推荐商品}。", "(我们)会[收集]您的<手机号码>以{推荐商品}。", "(我们)会[收集]您的<收货人姓名>以{推荐商品}。"];
        Assert.Equal(Policy.Replace(first, first + "\n\n" + string.Join("\n\n", drafted), System.StringComparison.Ordinal), verifier["shop.policy.txt"]);
        verifier.Regenerate();
        Assert.Empty(await verifier.Diagnostics("PG1001"));
    }
}

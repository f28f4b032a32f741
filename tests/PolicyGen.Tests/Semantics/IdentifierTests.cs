using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Names in C# (policy-language §5).</summary>
public class IdentifierTests
{
    [Theory]
    [InlineData("手机号码", "手机号码")]
    [InlineData("配送/妥投状态与时间", "配送_妥投状态与时间")]
    [InlineData("Android Q的OAID", "Android_Q的OAID")]
    [InlineData("相机（摄像头）", "相机_摄像头")]
    [InlineData("（摄像头）相机", "摄像头_相机")]
    [InlineData("3D人脸", "_3D人脸")]
    [InlineData("class", "@class")]
    [InlineData("record", "record")]
    [InlineData("…", "_")]
    [InlineData("a\u200bb", "a_b")]
    [InlineData("😀", "_")]
    public void A_name_keeps_what_C_sharp_allows(string name, string expected) =>
        Assert.Equal(expected, new Identifiers(Cancellation.None).For(name, out _));

    [Fact]
    public void A_long_name_is_cut_at_a_gap_and_gets_its_hash()
    {
        string identifier = new Identifiers(Cancellation.None).For("身份核验、确定交易、支付结算、完成配送、为您查询和展示订单详情以及提供客服咨询与售后服务", out string? change);
        Assert.Matches("^身份核验_确定交易_支付结算_完成配送_[0-9a-f]{4}$", identifier);
        Assert.Equal("it is longer than 40 characters", change);
    }

    [Fact]
    public void A_long_name_without_a_late_gap_is_cut_at_forty() =>
        Assert.Equal(45, new Identifiers(Cancellation.None).For(new string('a', 60), out _).Length);

    [Theory]
    [InlineData("ToString")]
    [InlineData("equals")]
    [InlineData("value__")]
    [InlineData("All")]
    [InlineData("Policy")]
    [InlineData("None")]
    [InlineData("Unspecified")]
    [InlineData("DataSubject")]
    [InlineData("get_地址")]
    public void A_name_of_the_generated_code_gets_a_hash(string name)
    {
        string identifier = new Identifiers(Cancellation.None).For(name, out string? change);
        Assert.Matches($"^{name}_[0-9a-f]{{4}}$", identifier);
        Assert.Equal("generated code uses that name itself", change);
    }

    [Fact]
    public void Names_that_would_collide_are_told_apart_ignoring_case()
    {
        var identifiers = new Identifiers(Cancellation.None);
        string[] names = ["a b", "a/b", "A-B", "a.b"];
        string[] made = [.. names.Select(n => identifiers.For(n, out _))];
        Assert.Equal("a_b", made[0]);
        Assert.Equal(4, made.Distinct(System.StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(made, i => Assert.True(SyntaxFacts.IsValidIdentifier(i)));
    }

    [Fact]
    public void More_names_than_hashes_still_get_each_their_own()
    {
        var identifiers = new Identifiers(Cancellation.None);
        string[] made = [.. Enumerable.Range(0, 70_000).Select(n => identifiers.For(new string('长', 50) + n, out _))];
        Assert.Equal(made.Length, made.Distinct(System.StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void What_was_changed_is_said_with_the_glossary_line_that_mends_it() => Assert.Equal(
        ["'a/b' is 'a_b_" + (StableValues.Hash("a/b", Cancellation.None) & 0xFFFF).ToString("x4") + "' in C#, because another name has the same identifier; choose a name with the glossary line 'data: a/b = …'"],
        Findings.MessagesOf("PG0012", "(我们)[收集]<a b>、<a/b>以{p}。"));

    [Fact]
    public void Nothing_is_said_of_names_that_stay_as_they_are() =>
        Assert.Empty(Findings.Of("PG0012", "(我们)[收集]<手机号>、<class>、<Android Q的OAID>以{开票}。"));

    [Fact]
    public void Operations_and_purposes_of_one_name_do_not_collide()
    {
        PolicyModel model = PolicyReading.Read(SourceText.From("(查询)[查询]<查询>以{查询}。")).Model;
        Assert.Equal(["查询", "查询", "查询", "查询"], new[] { model.Actors, model.Operations, model.DataCategories, model.Purposes }.Select(n => n[0].Identifier));
    }

    [Fact]
    public void Each_name_of_the_generated_code_is_reserved_in_any_case() => Assert.All(
        """
        All Of Policy DataCategory DataCategories DataCategoryInfo Purpose Purposes PurposeInfo Operation Operations
        OperationKind Actor Actors Practice Practices PracticesFor Declares Mention Stance ConsentBasis Name File
        Equals ReferenceEquals GetHashCode GetType ToString MemberwiseClone Finalize value__ None HasFlag CompareTo
        Unspecified DataSubject Data DataAttribute Processing ProcessingAttribute PartOf PartOfAttribute PolicyName
        PolicyNameAttribute DeclaredPractice DeclaredPracticeAttribute PolicyContract PolicyContractAttribute ContractVersion
        """.Split([' ', '\r', '\n'], System.StringSplitOptions.RemoveEmptyEntries),
        name =>
        {
            Assert.True(Identifiers.IsReserved(name));
            Assert.True(Identifiers.IsReserved(name.ToUpperInvariant()));
            Assert.False(new Identifiers(Cancellation.None).Take(name));
        });

    [Theory]
    [InlineData("get_a", true)]
    [InlineData("SET_a", true)]
    [InlineData("get", false)]
    [InlineData("geta", false)]
    [InlineData("a_get_", false)]
    [InlineData("", false)]
    public void An_accessor_is_reserved(string name, bool expected) => Assert.Equal(expected, Identifiers.IsReserved(name));

    [Theory]
    [InlineData("", "_")]
    [InlineData(" ", "_")]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData(" a b ", "a_b")]
    [InlineData("a  b", "a_b")]
    [InlineData("__", "__")]
    [InlineData("_ _", "___")]
    [InlineData("1", "_1")]
    public void Any_text_makes_an_identifier(string name, string expected) => Assert.Equal(expected, Identifiers.Plain(name));

    [Theory]
    [InlineData(0, 40, 40)]
    [InlineData(0, 41, 40)]
    [InlineData(10, 40, 10)]
    [InlineData(9, 40, 40)]
    [InlineData(10, 29, 40)]
    [InlineData(39, 1, 39)]
    public void An_identifier_is_cut_at_forty_or_at_a_gap_from_ten_on(int before, int behind, int kept)
    {
        string name = (before > 0 ? new string('a', before) + " " : "") + new string('b', behind);
        string identifier = new Identifiers(Cancellation.None).For(name, out string? change);
        string plain = name.Replace(' ', '_');
        string suffix = plain.Length > 40 ? "_" + (StableValues.Hash(name, Cancellation.None) & 0xFFFF).ToString("x4", System.Globalization.CultureInfo.InvariantCulture) : "";
        Assert.Equal(plain[..kept] + suffix, identifier);
        Assert.Equal(plain.Length > 40, change is not null);
    }

    [Fact]
    public void A_number_follows_where_the_hash_is_taken_too()
    {
        var identifiers = new Identifiers(Cancellation.None);
        string hashed = "a_b_" + (StableValues.Hash("a b", Cancellation.None) & 0xFFFF).ToString("x4", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(["a_b", hashed, hashed + "_1", hashed + "_2"], Enumerable.Range(0, 4).Select(_ => identifiers.For("a b", out string? _)));
    }
}

using System.Collections.Generic;
using System.Linq;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Emit;

/// <summary>The code of a small policy with one of everything.</summary>
public sealed class PolicyEmitterTests
{
    private static readonly string[] Parts =
    [
        "Actor", "Attributes", "DataCategories", "DataCategory", "Declarations", "Lookup", "Mentions", "Operation", "Policy", "Practices",
        "Purpose", "Purposes", "Records",
    ];

    [Fact]
    public void Everything()
    {
        List<GeneratedFile> files = GeneratedCode.Of(Everyday().Source()).ToList();

        Snapshot.Match(files);
        GeneratedAssembly.AssertCompilesEverywhere(files);
    }

    [Fact]
    public void Each_kind_of_output_is_a_file_of_its_own()
    {
        IEnumerable<string> names = GeneratedCode.Of(Everyday().Source()).Select(file => file.HintName);

        Assert.Equal(Parts.Select(part => $"App.Shop.{part}.g.cs"), names.Order());
    }

    [Fact]
    public void A_policy_without_a_mark_has_no_code() => Assert.Empty(GeneratedCode.Of(new TestModel().Source()));

    [Fact]
    public void Lines_end_the_same_everywhere() =>
        Assert.DoesNotContain(GeneratedCode.Of(Everyday().Source()), file => file.Text.Contains('\r'));

    [Theory]
    [InlineData("System")]
    [InlineData("App.System.Collections")]
    [InlineData("App.@class.Purpose")]
    [InlineData("有品.隐私")]
    [InlineData("DataCategory")]
    public void Any_namespace_compiles(string @namespace) =>
        GeneratedAssembly.AssertCompiles(GeneratedCode.Of(Everyday().Source(@namespace)));

    [Fact]
    public void Internal_types_compile() =>
        GeneratedAssembly.AssertCompiles(GeneratedCode.Of(Everyday().Source(isPublic: false)));

    [Fact]
    public void Two_policies_and_a_compliant_assembly_compile_together() => GeneratedAssembly.AssertCompiles(
        GeneratedCode.Of(Everyday().Source()).Concat(GeneratedCode.Of(Everyday().Source("App.Bank"))),
        "[assembly: global::System.CLSCompliant(true)]");

    [Fact]
    public void Marked_code_compiles() => GeneratedAssembly.AssertCompiles(GeneratedCode.Of(Everyday().Source()), MarkedCode);

    [Fact]
    public void A_sentence_edit_changes_only_what_quotes_it()
    {
        PolicyModel before = Everyday().Build();
        PolicyModel after = Everyday("为了{开具发票}，(我们)必须[收集]您的<手机号码>。").Build();

        Assert.Equal(["DataCategory", "Actor", "Policy", "Mentions", "Operation", "Purpose"], Changed(before, after), Comparer);
    }

    [Fact]
    public void A_new_relation_changes_no_constant_code()
    {
        PolicyModel after = Everyday().Contains("订单信息", "邮箱").Build();

        Assert.Equal(["DataCategory", "DataCategories"], Changed(Everyday().Build(), after), Comparer);
    }

    internal static TestModel Everyday(string invoiceSentence = "为了{开具发票}，(我们)需要[收集]您的<手机号码>。") => new TestModel()
        .Practice(
            "收集", ["手机号码"], ["开具发票"], ["我们"],
            kind: OperationKind.Collect, section: ["一、收集", "（2）下单"], text: invoiceSentence)
        .Practice(
            "提供", ["订单信息", "邮箱"], ["身份核验、支付结算"], ["您"], ["商家"], ["银行"],
            kind: OperationKind.Share, section: ["一、收集", "（2）下单"], condition: "若您同意", text: "若您同意，[提供]<订单信息>给(商家)。")
        .Practice("使用", ["邮箱"], [], ["我们"], kind: OperationKind.Use)
        .Practice(
            "公开", ["手机号码"], ["开具发票"], ["我们"],
            kind: OperationKind.Share, stance: Stance.Prohibited, condition: "除非法律要求", text: "除非法律要求，(我们)不会[公开]<手机号码>。")
        .Contains("订单信息", "手机号码")
        .Compound("身份核验、支付结算", "身份核验", "支付结算")
        .Data("手机号码", note: "The number that a courier calls.", aliases: ["手机号", "移动电话"])
        .Data("邮箱", identifier: "Email")
        .Purpose("身份核验、支付结算", identifier: "身份核验_支付结算");

    private const string MarkedCode =
        """
        using App.Shop;
        [assembly: Processing(Operation.使用)]
        [Data(DataCategory.订单信息)]
        internal interface IOrder { [Data(DataCategory.手机号码, DataCategory.Email)] string Contact { get; } }
        [Processing(Operation.收集, Purpose.开具发票, Actor = Actor.我们, Recipient = Actor.DataSubject)]
        internal sealed class Invoices
        {
            [Data(DataCategory.手机号码)] private readonly string _phone = "";
            [method: Processing(Operation.使用)] public Invoices() { }
            [Processing(Operation.收集)] [Processing(Operation.使用, Purpose.身份核验, Purpose.支付结算)]
            [return: Data(DataCategory.手机号码)]
            internal string Issue([Data(DataCategory.Email)] string email) => _phone + email + DataCategories.Email.Name;
            [Processing(Operation.使用)] internal event System.Action Issued { add { } remove { } }
            internal string Name { [Processing(Operation.使用)] get => Policy.Name; }
        }
        """;

    private static readonly IEqualityComparer<IEnumerable<string>> Comparer =
        EqualityComparer<IEnumerable<string>>.Create((x, y) => x!.Order().SequenceEqual(y!.Order()), _ => 0);

    private static IEnumerable<string> Changed(PolicyModel before, PolicyModel after)
    {
        IEnumerable<GeneratedFile> old = GeneratedCode.Of(before);
        return GeneratedCode.Of(after)
            .Except(old)
            .Select(file => file.HintName.Split('.')[2]);
    }
}

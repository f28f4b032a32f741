using System.Linq;
using Xunit;

namespace PolicyGen.Tests.Compiled;

/// <summary>The code of a small policy in each kind of project that may hold it.</summary>
public sealed class StrictCompilationTests
{
    [Fact]
    public void Every_framework_takes_it() => GeneratedAssembly.AssertCompilesEverywhere(GeneratedCode.Of(EverydayPolicy.Create().Source()));

    [Theory]
    [InlineData("System")]
    [InlineData("App.System.Collections")]
    [InlineData("App.@class.Purpose")]
    [InlineData("有品.隐私")]
    [InlineData("DataCategory")]
    public void Any_namespace_compiles(string @namespace) =>
        GeneratedAssembly.AssertCompiles(GeneratedCode.Of(EverydayPolicy.Create().Source(@namespace)));

    [Fact]
    public void Internal_types_compile() =>
        GeneratedAssembly.AssertCompiles(GeneratedCode.Of(EverydayPolicy.Create().Source(isPublic: false)));

    [Fact]
    public void Two_policies_and_a_compliant_assembly_compile_together() => GeneratedAssembly.AssertCompiles(
        GeneratedCode.Of(EverydayPolicy.Create().Source()).Concat(GeneratedCode.Of(EverydayPolicy.Create().Source("App.Bank"))),
        "[assembly: global::System.CLSCompliant(true)]");

    [Fact]
    public void Marked_code_compiles() => GeneratedAssembly.AssertCompiles(GeneratedCode.Of(EverydayPolicy.Create().Source()), MarkedCode);

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
}

using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>Two policies in one compilation say nothing about each other's data.</summary>
public class TwoPoliciesTests
{
    private const string Source = """
        using Shop = App.Shop;
        using Bank = App.Bank;
        class Both
        {
            [Shop.Data(Shop.DataCategory.手机号码), Bank.Data(Bank.DataCategory.phone_number)] public string Phone = "";
            [Bank.Data(Bank.DataCategory.account_number)] public string Account = "";
        }
        [Bank.Processing(Bank.Operation.share)]
        class C
        {
            string BankOnly(Both b) => b.Account;
            string Neither(Both b) => b.{|PG1001:{|PG1003:Phone|}|};
            [Shop.Processing(Shop.Operation.使用, Shop.Purpose.完成配送)] string ShopOnly(Both b) => b.{|PG1001:Phone|} + b.Account;
            [Bank.Processing(Bank.Operation.use, Bank.Purpose.open_an_account)]
            [Shop.Processing(Shop.Operation.使用, Shop.Purpose.完成配送)] string Each(Both b) => b.Phone;
        }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Scopes_are_looked_up_for_each(bool bankIsReferenced)
    {
        Markup markup = Markup.Parse(Source);
        (string, string)[] own = [("Test.cs", markup.Text), .. TestPolicies.Shop];
        Compilation compilation = bankIsReferenced
            ? TestCompilation.Create("App", own, [TestCompilation.Create("Bank", TestPolicies.Bank).EmitToReference()])
            : TestCompilation.Create("App", [.. own, .. TestPolicies.Bank]);

        CodeVerifier.AssertExpected(markup, (await CodeVerifier.AnalyzeValid(compilation)).Where(diagnostic => diagnostic.Id != "PG1006"));
    }
}

using System.Linq;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>The clause that a practice depends on (policy-language §3.10), on each side of every edge of the rule.</summary>
public class ConditionTests
{
    [Theory(DisplayName = "§3.10 a condition before the operation, and the clauses that go on with it")]
    [InlineData("如果您购书，也到店，(我们)[收集]<甲>。", "如果您购书")]
    [InlineData("如果您购书，还到店，(我们)[收集]<甲>。", "如果您购书")]
    [InlineData("如果您购书，且到店，(我们)[收集]<甲>。", "如果您购书，且到店")]
    [InlineData("如果您购书，到店，(我们)[收集]<甲>。", "如果您购书")]
    [InlineData("如果您购书，或(我们)[收集]<甲>，或到店。", "如果您购书")]
    [InlineData("如果您购书， 并到店，(我们)[收集]<甲>。", "如果您购书， 并到店")]
    [InlineData("如果您购书，若您退书，(我们)[收集]<甲>。", "如果您购书")]
    [InlineData("如果您（含学生，教师）购书，(我们)[收集]<乙>。", "如果您（含学生，教师）购书")]
    [InlineData("在店内的情况下您购书，(我们)[收集]<甲>。", null)]
    [InlineData("未经您同意，(我们)不会[收集]<甲>。", "未经您同意")]
    public void Conditions_before(string text, string? expected) => Assert.Equal(expected, Reading.Only(text).Condition);

    [Theory(DisplayName = "§3.10 words that link the condition to what is before it")]
    [InlineData("但如果您购书，(我们)[收集]<甲>。", "但如果您购书")]
    [InlineData("但是，如果您购书，(我们)[收集]<甲>。", "如果您购书")]
    [InlineData("则但若您购书，(我们)[收集]<甲>。", "则但若您购书")]
    [InlineData("并且如果您购书，(我们)[收集]<甲>。", "并且如果您购书")]
    [InlineData("此外 如您购书，(我们)[收集]<甲>。", "此外 如您购书")]
    [InlineData("或将如果您购书，(我们)[收集]<甲>。", null)]
    [InlineData("And if you buy books, (we) [collect] <names>.", "And if you buy books")]
    [InlineData("But only if you buy books, (we) [collect] <names>.", "But only if you buy books")]
    public void Links(string text, string? expected) => Assert.Equal(expected, Reading.Only(text).Condition);

    [Theory(DisplayName = "§3.10 a condition behind the operation is its own only at the end of all, or as an exception")]
    [InlineData("(我们)[收集]<甲>，如果您同意。", "如果您同意")]
    [InlineData("(我们)[收集]<甲>，如果您同意，可退。", null)]
    [InlineData("(我们)[收集]<甲>，如果您同意；请退。", null)]
    [InlineData("(我们)[收集]<甲>，如果您同意，或者您已登录。", "如果您同意，或者您已登录")]
    [InlineData("(我们)[收集]<甲>，如果您同意，且已登录，并到店。", "如果您同意，且已登录，并到店")]
    [InlineData("(我们)[收集]<甲>，如果您同意，或者您已登录，可退。", null)]
    [InlineData("(我们)[收集]<甲>，除非您同意，可退。", "除非您同意")]
    [InlineData("(我们)[收集]<甲>，但除非您同意，可退。", "但除非您同意")]
    [InlineData("(我们)[收集]<甲>，if you agree, thanks.", "if you agree")]
    [InlineData("(我们)[收集]<甲>，在您同意的情况下，可退。", "在您同意的情况下")]
    public void Conditions_behind(string text, string? expected) => Assert.Equal(expected, Reading.Only(text).Condition);

    [Theory(DisplayName = "§3.10 in the operation's own clause only \"if\", \"unless\" and 除非 behind it count")]
    [InlineData("(我们)不会[公开]<甲>除非您同意。", "除非您同意")]
    [InlineData("(我们)会[公开]<甲>当您同意。", null)]
    [InlineData("(我们)如果您同意[收集]<甲>。", null)]
    public void Conditions_in_the_clause(string text, string? expected) => Assert.Equal(expected, Reading.Only(text).Condition);

    [Theory(DisplayName = "§3.10 the marks of a condition stay in it without their brackets")]
    [InlineData("如果您填写<甲>，(我们)[收集]<乙>。", "如果您填写甲")]
    [InlineData("如果您{购书}并填写<甲>，(我们)[收集]<乙>。", "如果您购书并填写甲")]
    public void Marks_in_conditions(string text, string? expected) => Assert.Equal(expected, Reading.Only(text).Condition);

    [Theory(DisplayName = "§4 如 behind a category and before others gives an example and no condition")]
    [InlineData("(我们)[收集]<甲>，如您在店内<乙>。", null)]
    [InlineData("(我们)[收集]<甲>，如您在店内<乙>、<丙>、<丁>。", null)]
    [InlineData("(我们)[收集]<甲>，如您在店内<乙>、<丙>{配送}。", "如您在店内乙、丙配送")]
    [InlineData("(我们)[收集]<甲>，如您在店内。", "如您在店内")]
    [InlineData("(我们)[收集]<甲>，如您在店内{配送}。", "如您在店内配送")]
    [InlineData("(我们)[收集]<甲>{结算}，如您在店内<乙>。", "如您在店内乙")]
    [InlineData("(我们)[收集]<甲>信息，如您在店内<乙>。", "如您在店内乙")]
    public void Examples(string text, string? expected) => Assert.Equal(expected, Reading.Only(text).Condition);

    [Theory(DisplayName = "§3.4 and §3.10 a condition directly before the cut goes with what follows it")]
    [InlineData("(我们)[收集]<甲>，如果您同意，(书商)[使用]<乙>。", null, "如果您同意")]
    [InlineData("(我们)[收集]<甲>，寄往书店，(书商)[使用]<乙>。", null, null)]
    [InlineData("(我们)[收集]<甲>、<乙>，如果您同意，(书商)[使用]<丙>。", null, "如果您同意")]
    [InlineData("(我们)[收集]<甲>，如果您（含学生，教师）同意，(书商)[使用]<乙>。", null, "如果您（含学生，教师）同意")]
    [InlineData("(我们)[收集]<甲>，但如果您（含学生，教师）在店内同意，[使用]<乙>。", null, "但如果您（含学生，教师）在店内同意")]
    [InlineData("(我们)[收集]，如果您同意，(书商)[使用]<乙>。", null, "如果您同意")]
    [InlineData("(我们)[收集]<甲>（若有，下同），(书商)[使用]<乙>。", null, null)]
    [InlineData("(我们)[收集]<甲>：如果您同意，(书商)[使用]<乙>。", null, "如果您同意")]
    [InlineData("(我们)[收集]<甲>（如<丙>，<丁>），如果您同意，[使用]<乙>。", null, "如果您同意")]
    [InlineData("(我们)[收集]<甲>，且当您购书（到店，自提）时，(书商)[使用]<乙>，(快递)[保存]<丙>。", null, "且当您购书（到店，自提）时", null)]
    [InlineData("(我们)[收集]<甲>。如果您同意，(书商)[使用]<乙>，(快递)[保存]<丙>。", null, "如果您同意", null)]
    [InlineData("如果您购书，(我们)[收集]<甲>，(书商)[使用]<乙>。", "如果您购书", null)]
    [InlineData("1)(我们)[收集]<甲>；如果您同意，(书商)[使用]<乙>。", null, "如果您同意")]
    [InlineData("(We) [collect] <titles>, if you agree, (Ann) [uses] <names>.", null, "if you agree")]
    public void Conditions_before_the_cut(string text, params string?[] expected) =>
        Assert.Equal(expected, Reading.Model(text).Practices.Select(practice => practice.Condition));

    [Theory(DisplayName = "§3.10 verbs joined before one object share the condition that one of them has")]
    [InlineData("如果您同意，(我们)[公开]或向他人[提供]<甲>。", "如果您同意", "如果您同意")]
    [InlineData("(我们)[公开]<乙>或向他人[提供]<甲>，除非您同意。", null, "除非您同意")]
    [InlineData("(我们)[公开]或将<乙>[提供]给他人，除非您同意。", null, "除非您同意")]
    [InlineData("如果您同意，(我们)将<乙>[公开]或向他人[提供]<甲>。", "如果您同意", "如果您同意")]
    [InlineData("(我们)[公开]或向他人[提供]<甲>，除非您同意。", "除非您同意", "除非您同意")]
    [InlineData("如果您同意，(我们)[公开]或向他人[提供]<甲>，除非您拒绝。", "如果您同意", "除非您拒绝")]
    public void Joined_verbs(string text, params string?[] expected) =>
        Assert.Equal(expected, Reading.Model(text).Practices.Select(practice => practice.Condition));

    [Theory(DisplayName = "§3.1 and §3.10 brackets protect what is inside a condition")]
    [InlineData("如果您（一，二）（三，四）同意，(我们)[收集]<甲>。", "如果您（一，二）（三，四）同意")]
    [InlineData("如果您（一，二）在店，到时（三，四），(我们)[收集]<甲>。", "如果您（一，二）在店")]
    public void Brackets_in_conditions(string text, string? expected) => Assert.Equal(expected, Reading.Only(text).Condition);
}

using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>What a practice depends on, whether it happens, and of what kind it is (policy-language §2, §3.10 to §3.12).</summary>
public class StanceTests
{
    [Theory(DisplayName = "§3.10 conditions")]
    [InlineData("若您购书，(我们)[收集]<地址>。", "若您购书")]
    [InlineData("当您购书时，(我们)[收集]<地址>。", "当您购书时")]
    [InlineData("在您同意的情况下，(我们)[收集]<地址>。", "在您同意的情况下")]
    [InlineData("如果您购书，或者您退书，(我们)[收集]<地址>。", "如果您购书，或者您退书")]
    [InlineData("(我们)不会[公开]<地址>，除非您同意。", "除非您同意")]
    [InlineData("(我们)不会[公开]<地址>，但以下情况除外：", "但以下情况除外")]
    [InlineData("(我们)[收集]<地址>，如您拒绝，则无法送货。", null)]
    [InlineData("在您同意的情况下转让：(我们)[转让]<地址>。", null)]
    [InlineData("(我们)[收集]<地址>。", null)]
    [InlineData("If you buy books, (we) [collect] your <address>.", "If you buy books")]
    [InlineData("(We) [disclose] <bills> if a court asks.", "if a court asks")]
    [InlineData("(We) never [sell] <bills> unless you agree.", "unless you agree")]
    public void Conditions(string text, string? expected) => Assert.Equal(expected, Reading.Only(text).Condition);

    [Fact(DisplayName = "§3.10 verbs joined before one object share their condition")]
    public void Joined_verbs_share_the_condition() => Assert.All(
        Reading.Model("(我们)不会[公开]或向他人[提供]<地址>，但以下情况除外：").Practices,
        practice => Assert.Equal("但以下情况除外", practice.Condition));

    [Theory(DisplayName = "§3.11 prohibitions")]
    [InlineData("(我们)不会[出售]<地址>。", Stance.Prohibited)]
    [InlineData("(我们)绝不[出售]<地址>。", Stance.Prohibited)]
    [InlineData("未经您同意，(我们)不得[出售]<地址>。", Stance.Prohibited)]
    [InlineData("(We) never [sell] your <address>.", Stance.Prohibited)]
    [InlineData("(We) do not [sell] your <address>.", Stance.Prohibited)]
    [InlineData("(我们)不可避免地[记录]<地址>。", Stance.Declared)]
    [InlineData("(我们)不仅[记录]<地址>。", Stance.Declared)]
    [InlineData("(我们)可在不征得您同意时[公开]<地址>。", Stance.Declared)]
    [InlineData("(我们)不收费，会[保存]<地址>。", Stance.Declared)]
    [InlineData("(We) not only [store] your <address>.", Stance.Declared)]
    [InlineData("If you do not [provide] your <address>, we cannot deliver.", Stance.Declared)]
    public void Stances(string text, Stance expected) => Assert.Equal(expected, Reading.Only(text).Stance);

    [Theory(DisplayName = "§3.12 kinds")]
    [InlineData("(我们)[获取]<地址>。", OperationKind.Collect)]
    [InlineData("(我们)[分析]<地址>。", OperationKind.Use)]
    [InlineData("(我们)[留存]<地址>。", OperationKind.Store)]
    [InlineData("(我们)[转让]<地址>。", OperationKind.Share)]
    [InlineData("(我们)[匿名化]<地址>。", OperationKind.Delete)]
    [InlineData("(我们)[打磨]<地址>。", OperationKind.Other)]
    [InlineData("(我们)向书商[提供]<地址>。", OperationKind.Share)]
    [InlineData("您需[提供]<地址>。", OperationKind.Collect)]
    [InlineData("(我们)需要您[提供]<地址>。", OperationKind.Collect)]
    [InlineData("(We) [gather] <names>.", OperationKind.Collect)]
    [InlineData("(We) [look up] <names>.", OperationKind.Use)]
    [InlineData("(We) [retain] <names>.", OperationKind.Store)]
    [InlineData("(We) [disclose] <names>.", OperationKind.Share)]
    [InlineData("(We) [erase] <names>.", OperationKind.Delete)]
    [InlineData("(We) need you to [provide] <names>.", OperationKind.Collect)]
    public void Kinds(string text, OperationKind expected) => Assert.Equal(expected, Reading.Only(text).Kind);

    [Theory(DisplayName = "§2 consent, of the clause or the nearest heading")]
    [InlineData("一、您须授权的情形\n(我们)[收集]<地址>。", ConsentBasis.Required)]
    [InlineData("一、您可选择的情形\n(我们)[收集]<地址>。", ConsentBasis.Optional)]
    [InlineData("一、无需事先征得您同意的情形\n(我们)[收集]<地址>。", ConsentBasis.NotRequired)]
    [InlineData("一、您须授权的情形\n（一）附加功能\n(我们)[收集]<地址>。", ConsentBasis.Optional)]
    [InlineData("(我们)[收集]<地址>无需征得您的同意。", ConsentBasis.NotRequired)]
    [InlineData("(我们)[收集]<地址>，不填写不影响购书。", ConsentBasis.Optional)]
    [InlineData("(我们)[收集]<地址>。", ConsentBasis.Unspecified)]
    [InlineData("1. Required data\n(We) [collect] <names>.", ConsentBasis.Required)]
    [InlineData("1. Data you may choose to give\n(We) [collect] <names>.", ConsentBasis.Optional)]
    [InlineData("1. Processing without consent\n(We) [collect] <names>.", ConsentBasis.NotRequired)]
    public void Bases(string text, ConsentBasis expected) => Assert.Equal(expected, Reading.Only(text).Basis);

    [Theory(DisplayName = "§2 the outline")]
    [InlineData("一、收集\n（一）购书\n1. 下单\n(我们)[收集]<地址>。", "一、收集", "（一）购书", "1. 下单")]
    [InlineData("一、收集\n（一）购书\n二、保存\n(我们)[保存]<地址>。", "二、保存")]
    [InlineData("# Terms\n## Orders\n(We) [collect] <names>.", "Terms", "Orders")]
    [InlineData("第一章 收集\n第一条 (我们)[收集]<地址>。", "第一章 收集", "第一条")]
    [InlineData("一、收集\n1、(我们)[收集]<地址>。", "一、收集", "1、")]
    [InlineData("(我们)[收集]<地址>。")]
    public void Sections(string text, params string[] expected) => Assert.Equal(expected, Reading.Only(text).Section);
}

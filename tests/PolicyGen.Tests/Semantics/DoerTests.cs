using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>Who does what no marked actor does (policy-language §3.5), on each side of every edge of the rule.</summary>
public class DoerTests
{
    [Theory(DisplayName = "§3.5 the person of the prose")]
    [InlineData("如您向我们[提供]<甲>，(我们)会[保存]。", "您 [提供] <甲>", "我们 [保存] <甲>")]
    [InlineData("您需要[提供]<甲>，[收集]<乙>。", "您 [提供] <甲>", "? [收集] <乙>")]
    [InlineData("您需要[提供]<甲>，[开启]<乙>。", "您 [提供] <甲>", "您 [开启] <乙>")]
    [InlineData("[提供]<甲>，您[填写]<乙>。", "? [提供] <甲>", "您 [填写] <乙>")]
    [InlineData("[提供]<甲>，我们[填写]<乙>。", "? [提供] <甲>", "? [填写] <乙>")]
    [InlineData("[提供]<甲>，您会[收集]<乙>。", "? [提供] <甲>", "? [收集] <乙>")]
    [InlineData("我们需要您[提供]<甲>。", "您 [提供] <甲>")]
    [InlineData("我们会[提供]<甲>。", "? [提供] <甲>")]
    [InlineData("我们和您会[开启]<甲>。", "您 [开启] <甲>")]
    [InlineData("您会[收集]<甲>。", "? [收集] <甲>")]
    [InlineData("您会[分析]<甲>。", "您 [分析] <甲>")]
    [InlineData("You can [enter] a <note> and [send] it.", "您 [enter] <note>", "您 [send] <note>")]
    public void Persons_of_the_prose(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.5 for a verb of giving the person may stand in a clause before")]
    [InlineData("您在注册时，需要[提供]<甲>。", "您 [提供] <甲>")]
    [InlineData("我们在注册时，需要[提供]<甲>。", "? [提供] <甲>")]
    [InlineData("您在注册时，需要[分析]<甲>。", "? [分析] <甲>")]
    [InlineData("您在注册时，我们会[提供]<甲>。", "? [提供] <甲>")]
    [InlineData("You, in the shop, may [enter] a <note>.", "您 [enter] <note>")]
    [InlineData("You, in the shop, may [store] a <note>.", "? [store] <note>")]
    public void Persons_of_clauses_before(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.5 the data subject gives what goes to the controller")]
    [InlineData("您在平台开户，需向我们[提供]<甲>。", "您 [提供] <甲>")]
    [InlineData("您在平台开户，需对我们[提供]<甲>。", "? [提供] <甲>")]
    [InlineData("您开户后，在平台中需向我们[提供]<甲>。", "您 [提供] <甲>")]
    [InlineData("您在平台开户，需向书商[提供]<甲>。", "? [提供] <甲>")]
    [InlineData("您在平台开户，需向我们[分析]<甲>。", "? [分析] <甲>")]
    [InlineData("在平台开户，需向我们[提供]<甲>。", "? [提供] <甲>")]
    [InlineData("在您的设备上开户，需向我们[提供]<甲>。", "? [提供] <甲>")]
    [InlineData("您在您的设备上开户，需向我们[提供]<甲>。", "您 [提供] <甲>")]
    public void Gifts_to_the_controller(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));
}

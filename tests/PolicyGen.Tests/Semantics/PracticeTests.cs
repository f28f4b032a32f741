using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>How the parts of a sentence become practices (policy-language §3.1 to §3.9).</summary>
public class PracticeTests
{
    [Theory(DisplayName = "§3.1 sentences and clauses")]
    [InlineData("(我们)[收集]<邮箱>。(书商)[使用]<电话>！", "我们 [收集] <邮箱>", "书商 [使用] <电话>")]
    [InlineData("(我们)[收集]<邮箱>；(书商)[使用]<电话>。", "我们 [收集] <邮箱>", "书商 [使用] <电话>")]
    [InlineData("(We) [collect] <email>. (Ann) [uses] <phone>!", "We [collect] <email>", "Ann [uses] <phone>")]
    [InlineData("(We) [collect] your <email>, e.g. for {news}.", "We [collect] <email> {news}")]
    [InlineData("(我们)（含分店；加盟店。）[收集]<邮箱>。", "我们 [收集] <邮箱>")]
    public void Sentences(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "§3.2 operations that stand together share everything")]
    [InlineData("(我们)[收集][使用]<邮箱>{寄送账单}。", "我们 [收集] <邮箱> {寄送账单}", "我们 [使用] <邮箱> {寄送账单}")]
    [InlineData("(我们)会[收集]、[保存]和[使用]<邮箱>。", "我们 [收集] <邮箱>", "我们 [保存] <邮箱>", "我们 [使用] <邮箱>")]
    [InlineData("(我们)[收集、使用]<邮箱>。", "我们 [收集] <邮箱>", "我们 [使用] <邮箱>")]
    [InlineData("(我们)[共享]、公开[披露]<邮箱>。", "我们 [共享] <邮箱>", "我们 [披露] <邮箱>")]
    [InlineData("(We) [collect] and [use] your <email> to {send bills}.", "We [collect] <email> {send bills}", "We [use] <email> {send bills}")]
    [InlineData("(We) [collect, store, use] your <email>.", "We [collect] <email>", "We [store] <email>", "We [use] <email>")]
    public void Operations_together(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "§3.3 what stands before and after an operation belongs to it")]
    [InlineData("为了{开票}，(我们)会[收集]<税号>。", "我们 [收集] <税号> {开票}")]
    [InlineData("(我们)会将您的<税号>[提供]给(税务局)用于{开票}。", "我们 [提供] <税号> {开票} → 税务局")]
    [InlineData("您的<税号>会被[保存]。", "? [保存] <税号>")]
    [InlineData("To {issue invoices}, (we) [collect] your <tax number>.", "we [collect] <tax number> {issue invoices}")]
    [InlineData("(我们)不会将<税号>{用于其他业务}或[出售]。", "我们 不[出售] <税号>")]
    [InlineData("(我们)不会[出售]<税号>，或者将其{用于其他业务}。", "我们 不[出售] <税号>")]
    [InlineData("(我们)不会[出售]将过期的<税号>，或者将其{用于其他业务}。", "我们 不[出售] <税号>")]
    [InlineData("(我们)会[保存]<税号>，并将其{用于开票}。", "我们 [保存] <税号> {用于开票}")]
    [InlineData("(我们)[收集]<税号>；您的<店名>。", "我们 [收集] <税号, 店名>")]
    [InlineData("(我们)[收集]<税号>；店家可以自愿登记自己的<店名>。", "我们 [收集] <税号>")]
    public void Belonging(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "§3.4 the cut between two operations")]
    [InlineData("(我们)[收集]<甲>，(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙>")]
    [InlineData("(我们)[收集]<甲>，为{配送}，(书商)[使用]<乙>。", "我们 [收集] <甲>", "书商 [使用] <乙> {配送}")]
    [InlineData("(我们)[收集]<甲>并将<乙>[公开]。", "我们 [收集] <甲>", "我们 [公开] <乙>")]
    [InlineData("(我们)[收集]您对课程的<评价>，作为<学习档案>[保存]。", "我们 [收集] <评价>", "我们 [保存] <学习档案>")]
    [InlineData("(我们)[收集]您对课程的<评价>，并[公开]。", "我们 [收集] <评价>", "我们 [公开] <评价>")]
    [InlineData("(我们)[收集]<甲>，{以便配送，}也会[记录]<乙>。", "我们 [收集] <甲> {以便配送，}", "我们 [记录] <乙>")]
    [InlineData("(We) [use] your <name>, <address> and <phone> and [share] them.", "We [use] <name, address, phone>", "We [share] <name, address, phone>")]
    [InlineData("(We) [keep] <bills>, and for {delivery} (Ann) [uses] <name>.", "We [keep] <bills>", "Ann [uses] <name> {delivery}")]
    public void Cuts(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "§3.5 who does it")]
    [InlineData("(我们)[收集]<甲>，并[使用]<乙>。", "我们 [收集] <甲>", "我们 [使用] <乙>")]
    [InlineData("您可以[填写]<甲>。", "您 [填写] <甲>")]
    [InlineData("You can [enter] a <note>.", "您 [enter] <note>")]
    [InlineData("在以下情形中，[收集]<甲>无需同意。", "? [收集] <甲>")]
    [InlineData("(您)可以[填写]<甲>，[收集]<乙>是为了{配送}。", "您 [填写] <甲>", "? [收集] <乙> {配送}")]
    [InlineData("如您选择在书店平台中开户，需向我们[提供]<甲>。", "您 [提供] <甲>")]
    [InlineData("会向书店的用户[收集]<甲>。", "? [收集] <甲>")]
    [InlineData("经(您)同意，(我们)[收集]<甲>。", "我们 [收集] <甲>")]
    [InlineData("(我们)需要(您)[绑定]<甲>。", "您 [绑定] <甲>")]
    [InlineData("(我们)接入的(地图服务)会[获取]<位置>。", "地图服务 [获取] <位置>")]
    [InlineData("(我们)的(服务器)会[记录]<位置>。", "我们+服务器 [记录] <位置>")]
    [InlineData("(我们)和我们的(书商)会[使用]<甲>。", "我们+书商 [使用] <甲>")]
    [InlineData("基于(您)[授权]的<位置>推荐书店。", "您 [授权] <位置>")]
    [InlineData("<甲>会[存储]于我们的(服务器)中。", "? [存储] <甲>")]
    public void Doers(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "§3.6 data and purposes that operations share")]
    [InlineData("(我们)[收集]<甲>并[使用]。", "我们 [收集] <甲>", "我们 [使用] <甲>")]
    [InlineData("(我们)[收集]<甲>并[使用]以{配送}。", "我们 [收集] <甲> {配送}", "我们 [使用] <甲> {配送}")]
    [InlineData("(我们)不会[公开]或向他人[提供]<甲>。", "我们 不[公开] <甲>", "我们 不[提供] <甲>")]
    [InlineData("(我们)不会[使用]<甲>，也不会[透露]可识别的信息。", "我们 不[使用] <甲>", "我们 不[透露]")]
    [InlineData("(我们)会[收集]<会员信息>，并[使用]您的会员信息。", "我们 [收集] <会员信息>", "我们 [使用] <会员信息>")]
    [InlineData("(We) [delete] your <bills> or [anonymise] them.", "We [delete] <bills>", "We [anonymise] <bills>")]
    public void Sharing(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "§3.7 fronted purposes")]
    [InlineData("为了{配送}，(我们)[收集]<甲>，(书商)[使用]<乙>。", "我们 [收集] <甲> {配送}", "书商 [使用] <乙> {配送}")]
    [InlineData("为了{配送}，(我们)[收集]<甲>；(书商)[使用]<乙>。", "我们 [收集] <甲> {配送}", "书商 [使用] <乙>")]
    [InlineData("为了{配送}，(我们)[收集]<甲>，为了{结算}，(书商)[使用]<乙>。", "我们 [收集] <甲> {配送}", "书商 [使用] <乙> {结算}")]
    [InlineData("(我们)仅会{为配送}[共享]<甲>，并会[保存]<乙>。", "我们 [共享] <甲> {为配送}", "我们 [保存] <乙>")]
    [InlineData("For {delivery}, (we) [use] your <name> and [share] it with (Ann).", "we [use] <name> {delivery}", "we [share] <name> {delivery} → Ann")]
    public void Fronted_purposes(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "§3.8 a sentence without an operation goes on")]
    [InlineData("(我们)[收集]<甲>。此外，您的<乙>也会用于此目的。", "我们 [收集] <甲, 乙>")]
    [InlineData("(我们)[收集]<甲>。这些信息用于{配送}。", "我们 [收集] <甲> {配送}")]
    [InlineData("(We) [use] your <email>. Your <login times> are part of this.", "We [use] <email, login times>")]
    public void Continuation(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "§3.9 carried purposes")]
    [InlineData("您可以{查看物流}。为此，(我们)[获得]<单号>。", "我们 [获得] <单号> {查看物流}")]
    [InlineData("您可以{查看物流}。为此，(我们)[获得]<单号>以{显示进度}。", "我们 [获得] <单号> {查看物流, 显示进度}")]
    [InlineData("您可以{查看物流}。(我们)[获得]<单号>。", "我们 [获得] <单号>")]
    [InlineData("You can {follow a parcel}. For this purpose, (we) [collect] the <parcel number>.", "we [collect] <parcel number> {follow a parcel}")]
    public void Carried_purposes(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "§3.13 data that points back")]
    [InlineData("(我们)[收集]<甲>。(书商)[使用]<上述信息>。", "我们 [收集] <甲>", "书商 [使用] <甲>")]
    [InlineData("(我们)[收集]<甲>。(书商)会将上述信息[公开]。", "我们 [收集] <甲>", "书商 [公开] <甲>")]
    [InlineData("我们需要<甲>或<乙>。我们会请(您)[提供]这些信息。", "您 [提供] <甲, 乙>")]
    [InlineData("您通过<留言>互动时，(我们)[保存]<前述信息>。", "我们 [保存] <留言>")]
    [InlineData("(我们)[收集]<关注列表>和<前述信息>。", "我们 [收集] <关注列表, 前述信息>")]
    [InlineData("(我们)[使用]<此信息>。", "我们 [使用] <此信息>")]
    [InlineData("(We) [collect] <genres>. (Ann) [uses] <this information>.", "We [collect] <genres>", "Ann [uses] <genres>")]
    public void Anaphora(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "§3.14 relative clauses")]
    [InlineData("(我们)[收集](您)[填写]的<身高>{推荐尺码}。", "我们 [收集] <身高> {推荐尺码}", "您 [填写] <身高>")]
    [InlineData("(我们)为{配送}[使用](我们)[收集]到的<甲>。", "我们 [使用] <甲> {配送}", "我们 [收集] <甲>")]
    [InlineData("(您)[上传]的<照片>会被[保存]。", "您 [上传] <照片>", "? [保存] <照片>")]
    [InlineData("(我们)[收集](您)[发布]的内容，并[展示]您的<昵称>。", "我们 [收集]", "您 [发布]", "我们 [展示] <昵称>")]
    [InlineData("(我们)在(您)主动[提供]的情况下[收集]<证件号>。", "您 [提供]", "我们 [收集] <证件号>")]
    [InlineData("(我们)[收集]的数据可能包括<版本>和<型号>。", "我们 [收集] <版本, 型号>")]
    [InlineData("(We) [store] the <address> that you [provide].", "We [store] <address>", "您 [provide] <address>")]
    public void Relative_clauses(string text, params string[] expected) => Check(text, expected);

    [Theory(DisplayName = "§3.15 recipients and sources")]
    [InlineData("(我们)向(快递)[提供]<地址>。", "我们 [提供] <地址> → 快递")]
    [InlineData("(我们)与(快递)[共享]<地址>。", "我们 [共享] <地址> → 快递")]
    [InlineData("您同意与(快递)会[使用]<地址>。", "快递 [使用] <地址>")]
    [InlineData("(我们)与(快递)会向他人[提供]<地址>。", "我们+快递 [提供] <地址>")]
    [InlineData("(我们)与(快递)共同[使用]<地址>。", "我们+快递 [使用] <地址>")]
    [InlineData("(我们)从(书商)[获取]<库存>。", "我们 [获取] <库存> ← 书商")]
    [InlineData("需要您向(我们)[开启]<相机>。", "您 [开启] <相机> → 我们")]
    [InlineData("(我们)会与我们的(快递)[共享]<地址>。", "我们 [共享] <地址> → 快递")]
    [InlineData("(We) [share] your <address> with our (couriers).", "We [share] <address> → couriers")]
    [InlineData("(We) [receive] the <status> from (the bank).", "We [receive] <status> ← the bank")]
    public void Roles(string text, params string[] expected) => Check(text, expected);

    private static void Check(string text, string[] expected) => Assert.Equal(expected, Reading.Practices(text));
}

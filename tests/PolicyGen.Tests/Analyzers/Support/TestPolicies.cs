namespace PolicyGen.Tests.Analyzers;

/// <summary>The policies that the tests' code lives under.</summary>
internal static class TestPolicies
{
    public const string ShopPath = "/project/shop.policy.txt";

    public const string ShopText = """
        <订单信息>包括<收货人姓名>、<手机号码>、<收货地址>。
        (我们)会[收集]您的<发票抬头>、<纳税人识别号>以{开具发票}。
        您需要[填写]您的<收货人姓名>、<手机号码>。
        (我们)会[使用]您的<订单信息>来进行{身份核验、完成配送}。
        (我们)会将您的<订单信息>[共享]给(快递公司)以{完成配送}。
        (我们)不会将您的<手机号码>[共享]给(广告商)。
        除非您同意，(我们)不会[公开]您的<收货地址>。
        (我们)会[查询]您的<浏览记录>以{推荐商品}。
        """;

    /// <summary>An online shop's policy, as <c>App.Shop</c>.</summary>
    public static HandWrittenContract Shop => new HandWrittenContract("App.Shop", "shop.policy.txt")
        .Data("订单信息", 1).Data("收货人姓名", 1, "订单信息").Data("手机号码", 1, "订单信息", ["手机号", "mobile_number"]).Data("收货地址", 1, "订单信息")
        .Data("发票抬头", 2).Data("纳税人识别号", 2).Data("浏览记录", 8)
        .Purpose("开具发票", 2).Purpose("身份核验、完成配送", 4).Purpose("身份核验", 4, "身份核验、完成配送").Purpose("完成配送", 4, "身份核验、完成配送").Purpose("推荐商品", 8)
        .Operation("收集", 2).Operation("填写", 3).Operation("使用", 4).Operation("共享", 5).Operation("公开", 7).Operation("查询", 8)
        .Actor("我们", 2).Actor("快递公司", 5).Actor("广告商", 6)
        .Practice("收集", "Collect", "发票抬头|纳税人识别号", "开具发票", "我们", line: 2)
        .Practice("填写", "Collect", "收货人姓名|手机号码", line: 3)
        .Practice("使用", "Use", "订单信息", "身份核验、完成配送", "我们", line: 4)
        .Practice("共享", "Share", "订单信息", "完成配送", "我们", "快递公司", line: 5)
        .Practice("共享", "Share", "手机号码", "", "我们", "广告商", "Prohibited", text: "(我们)不会将您的<手机号码>[共享]给(广告商)。", line: 6)
        .Practice("公开", "Share", "收货地址", "", "我们", "", "Prohibited", "除非您同意", "除非您同意，(我们)不会[公开]您的<收货地址>。", 7)
        .Practice("查询", "Use", "浏览记录", "推荐商品", "我们", line: 8);

    /// <summary>A second policy, in English, as <c>App.Bank</c>.</summary>
    public static HandWrittenContract Bank => new HandWrittenContract("App.Bank", "bank.policy.txt")
        .Data("account number", 1).Data("phone number", 1)
        .Purpose("open an account", 1)
        .Operation("collect", 1).Operation("use", 2).Operation("share", 3)
        .Actor("We", 1)
        .Practice("collect", "Collect", "account number|phone number", "open an account", "We", line: 1)
        .Practice("use", "Use", "account number", "", "We", line: 2)
        .Practice("share", "Share", "account number", "", "We", line: 3);
}

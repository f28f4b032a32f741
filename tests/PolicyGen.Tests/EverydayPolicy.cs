using PolicyGen.Semantics;

namespace PolicyGen.Tests;

/// <summary>A small policy with one of everything.</summary>
internal static class EverydayPolicy
{
    public static TestModel Create(string invoiceSentence = "为了{开具发票}，(我们)需要[收集]您的<手机号码>。") => new TestModel()
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
}

using System.Collections.Generic;
using System.Linq;
using SampleShop.Orders;
using SampleShop.Youpin;

namespace SampleShop.Reporting;

/// <summary>The day's settlement. The policy is the shop's, read from its assembly.</summary>
public static class SettlementReport
{
    /// <summary>The takings by way to pay.</summary>
    [Processing(Operation.使用, Purpose.支付结算)]
    public static IReadOnlyList<Takings> Of(IEnumerable<Order> orders) =>
        [.. orders.GroupBy(order => order.PaidBy).Select(group => new Takings(group.Key, group.Sum(order => order.Amount)))];
}

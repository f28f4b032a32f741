using System.Collections.Generic;
using System.Linq;
using SampleShop.Orders;
using SampleShop.Youpin;

namespace SampleShop.Reporting.Undeclared;

/// <summary>A report that the policy does not declare. Compiled with -p:Undeclared=true only.</summary>
public static class MailingList
{
    // The numbers were given for orders; recommendations rest on visits.
    [Processing(Operation.使用, Purpose.个性化的商品推荐和展示)]
    public static IEnumerable<string> Of(IEnumerable<Order> orders) => orders.Select(order => order.Mobile).Distinct();
}

using System.Linq;
using SampleShop.Recommendations;
using SampleShop.Youpin;

namespace SampleShop.Security;

/// <summary>Finds orders that are placed to push a product's sales figures.</summary>
public sealed class FraudCheck
{
    private const int ManyOrders = 20;

    /// <summary>Whether a visit looks like it.</summary>
    [Processing(Operation.使用, Purpose.打击刷单等不正当购买行为)]
    public bool IsSuspicious(Visit visit) =>
        visit.BoughtBefore.Count > ManyOrders && visit.PagesSeen.Distinct().Count() == 1 && visit.IpAddress.Length > 0;
}

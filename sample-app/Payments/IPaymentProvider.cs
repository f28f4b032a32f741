using SampleShop.Youpin;

namespace SampleShop.Payments;

/// <summary>A payment provider outside the shop. Whoever calls it hands data over, in any implementation.</summary>
public interface IPaymentProvider
{
    /// <summary>Collects a payment; says whether it came.</summary>
    bool Collect([Data(DataCategory.订单号)] string orderNumber, [Data(DataCategory.交易金额信息)] decimal amount);
}

using SampleShop.Orders;
using SampleShop.Youpin;

namespace SampleShop.Payments;

/// <summary>Has orders paid.</summary>
public sealed class Cashier(IPaymentProvider provider)
{
    /// <summary>Hands number and amount to the payment provider; nothing else of the order may go there.</summary>
    [Processing(Operation.共享, Purpose.确认您的支付指令并完成支付)]
    public string Pay(Order order) => provider.Collect(order.Number, AmountDue(order)) ? $"{order.Number} is paid" : $"{order.Number} is not paid";

    // What the goods cost becomes what is to be paid: two categories of the policy, and only the second is shared.
    [Processing(Operation.使用, Purpose.支付结算)]
    [return: Data(DataCategory.交易金额信息)]
    private static decimal AmountDue(Order order) => order.Amount;
}

using SampleShop.Orders;
using SampleShop.Youpin;

namespace SampleShop.Delivery;

/// <summary>Sends parcels and follows them.</summary>
public sealed class ShippingDesk
{
    /// <summary>The label of the parcel. What the policy declares for 订单信息 it declares for the three parts used here.</summary>
    [Processing(Operation.使用, Purpose.完成配送)]
    public string PrintLabel(Order order) => $"{order.Recipient}, {order.Address}, {order.Mobile}";

    /// <summary>What the customer sees of the parcel's way.</summary>
    [Processing(Operation.获得, Purpose.展示商品配送进度)]
    public string ShowProgress(Shipment shipment) => $"{shipment.Carrier} {shipment.TrackingNumber}: {shipment.Status}";
}

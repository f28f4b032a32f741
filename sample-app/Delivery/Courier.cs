using SampleShop.Orders;
using SampleShop.Youpin;

namespace SampleShop.Delivery;

/// <summary>The delivery company's part, which the policy declares for that company alone.</summary>
[Processing(Operation.使用, Purpose.保证您的订购的商品能够安全送达, Actor = Actor.与小米有品合作的第三方配送公司)]
public sealed class Courier
{
    /// <summary>What the courier reads at the door; nobody but the recipient gets the parcel.</summary>
    public string AskAtTheDoor(Order order) => $"Are you {order.Recipient}, phone ending in {order.Mobile[^4..]}?";
}

using System.Collections.Generic;
using SampleShop.Youpin;

namespace SampleShop.Orders;

/// <summary>The shop's orders by number.</summary>
[Processing(Operation.载明)]
public sealed class OrderBook
{
    private readonly Dictionary<string, Order> _orders = [];

    /// <summary>Enters an order.</summary>
    public void Add(Order order) => _orders.Add(order.Number, order);

    /// <summary>The order with a number; null where there is none.</summary>
    public Order? Find([Data(DataCategory.订单号)] string number) => _orders.GetValueOrDefault(number);
}

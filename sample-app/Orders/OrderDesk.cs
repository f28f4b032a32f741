using System;
using SampleShop.Youpin;

namespace SampleShop.Orders;

/// <summary>Takes orders.</summary>
public sealed class OrderDesk(OrderBook book)
{
    private int _last = 1000;

    /// <summary>Makes an order of what the customer has entered (填写) and of what the shop adds to it (载明).</summary>
    [Processing(Operation.填写)]
    [Processing(Operation.载明)]
    public Order Place(OrderForm form)
    {
        var order = new Order(
            $"YP-{++_last}",
            form.Recipient,
            form.Address,
            form.Mobile,
            form.Product.Name,
            form.Quantity,
            form.Product.Price * form.Quantity,
            form.PayBy,
            new DateOnly(2026, 6, 18));
        book.Add(order);
        return order;
    }
}

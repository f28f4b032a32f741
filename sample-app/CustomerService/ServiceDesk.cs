using System.Collections.Generic;
using SampleShop.Orders;
using SampleShop.Youpin;

namespace SampleShop.CustomerService;

/// <summary>Answers customers.</summary>
public sealed class ServiceDesk(OrderBook book)
{
    private readonly List<ServiceRecord> _records = [];

    /// <summary>Whether the customer is who they say.</summary>
    [Processing(Operation.使用, Purpose.核验您的身份, Actor = Actor.在线客服)]
    public bool Verify(Account account, string answer) => account.Answer == answer;

    /// <summary>What customer service sees of an order.</summary>
    [Processing(Operation.查询, Purpose.提供与您订单信息相关的客服与售后服务)]
    public string LookUp(Order asked) =>
        book.Find(asked.Number) is { } order ? $"{order.Product} × {order.Quantity}, {order.Address}" : "no such order";

    /// <summary>Keeps a record of the conversation; the policy states no purpose for that, so none is stated here.</summary>
    [Processing(Operation.保留)]
    public string Keep(string conversation)
    {
        var record = new ServiceRecord($"S-{_records.Count + 1}", conversation, "explained");
        _records.Add(record);
        return $"{record.Ticket}: {record.Outcome}";
    }
}

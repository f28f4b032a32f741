using System;
using SampleShop.BookClub;
using SampleShop.Orders;
using SampleShop.Youpin;
using Books = SampleShop.CornerBooks;

namespace SampleShop.Undeclared;

/// <summary>What the policies do not declare, as it is written in a hurry. Compiled with -p:Undeclared=true only.</summary>
public static class Mistakes
{
    // The number was given for the order. The policy fights fraud with visits and addresses on the net, not with it.
    [Processing(Operation.使用, Purpose.打击刷单等不正当购买行为)]
    public static bool HasOrderedBefore(Order order, string[] knownNumbers) => Array.IndexOf(knownNumbers, order.Mobile) >= 0;

    // Nothing is shared to recommend goods.
    [Processing(Operation.共享, Purpose.个性化的商品推荐和展示)]
    public static string TellPartner(Order order) => $"bought on {order.PurchasedOn}";

    // Nothing says what for.
    public static string Trace(Order order) => $"shipping to {order.Address}";

    // The book club's policy says that this is never done.
    [Books.Processing(Books.Operation.share, Recipient = Books.Actor.advertisers)]
    public static string SellAddress(Member member) => member.Email;

    // The policy knows no such purpose, so the compiler knows none either.
    public static bool MayAdvertise() => Policy.Declares(Operation.使用, DataCategory.手机号码, Purpose.发送广告);
}

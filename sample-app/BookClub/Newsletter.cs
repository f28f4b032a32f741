using System.Linq;
using SampleShop.Orders;
using Books = SampleShop.CornerBooks;
using Shop = SampleShop.Youpin;

namespace SampleShop.BookClub;

/// <summary>The club's letters to its members.</summary>
public sealed class Newsletter
{
    /// <summary>The letter, with books the member wishes for: two practices of one policy.</summary>
    [Books.Processing(Books.Operation.use, Books.Purpose.send_you_our_newsletter)]
    [Books.Processing(Books.Operation.use, Books.Purpose.recommend_books)]
    public string Write(Member member) => $"To {member.Email}: {member.WishList.First()} is back in stock";

    /// <summary>
    /// The first letter goes along in a parcel of the shop: two policies in one method. Each attribute speaks for its
    /// own policy's data alone.
    /// </summary>
    [Shop.Processing(Shop.Operation.使用, Shop.Purpose.完成配送)]
    [Books.Processing(Books.Operation.use, Books.Purpose.send_you_our_newsletter)]
    public string Enclose(Member member, Order order) => $"parcel for {order.Recipient}: first letter, next one to {member.Email}";
}

using System.Collections.Generic;
using Books = SampleShop.CornerBooks;

namespace SampleShop.BookClub;

/// <summary>A member of the book club, which another company runs under a policy of its own.</summary>
public sealed record Member(
    [property: Books.Data(Books.DataCategory.email_address)] string Email,
    [property: Books.Data(Books.DataCategory.wish_list)] IReadOnlyList<string> WishList);

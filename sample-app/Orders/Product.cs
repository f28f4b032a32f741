namespace SampleShop.Orders;

/// <summary>Goods of the catalogue. Not yet personal: that somebody bought them is.</summary>
public sealed record Product(string Name, decimal Price);

using SampleShop.Youpin;

namespace SampleShop.Delivery;

/// <summary>A parcel on its way.</summary>
public sealed record Shipment(
    [property: Data(DataCategory.配送公司)] string Carrier,
    [property: Data(DataCategory.配送单号)] string TrackingNumber,
    [property: Data(DataCategory.DeliveryStatus)] string Status);

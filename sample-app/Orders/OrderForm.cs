using SampleShop.Youpin;

namespace SampleShop.Orders;

/// <summary>
/// What a customer enters to order. The marks are on the properties alone, not on the parameters as well: the form comes
/// filled in, and the first use is to read it.
/// </summary>
public sealed record OrderForm(
    [property: Data(DataCategory.收货人姓名)] string Recipient,
    [property: Data(DataCategory.收货地址)] string Address,
    [property: Data(DataCategory.手机号码)] string Mobile,
    Product Product,
    int Quantity,
    string PayBy);

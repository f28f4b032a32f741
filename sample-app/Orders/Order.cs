using System;
using SampleShop.Youpin;

namespace SampleShop.Orders;

/// <summary>An order. Each part says which data it is, so that each use of it is held against the policy.</summary>
public sealed record Order(
    [Data(DataCategory.订单号)] string Number,
    [Data(DataCategory.收货人姓名)] string Recipient,
    [Data(DataCategory.收货地址)] string Address,
    [Data(DataCategory.手机号码)] string Mobile,
    [Data(DataCategory.商品信息)] string Product,
    [Data(DataCategory.商品数量)] int Quantity,
    [Data(DataCategory.货款金额)] decimal Amount,
    [Data(DataCategory.支付方式)] string PaidBy,
    [Data(DataCategory.购买时间)] DateOnly PurchasedOn);

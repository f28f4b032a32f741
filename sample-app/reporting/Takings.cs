using SampleShop.Youpin;

namespace SampleShop.Reporting;

/// <summary>What came in by one way to pay.</summary>
public sealed record Takings(
    [Data(DataCategory.支付方式)] string PaidBy,
    [Data(DataCategory.货款金额)] decimal Amount);

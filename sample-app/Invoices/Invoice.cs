using SampleShop.Youpin;

namespace SampleShop.Invoices;

/// <summary>An invoice.</summary>
public sealed record Invoice(
    [Data(DataCategory.发票抬头)] string Title,
    [Data(DataCategory.纳税人识别号)] string TaxId,
    [Data(DataCategory.货款金额)] decimal Amount);

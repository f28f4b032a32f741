using SampleShop.Youpin;

namespace SampleShop.Invoices;

/// <summary>What a customer enters to get an invoice.</summary>
public sealed record InvoiceRequest(
    [property: Data(DataCategory.发票抬头)] string Title,
    [property: Data(DataCategory.纳税人识别号)] string TaxId,
    [property: Data(DataCategory.发票接收电子邮箱)] string SendTo);

using SampleShop.Orders;
using SampleShop.Youpin;

namespace SampleShop.Invoices;

/// <summary>Issues invoices.</summary>
public sealed class InvoiceDesk
{
    /// <summary>The invoice of an order: the customer's details are collected for it, the amount is settlement.</summary>
    [Processing(Operation.收集, Purpose.开具发票)]
    [Processing(Operation.使用, Purpose.支付结算)]
    public Invoice Issue(InvoiceRequest request, Order order) => new(request.Title, request.TaxId, order.Amount);

    /// <summary>Sends it. That it is collected to issue invoices declares use for the same.</summary>
    [Processing(Operation.使用, Purpose.开具发票)]
    public string Send(InvoiceRequest request, Invoice invoice) => $"invoice for {invoice.Title} to {request.SendTo}";
}

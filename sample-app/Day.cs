using SampleShop.BookClub;
using SampleShop.CustomerService;
using SampleShop.Delivery;
using SampleShop.Invoices;
using SampleShop.Orders;
using SampleShop.Payments;
using SampleShop.Printing;
using SampleShop.Recommendations;
using SampleShop.Security;
using Spectre.Console;

namespace SampleShop;

/// <summary>A day at the shop.</summary>
internal static class Day
{
    /// <summary>Runs it and prints its steps.</summary>
    public static void Run(IAnsiConsole console)
    {
        var steps = new StepTable("A day at the shop");
        var book = new OrderBook();

        var form = new OrderForm("韩梅梅", "杭州市西湖区文三路 1 号", "13800001234", new Product("电饭煲", 299m), 2, "微信支付");
        Order order = steps.Run(new OrderDesk(book).Place, form);
        steps.Run(new Cashier(new AlwaysPays()).Pay, order);
        Invoice(steps, order);
        Deliver(steps, order);
        Serve(steps, new ServiceDesk(book), order);

        var visit = new Visit(["电饭煲", "豆浆机"], ["电饭煲"], "203.0.113.7");
        steps.Run(new Recommender().Recommend, visit);
        steps.Run(new FraudCheck().IsSuspicious, visit);

        var member = new Member("meimei@mail.example", ["The Rice Book"]);
        steps.Run(new Newsletter().Write, member);
        steps.Run(new Newsletter().Enclose, member, order);
        steps.Print(console);
    }

    private static void Invoice(StepTable steps, Order order)
    {
        var invoices = new InvoiceDesk();
        var request = new InvoiceRequest("文三路书店", "91330100MA27", "invoices@mail.example");
        Invoice invoice = steps.Run(invoices.Issue, request, order);
        steps.Run(invoices.Send, request, invoice);
    }

    private static void Deliver(StepTable steps, Order order)
    {
        var shipping = new ShippingDesk();
        steps.Run(shipping.PrintLabel, order);
        steps.Run(shipping.ShowProgress, new Shipment("顺丰", "SF-7781", "on its way"));
        steps.Run(new Courier().AskAtTheDoor, order);
    }

    private static void Serve(StepTable steps, ServiceDesk service, Order order)
    {
        steps.Run(service.Verify, new Account("meimei", "Favourite dish?", "congee"), "congee");
        steps.Run(service.LookUp, order);
        steps.Run(service.Keep, "How much rice does it take?");
    }
}

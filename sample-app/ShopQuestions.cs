using System.Linq;
using SampleShop.Printing;
using SampleShop.Youpin;
using Spectre.Console;

namespace SampleShop;

/// <summary>Questions that code may put to the shop's policy at run time.</summary>
internal static class ShopQuestions
{
    /// <summary>Puts them and prints the answers.</summary>
    public static void Ask(IAnsiConsole console)
    {
        var answers = new AnswerTable(Policy.File);
        Ask(answers, Operation.使用, DataCategory.手机号码, Purpose.完成配送);
        Ask(answers, Operation.使用, DataCategory.手机号码, Purpose.打击刷单等不正当购买行为);
        Ask(answers, Operation.使用, DataCategory.ClientIpAddress, Purpose.打击刷单等不正当购买行为);
        Ask(answers, Operation.收集, DataCategory.发票抬头, Purpose.开具发票);
        Ask(answers, Operation.共享, DataCategory.发票抬头, Purpose.开具发票);
        Ask(answers, Operation.共享, DataCategory.订单号, Purpose.确认您的支付指令并完成支付);
        Ask(answers, Operation.共享, DataCategory.手机号码, Purpose.确认您的支付指令并完成支付);
        answers.Print(console);
    }

    private static void Ask(AnswerTable answers, Operation operation, DataCategory data, Purpose purpose)
    {
        string question = $"[{operation}] <{DataCategories.Of(data).Name}> {{{Purposes.Of(purpose).Name}}}";
        bool isDeclared = Policy.Declares(operation, data, purpose);
        Practice? practice = isDeclared ? Find(operation, data, purpose) : null;
        answers.Add(question, isDeclared, practice?.Line, practice?.Text);
    }

    // PracticesFor looks through containment of the data. A purpose may be part of a compound one, and to collect for a
    // purpose declares use for it.
    private static Practice Find(Operation operation, DataCategory data, Purpose purpose) => Policy.PracticesFor(data).First(practice =>
        (practice.Operation == operation || practice.Kind == OperationKind.Collect)
        && practice.Purposes.Any(stated => stated == purpose || Purposes.Of(purpose).PartOf.Contains(stated)));
}

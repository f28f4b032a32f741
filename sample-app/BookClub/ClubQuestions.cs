using System.Linq;
using SampleShop.CornerBooks;
using SampleShop.Printing;
using Spectre.Console;

namespace SampleShop.BookClub;

/// <summary>Questions to the book club's policy.</summary>
internal static class ClubQuestions
{
    /// <summary>Puts them and prints the answers.</summary>
    public static void Ask(IAnsiConsole console)
    {
        var answers = new AnswerTable(Policy.File);
        Ask(answers, Operation.use, DataCategory.email_address);
        Ask(answers, Operation.share, DataCategory.email_address);
        Ask(answers, Operation.analyse, DataCategory.genres);
        Ask(answers, Operation.disclose, DataCategory.genres);
        answers.Print(console);
    }

    private static void Ask(AnswerTable answers, Operation operation, DataCategory data)
    {
        Practice? practice = Policy.PracticesFor(data).FirstOrDefault(practice => practice.Operation == operation);
        answers.Add($"[{operation}] <{DataCategories.Of(data).Name}>", Policy.Declares(operation, data), practice?.Line, practice?.Text);
    }
}

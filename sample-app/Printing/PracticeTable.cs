using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SampleShop.Youpin;
using Spectre.Console;

namespace SampleShop.Printing;

/// <summary>The practices of the shop's policy as a table.</summary>
internal static class PracticeTable
{
    /// <summary>Prints it.</summary>
    public static void Print(IAnsiConsole console)
    {
        string title = $"{Policy.File}: {Policy.Practices.Count} practices, {DataCategories.All.Count} data categories, {Purposes.All.Count} purposes";
        Table table = Screen.NewTable(title, "Line", "Who", "Operation", "Data", "For");
        foreach (Practice practice in Policy.Practices)
        {
            table.AddTexts(
                practice.Line.ToString(CultureInfo.InvariantCulture),
                Who(practice),
                practice.Stance == Stance.Prohibited ? $"never {practice.Operation}" : practice.Operation.ToString(),
                Join(practice.Data.Select(data => DataCategories.Of(data).Name)),
                Join(practice.Purposes.Select(purpose => Purposes.Of(purpose).Name)));
        }

        console.Write(table);
        console.WriteLine();
    }

    private static string Who(Practice practice) =>
        Join(practice.Actors.Select(Name)) + string.Concat(practice.Recipients.Select(recipient => $" → {Name(recipient)}"));

    private static string Name(Actor actor) => actor == Actor.DataSubject ? "customer" : actor.ToString();

    private static string Join(IEnumerable<string> names) => string.Join(", ", names);
}

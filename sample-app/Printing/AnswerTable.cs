using System.Globalization;
using Spectre.Console;

namespace SampleShop.Printing;

/// <summary>Questions to a policy with its answers.</summary>
internal sealed class AnswerTable(string policy)
{
    private readonly Table _table = Screen.NewTable($"Questions to {policy}", "May we", "Declared", "Line", "The policy's words");

    /// <summary>Adds a question, the answer, and the sentence that gives it, if there is one.</summary>
    public void Add(string question, bool isDeclared, int? line, string? sentence) => _table.AddTexts(
        question,
        isDeclared ? "yes" : "no",
        line?.ToString(CultureInfo.InvariantCulture) ?? "",
        sentence ?? "nothing of the kind");

    /// <summary>Prints the answers.</summary>
    public void Print(IAnsiConsole console)
    {
        console.Write(_table);
        console.WriteLine();
    }
}

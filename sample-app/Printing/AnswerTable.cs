using Spectre.Console;

namespace SampleShop.Printing;

/// <summary>Questions to a policy with its answers.</summary>
internal sealed class AnswerTable(string title)
{
    private readonly Table _table = Screen.NewTable(title, "May we", "Declared", "Because the policy says");

    /// <summary>Adds a question, the answer, and the sentence that gives it.</summary>
    public void Add(string question, bool isDeclared, string? sentence) =>
        _table.AddTexts(question, isDeclared ? "yes" : "no", sentence ?? "nothing of the kind");

    /// <summary>Prints the answers.</summary>
    public void Print(IAnsiConsole console)
    {
        console.Write(_table);
        console.WriteLine();
    }
}

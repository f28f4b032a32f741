using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Spectre.Console;
using Books = SampleShop.CornerBooks;
using Shop = SampleShop.Youpin;

namespace SampleShop.Printing;

/// <summary>Runs steps and notes, for each, the practices that its code states.</summary>
internal sealed class StepTable(string title)
{
    private readonly Table _table = Screen.NewTable(title, "Step", "Stated in code", "Result");

    /// <summary>Runs a step on what it works on.</summary>
    public TResult Run<T, TResult>(Func<T, TResult> step, T on) => Note(step.Method, step(on));

    /// <summary>Runs a step on the two things it works on.</summary>
    public TResult Run<T1, T2, TResult>(Func<T1, T2, TResult> step, T1 on, T2 and) => Note(step.Method, step(on, and));

    /// <summary>Prints the steps.</summary>
    public void Print(IAnsiConsole console)
    {
        console.Write(_table);
        console.WriteLine();
    }

    private TResult Note<TResult>(MethodInfo step, TResult result)
    {
        Type owner = step.DeclaringType!;
        string[] stated = [.. Stated(step), .. Stated(owner)];
        _table.AddTexts($"{owner.Name}.{step.Name}", string.Join('\n', stated), Shown(result));
        return result;
    }

    // A record's own text would show all it holds.
    private static string Shown<TResult>(TResult result) => result switch
    {
        string text => text,
        bool yes => yes ? "yes" : "no",
        _ => typeof(TResult).Name,
    };

    // The attributes are in the assembly: a register of processing can be made from it without the source.
    private static IEnumerable<string> Stated(MemberInfo scope) =>
        scope.GetCustomAttributes<Shop.ProcessingAttribute>().Select(stated => Text(stated.Operation, stated.Purposes))
            .Concat(scope.GetCustomAttributes<Books.ProcessingAttribute>().Select(stated => Text(stated.Operation, stated.Purposes)));

    private static string Text<TOperation, TPurpose>(TOperation operation, IReadOnlyList<TPurpose> purposes) =>
        $"[{operation}]" + string.Concat(purposes.Select(purpose => $" {{{purpose}}}"));
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Completion;
using Xunit;
using Xunit.Abstractions;

namespace PolicyGen.IntelliSense.Tests;

/// <summary>
/// Prints what an editor shows of one category, and how long it takes, the first time and after that:
/// <c>dotnet test --filter Figures --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class Figures(ITestOutputHelper output)
{
    [Fact]
    public async Task Print()
    {
        Editor completing = Editor.Open("using App.Shop; [Data(DataCategory.$$)] class C { }");
        IReadOnlyList<CompletionItem> items = await Timed("Completion after DataCategory.", completing.Completion);
        output.WriteLine($"{items.Count} items: {string.Join(" ", items.Take(8).Select(item => item.DisplayText))} …\n");

        CompletionItem item = items.Single(item => item.DisplayText == "手机号码");
        output.WriteLine(await Timed("Description of 手机号码", () => completing.Description(item)) + "\n");

        Editor hovering = Editor.Open("using App.Shop; [Data(DataCategory.$$手机号码)] class C { }");
        output.WriteLine(await Timed("Quick info on 手机号码", hovering.QuickInfo));

        Assert.NotEmpty(items);
    }

    private async Task<T> Timed<T>(string what, Func<Task<T>> ask)
    {
        Stopwatch watch = Stopwatch.StartNew();
        T answer = await ask();
        double cold = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        await ask();
        output.WriteLine($"{what}: {cold:F1} ms cold, {watch.Elapsed.TotalMilliseconds:F1} ms warm");
        return answer;
    }
}

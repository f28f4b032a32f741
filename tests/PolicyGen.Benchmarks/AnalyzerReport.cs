using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Analyzers;
using PolicyGen.Generation;

namespace PolicyGen.Benchmarks;

/// <summary>
/// What the analyzers add to a compilation of some thousand files, by the compiler's own count of their time. Both run on
/// one thread, so that a sum over threads is not held against a clock.
/// </summary>
internal static class AnalyzerReport
{
    private const int WarmRounds = 20;
    private const int WarmFiles = 20;
    private const int Rounds = 3;

    private static readonly string Unmarked = Texts.Founding.Replace("(", "").Replace("[", "").Replace("<", "").Replace("{", "")
        .Replace(")", "").Replace("]", "").Replace(">", "").Replace("}", "");

    public static void Write(int files)
    {
        DiagnosticAnalyzer[] own = [new PolicyCodeAnalyzer(), new PolicyFileAnalyzer()];
        Console.WriteLine($"Analyzers over {files} files, execution time beside compile time");
        Console.WriteLine($"{"",-36}{"analyzers",12}{"compile",12}{"ratio",9}");
        Row("PolicyGen, no policy", own, files, policy: null, marked: 0);
        Row("PolicyGen, a policy without marks", own, files, Unmarked, marked: 0);
        Row("PolicyGen, a policy, nothing marked", own, files, Texts.Founding, marked: 0);
        Row("PolicyGen, 5 % of members marked", own, files, Texts.Founding, marked: 5);
        Row("BannedApiAnalyzers", SdkAssemblies.BannedApiAnalyzers(), files, policy: null, marked: 0);
        Row("Meziantou.Analyzer MA0153", SdkAssemblies.Meziantou("MA0153"), files, policy: null, marked: 0);
    }

    private static void Row(string name, DiagnosticAnalyzer[] analyzers, int files, string? policy, int marked)
    {
        // The first rounds are the just-in-time compiler's; of the rest the middle one counts.
        for (int i = 0; i < WarmRounds; i++)
        {
            Measure(analyzers, WarmFiles, policy, marked);
        }

        var rounds = Enumerable.Range(0, Rounds).Select(_ => Measure(analyzers, files, policy, marked)).OrderBy(round => round.Execution / round.Compile);
        (TimeSpan execution, TimeSpan compile) = rounds.ElementAt(Rounds / 2);
        Console.WriteLine($"{name,-36}{execution.TotalMilliseconds,9:F1} ms{compile.TotalMilliseconds,9:F0} ms{execution / compile,9:P2}");
    }

    private static (TimeSpan Execution, TimeSpan Compile) Measure(DiagnosticAnalyzer[] analyzers, int files, string? policy, int marked)
    {
        ImmutableArray<AdditionalText> texts = policy is null ? [GeneratedProject.BannedSymbols] : [GeneratedProject.Policy(policy), GeneratedProject.BannedSymbols];
        Compilation compilation = GeneratedProject.Create(files, marked);
        if (policy is not null)
        {
            GeneratedProject.Driver(new PolicyGenerator().AsSourceGenerator(), [.. texts]).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        Stopwatch watch = Stopwatch.StartNew();
        compilation.Clone().Emit(new MemoryStream());
        TimeSpan compile = watch.Elapsed;
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions(texts, GeneratedProject.Options), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        AnalysisResult result = compilation.Clone().WithAnalyzers([.. analyzers], options).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        return (new TimeSpan(result.AnalyzerTelemetryInfo.Values.Sum(info => info.ExecutionTime.Ticks)), compile);
    }
}

using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace PolicyGen.Benchmarks;

/// <summary>
/// Measures PolicyGen against peers in the same run. <c>--quick</c> takes less than five minutes; without it, each benchmark
/// takes the time that BenchmarkDotNet asks for. <c>--only name</c> takes one part: <c>FrontEnd</c>, <c>Generators</c>,
/// <c>PolicyEdits</c>, <c>Questions</c>, <c>Analyzers</c> or <c>Memory</c>. <c>--memory megabytes</c> is the child process
/// whose peak is measured.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is ["--memory", var megabytes])
        {
            PeakMemory.Build(int.Parse(megabytes, CultureInfo.InvariantCulture));
            return 0;
        }

        bool quick = arguments.Contains("--quick");
        bool Wanted(string part) => arguments is not [.., "--only", var only] || only == part;
        foreach (Type type in new[] { typeof(FrontEnd), typeof(Generators), typeof(PolicyEdits), typeof(Questions) }.Where(type => Wanted(type.Name)))
        {
            MarkdownExporter.Console.ExportToLog(BenchmarkRunner.Run(type, Config(type, quick)), ConsoleLogger.Default);
        }

        if (Wanted("Analyzers"))
        {
            AnalyzerReport.Write(quick ? 400 : 2000);
        }

        if (Wanted("Memory"))
        {
            PeakMemory.Report();
        }

        return 0;
    }

    private static IConfig Config(Type type, bool quick) => ManualConfig.CreateEmpty()
        .AddJob(JobOf(type, quick))
        .AddLogger(quick ? NullLogger.Instance : ConsoleLogger.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(new PerCharacterColumn())
        .AddDiagnoser(MemoryDiagnoser.Default)
        .WithOptions(ConfigOptions.DisableLogFile);

    private static Job JobOf(Type type, bool quick)
    {
        Job job = quick ? Job.Default.WithWarmupCount(12).WithIterationCount(5).WithIterationTime(TimeInterval.FromMilliseconds(100)) : Job.Default;
        // Questions are asked by programs, which run with the second tier: only there are the fields that hold the tables constants.
        return type == typeof(Questions) ? job.WithEnvironmentVariable("DOTNET_TieredCompilation", "1")
            : quick ? job.WithToolchain(InProcessEmitToolchain.Instance)
            : job;
    }
}

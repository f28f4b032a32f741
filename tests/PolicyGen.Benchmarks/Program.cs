using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace PolicyGen.Benchmarks;

/// <summary>
/// Measures PolicyGen against peers in the same run. <c>--quick</c> takes less than five minutes; without it, each benchmark
/// takes the time that BenchmarkDotNet asks for. <c>--memory megabytes</c> is the child process whose peak is measured.
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
        foreach (Summary summary in Run(Config(quick)))
        {
            MarkdownExporter.Console.ExportToLog(summary, ConsoleLogger.Default);
        }

        AnalyzerReport.Write(quick ? 400 : 2000);
        PeakMemory.Report();
        return 0;
    }

    private static IEnumerable<Summary> Run(IConfig config) =>
        new[] { typeof(FrontEnd), typeof(Generators), typeof(PolicyEdits), typeof(Questions) }.Select(type => BenchmarkRunner.Run(type, config));

    private static IConfig Config(bool quick) => ManualConfig.CreateEmpty()
        .AddJob(quick
            ? Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(1).WithIterationCount(3).WithIterationTime(TimeInterval.FromMilliseconds(100))
            : Job.Default)
        .AddLogger(quick ? NullLogger.Instance : ConsoleLogger.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(new PerCharacterColumn())
        .AddDiagnoser(MemoryDiagnoser.Default)
        .WithOptions(ConfigOptions.DisableLogFile);
}

using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace PolicyGen.Benchmarks;

/// <summary>Nanoseconds for each character of the text: the same at ten kilobytes and at ten megabytes where time is linear.</summary>
internal sealed class PerCharacterColumn : IColumn
{
    public string Id => nameof(PerCharacterColumn);

    public string ColumnName => "ns/char";

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Nanoseconds per character of the text";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        BenchmarkReport? report = summary[benchmarkCase];
        object? size = benchmarkCase.Parameters.Items.FirstOrDefault(item => item.Name == nameof(FrontEnd.Size))?.Value;
        return report?.ResultStatistics is { } statistics && size is TextSize text
            ? (statistics.Mean / Texts.Of(text).Length).ToString("F2", CultureInfo.InvariantCulture)
            : "-";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(benchmark => benchmark.Parameters.Items.Any(item => item.Name == nameof(FrontEnd.Size)));

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}

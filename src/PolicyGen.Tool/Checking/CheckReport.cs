using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Tool.Checking;

/// <summary>What checking some policies found.</summary>
/// <param name="Files">How many policies were checked.</param>
/// <param name="Diagnostics">What is wrong, file by file.</param>
internal sealed record CheckReport(int Files, IReadOnlyList<Finding> Diagnostics)
{
    /// <summary>How many findings fail a build.</summary>
    public int Errors => Count(DiagnosticSeverity.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Count(DiagnosticSeverity.Warning);

    /// <summary>How many findings only inform.</summary>
    public int Infos => Count(DiagnosticSeverity.Info);

    private int Count(DiagnosticSeverity severity) => Diagnostics.Count(finding => finding.Severity == severity);
}

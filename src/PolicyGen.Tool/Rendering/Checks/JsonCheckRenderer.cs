using System.IO;
using PolicyGen.Tool.Checking;

namespace PolicyGen.Tool.Rendering.Checks;

/// <summary>The report for programs.</summary>
internal sealed class JsonCheckRenderer : ICheckRenderer
{
    /// <inheritdoc/>
    public void Render(CheckReport report, TextWriter output) => Json.Write(report, Json.Context.CheckReport, output);
}

using System.IO;
using PolicyGen.Tool.Checking;

namespace PolicyGen.Tool.Rendering.Checks;

/// <summary>Writes what a check found in one format.</summary>
internal interface ICheckRenderer
{
    /// <summary>Writes the whole report.</summary>
    void Render(CheckReport report, TextWriter output);
}

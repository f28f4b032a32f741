using System.Threading;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

internal static class Glossary
{
    public static void Apply(SourceText? glossary, MarkNames names, DiagnosticSink diagnostics, CancellationToken cancellationToken)
    {
    }

    public static string Suggest(MarkKind kind, string name) => $"{kind.ToString().ToLowerInvariant()}: {name} = …";
}

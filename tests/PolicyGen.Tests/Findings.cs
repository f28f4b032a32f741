using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Semantics;

namespace PolicyGen.Tests;

/// <summary>What a policy's reading finds wrong, written so that a test shows it: <c>PG0001 'the text at the span'</c>.</summary>
internal static class Findings
{
    public static string[] In(string policy, string? glossary = null, params string[] ids) =>
        [.. All(policy, glossary).Where(d => ids.Length == 0 || ids.Contains(d.Descriptor.Id)).Select(d => Show(d, d.InGlossary ? glossary! : policy))];

    public static string[] Of(string id, string policy, string? glossary = null) => In(policy, glossary, id);

    public static string[] MessagesOf(string id, string policy, string? glossary = null) =>
        [.. All(policy, glossary).Where(d => d.Descriptor.Id == id).Select(Message)];

    public static IReadOnlyList<PolicyDiagnostic> All(string policy, string? glossary = null) =>
        PolicyReading.Read(SourceText.From(policy), glossary is null ? null : SourceText.From(glossary)).Diagnostics;

    private static string Message(PolicyDiagnostic diagnostic) => string.Format(
        CultureInfo.InvariantCulture, diagnostic.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. diagnostic.Arguments]);

    private static string Show(PolicyDiagnostic diagnostic, string text) =>
        $"{diagnostic.Descriptor.Id} '{text.Substring(diagnostic.Span.Start, diagnostic.Span.Length)}'";
}

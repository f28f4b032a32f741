using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Diagnostics;

/// <summary>Gathers the findings of one reading, and gives them out in order of position.</summary>
internal sealed class DiagnosticSink
{
    /// <summary>
    /// More findings of one rule in one file than anybody reads. A binary file given as a policy would bring millions;
    /// mending some of these brings up the next.
    /// </summary>
    private const int MaxPerRule = 1000;

    /// <summary>The longest stretch of the policy that a message quotes, in UTF-16 units.</summary>
    private const int MaxExcerpt = 60;

    /// <summary>The longest argument of a message, in UTF-16 units: a thousand findings may name the same endless category.</summary>
    private const int MaxArgument = 1000;

    private readonly List<PolicyDiagnostic> _findings = [];
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>Adds a finding in the policy file.</summary>
    public void Add(DiagnosticDescriptor rule, TextSpan span, params object[] arguments) =>
        Add(rule, span, inGlossary: false, arguments);

    /// <summary>Adds a finding in the glossary.</summary>
    public void AddInGlossary(DiagnosticDescriptor rule, TextSpan span, params object[] arguments) =>
        Add(rule, span, inGlossary: true, arguments);

    /// <summary>The start of what stands at <paramref name="span"/>, as a message quotes it.</summary>
    public static string Excerpt(string text, TextSpan span) => span.Length <= MaxExcerpt
        ? text.Substring(span.Start, span.Length)
        : text.Substring(span.Start, MaxExcerpt) + "…";

    /// <summary>The findings, the policy's first, in order of position.</summary>
    public ImmutableArray<PolicyDiagnostic> ToImmutable() =>
        _findings.OrderBy(static f => f, Comparer<PolicyDiagnostic>.Create(Compare)).ToImmutableArray();

    private static int Compare(PolicyDiagnostic x, PolicyDiagnostic y)
    {
        int order = x.InGlossary.CompareTo(y.InGlossary);
        order = order != 0 ? order : x.Span.Start.CompareTo(y.Span.Start);
        order = order != 0 ? order : x.Span.End.CompareTo(y.Span.End);
        return order != 0 ? order : string.CompareOrdinal(x.Descriptor.Id, y.Descriptor.Id);
    }

    private void Add(DiagnosticDescriptor rule, TextSpan span, bool inGlossary, object[] arguments)
    {
        _counts.TryGetValue(rule.Id, out int count);
        if (count < MaxPerRule)
        {
            _counts[rule.Id] = count + 1;
            var shown = ImmutableArray.CreateBuilder<string>(arguments.Length);
            foreach (object argument in arguments)
            {
                shown.Add(Shown(System.Convert.ToString(argument, CultureInfo.InvariantCulture) ?? ""));
            }

            _findings.Add(new PolicyDiagnostic(rule, span, new EquatableArray<string>(shown.MoveToImmutable()), inGlossary));
        }
    }

    /// <summary>Names come from the file: a message shows them on one line, and without what would turn its text around.</summary>
    private static string Shown(string text)
    {
        int shown = 0;
        while (shown < text.Length && shown < MaxArgument && IsShown(text[shown]))
        {
            shown++;
        }

        if (shown == text.Length)
        {
            return text;
        }

        var quote = new System.Text.StringBuilder(System.Math.Min(text.Length, MaxArgument + 1));
        foreach (char c in text)
        {
            if (quote.Length == MaxArgument)
            {
                return quote.Append('…').ToString();
            }

            quote.Append(IsShown(c) ? c : '\uFFFD');
        }

        return quote.ToString();
    }

    private static bool IsShown(char c) => c.IsHan() || c is >= ' ' and <= '~' || CharUnicodeInfo.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}

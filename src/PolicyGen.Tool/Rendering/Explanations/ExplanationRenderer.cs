using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyGen.Semantics;
using PolicyGen.Tool.Checking;
using PolicyGen.Tool.Explaining;
using PolicyGen.Tool.Files;
using Spectre.Console;

namespace PolicyGen.Tool.Rendering.Explanations;

/// <summary>Explains the practices of a line to the people who answer for the policy.</summary>
internal static class ExplanationRenderer
{
    /// <summary>Writes what the sentences of a line say, and why.</summary>
    public static void Render(PolicyDocument document, int line, TextWriter output)
    {
        IAnsiConsole console = Terminal.OpenForReading(output);
        IReadOnlyList<MarkedSentence> sentences = MarkedSentence.OnLine(document, line);
        if (sentences.Count == 0)
        {
            Say(console, $"Nothing is marked on line {line} of {document.Path}.{Nearest(document.Reading.Model, line)}");
        }

        foreach (MarkedSentence sentence in sentences)
        {
            Render(console, sentence, document.Reading.Model);
        }

        foreach (Finding finding in document.Diagnostics.Select(found => Finding.Of(found)).Where(found => found.Line == line && found.File == document.Path))
        {
            Say(console, $"{Severities.Word(finding.Severity)} {finding.Id}: {finding.Message}", Severities.Style(finding.Severity));
        }
    }

    private static void Render(IAnsiConsole console, MarkedSentence sentence, PolicyModel model)
    {
        if (sentence.Section.Count > 0)
        {
            Say(console, string.Join(" › ", sentence.Section));
        }

        Say(console, sentence.Text);
        foreach (Practice practice in sentence.Practices)
        {
            console.Write(PracticeTable.Of(practice, model));
        }

        foreach (Practice practice in sentence.Extended)
        {
            Say(console, $"No operation is marked here; the sentence extends practice {practice.Number} on line {practice.Line} ({Reason.Of(PartOrigin.Continued).Rule}).");
        }

        if (sentence.Practices.Count == 0 && sentence.Extended.Count == 0)
        {
            Say(console, "No practice comes from this sentence: it marks no operation, and adds nothing to a practice before it in the paragraph.");
        }

        console.WriteLine();
    }

    private static string Nearest(PolicyModel model, int line)
    {
        Practice? nearest = model.Practices.MinBy(practice => Math.Abs(practice.Line - line));
        return nearest is null ? "" : $" The nearest practice is on line {nearest.Line}.";
    }

    private static void Say(IAnsiConsole console, string text, Style? style = null)
    {
        console.Write(new Text(Printable.Of(text), style));
        console.WriteLine();
    }
}

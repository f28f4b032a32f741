using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics.Checks;

/// <summary>Whether a file, and each name in it, is text that a person can read (PG0015).</summary>
internal static class TextChecks
{
    /// <summary>Looks for what no text holds: NUL, and U+FFFD where bytes were not those of the file's encoding.</summary>
    /// <param name="text">The file.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    /// <param name="inGlossary">The file is the glossary.</param>
    public static void CheckFile(string text, DiagnosticSink diagnostics, bool inGlossary = false)
    {
        CheckCharacter(text, '\0', "The file holds a NUL character: it is no text, or text in an encoding without byte order mark; save it as UTF-8", diagnostics, inGlossary);
        CheckCharacter(text, '\uFFFD', "The file holds bytes that are not valid in its encoding (shown as U+FFFD); save it as UTF-8", diagnostics, inGlossary);
    }

    /// <summary>Looks for characters in names that nobody sees, or that turn the text around them.</summary>
    public static void CheckNames(PolicySyntaxTree tree, DiagnosticSink diagnostics, Cancellation cancellation)
    {
        for (int mark = 0; mark < tree.Marks.Length; mark++)
        {
            cancellation.Step();
            TextSpan content = tree.Marks[mark].Content;
            for (int at = content.Start, looked = at; at < content.End; at++)
            {
                looked = at < looked ? looked : cancellation.Block(at, content.End);
                if (tree.Content[at] is (< ' ' and not '\t') or (>= '\u007F' and < '\u4E00') or > '\u9FFF' && Fault(tree.Content, at) is { } fault)
                {
                    diagnostics.Add(
                        PolicyFileRules.UnreadableText, new TextSpan(at, 1),
                        $"The name '{DiagnosticSink.Excerpt(tree.Content, content)}' holds {fault} (U+{(int)tree.Content[at]:X4}); remove it");
                    break;
                }
            }
        }
    }

    private static void CheckCharacter(string text, char character, string message, DiagnosticSink diagnostics, bool inGlossary)
    {
        int at = text.IndexOf(character);
        if (at < 0)
        {
            return;
        }

        if (inGlossary)
        {
            diagnostics.AddInGlossary(PolicyFileRules.UnreadableText, new TextSpan(at, 1), message);
        }
        else
        {
            diagnostics.Add(PolicyFileRules.UnreadableText, new TextSpan(at, 1), message);
        }
    }

    private static string? Fault(string text, int at)
    {
        char c = text[at];
        return c switch
        {
            '\uFFFD' or '\0' => null,
            (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' => "a character that turns the direction of text",
            '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => "a character of no width",
            _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.Control => "a control character",
                UnicodeCategory.Format => "a character that is not seen",
                UnicodeCategory.Surrogate => IsPaired(text, at) ? null : "half of a character",
                _ => null,
            },
        };
    }

    private static bool IsPaired(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);
}

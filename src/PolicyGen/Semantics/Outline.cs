using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>
/// The headings and items above a line (policy-language §2). A numbering style seen before pops back to its level; a new one
/// opens a level below.
/// </summary>
internal sealed class Outline(PolicySyntaxTree tree, Paragraph paragraph)
{
    /// <summary>The longest heading, in UTF-16 units; English takes about twice the letters.</summary>
    private const int MaxHeading = 40;
    private const int MaxLatinHeading = 80;

    private readonly List<Level> _levels = [];
    private EquatableArray<string>? _section;

    /// <summary>The path to the line that was reached, outermost first.</summary>
    public EquatableArray<string> Section
    {
        get
        {
            if (_section is null)
            {
                var titles = ImmutableArray.CreateBuilder<string>(_levels.Count);
                foreach (Level level in _levels)
                {
                    titles.Add(level.Title);
                }

                _section = new EquatableArray<string>(titles.MoveToImmutable());
            }

            return _section.Value;
        }
    }

    /// <summary>The consent that the nearest heading speaks of.</summary>
    public ConsentBasis Basis
    {
        get
        {
            for (int i = _levels.Count - 1; i >= 0; i--)
            {
                if (_levels[i].Basis != ConsentBasis.Unspecified)
                {
                    return _levels[i].Basis;
                }
            }

            return ConsentBasis.Unspecified;
        }
    }

    /// <summary>The first mark of the subsection: what stands under the nearest heading.</summary>
    public int FirstMarkOfSubsection { get; private set; }

    /// <summary>Goes on to a line.</summary>
    public void Advance(int lineIndex)
    {
        LineSyntax line = tree.Lines[lineIndex];
        if (!line.Numbering.IsPresent)
        {
            return;
        }

        TextSpan text = Trim(line);
        bool isHeading = IsHeading(line, text);
        if (!isHeading && line.Numbering.Style == NumberingStyle.Bold)
        {
            return;
        }

        for (int level = 0; level < _levels.Count; level++)
        {
            if (_levels[level].Style == line.Numbering.Style)
            {
                _levels.RemoveRange(level, _levels.Count - level);
            }
        }

        ConsentBasis basis = ConsentBasis.Unspecified;
        if (isHeading)
        {
            if (ConsentBases.MayBeIn(tree.Content, text.Start, text.End))
            {
                paragraph.Read(lineIndex);
                basis = ConsentBases.Of(paragraph, line.Numbering.Span.End, line.Span.End);
            }

            FirstMarkOfSubsection = line.FirstMark;
        }

        _levels.Add(new Level(line.Numbering.Style, Title(line, text, isHeading), basis));
        _section = null;
    }

    private bool IsHeading(LineSyntax line, TextSpan text)
    {
        if (line.MarkCount > 0 || text.IsEmpty)
        {
            return false;
        }

        int limit = tree.Content[text.Start] < 128 && tree.Content[text.End - 1] < 128 ? MaxLatinHeading : MaxHeading;
        return text.Length <= limit && tree.Content[text.End - 1] is not ('。' or '！' or '？' or '.' or '!' or '?' or '；' or ';' or '，' or ',');
    }

    /// <summary>The line's text behind its numbering, without white space and emphasis.</summary>
    private TextSpan Trim(LineSyntax line)
    {
        int start = line.Numbering.Span.End;
        int end = line.Span.End;
        while (start < end && IsEdge(tree.Content[start]))
        {
            paragraph.Cancellation.Step();
            start++;
        }

        while (end > start && IsEdge(tree.Content[end - 1]))
        {
            paragraph.Cancellation.Step();
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>A heading stands with its numbering, unless that is Markdown's; an item is known by its numbering alone.</summary>
    private string Title(LineSyntax line, TextSpan text, bool isHeading)
    {
        Numbering numbering = line.Numbering;
        string number = tree.Content.Substring(numbering.Span.Start, numbering.Span.Length);
        if (!isHeading)
        {
            return number;
        }

        bool isMarkdown = numbering.Style is >= NumberingStyle.Hash1 and <= NumberingStyle.Hash6 or NumberingStyle.Bold;
        int start = isMarkdown ? text.Start : numbering.Span.Start;
        return tree.Content.Substring(start, text.End - start);
    }

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || c is '*' or '_' or '#';

    private readonly record struct Level(NumberingStyle Style, string Title, ConsentBasis Basis);
}

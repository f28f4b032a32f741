using System;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Semantics.Checks;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics;

/// <summary>Reads what a policy means, line by line: outline, practices and containment, then names and checks.</summary>
internal sealed class PolicyBinder
{
    /// <summary>The longest sentence that is kept whole, in UTF-16 units; no lawyer's is longer, and a file without line breaks is one.</summary>
    private const int MaxSentence = 1000;

    private readonly PolicySyntaxTree _tree;
    private readonly DiagnosticSink _diagnostics;
    private readonly CancellationToken _cancellationToken;
    private readonly Paragraph _paragraph;
    private readonly Outline _outline;
    private readonly Containment _containment;
    private readonly Mention[] _mentions;

    /// <summary>Prepares to read a policy.</summary>
    public PolicyBinder(PolicySyntaxTree tree, DiagnosticSink diagnostics, CancellationToken cancellationToken)
    {
        _tree = tree;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
        _paragraph = new Paragraph(tree, cancellationToken);
        _outline = new Outline(tree, _paragraph);
        _containment = new Containment(tree.Content.Length);
        _mentions = new Mention[tree.Marks.Length];
    }

    /// <summary>Reads it.</summary>
    public PolicyModel Bind(SourceText? glossary)
    {
        TextChecks.CheckFile(_tree.Content, _diagnostics);
        TextChecks.CheckNames(_tree, _diagnostics, _cancellationToken);
        MarkNames names = MarkNames.Read(_tree, _cancellationToken);
        Glossary.Apply(glossary, names, _diagnostics, _cancellationToken);
        var assembler = new PracticeAssembler(_paragraph, names, _tree);
        var containment = new ContainmentReader(_paragraph, names, _containment);
        var terms = new DefinedTerms(_paragraph, names, _containment);
        for (int line = 0; line < _tree.Lines.Length; line++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _outline.Advance(line);
            if (_tree.Lines[line].MarkCount == 0 && !_paragraph.MayDefineTerm(line))
            {
                continue;
            }

            _paragraph.Read(line);
            ReadPractices(assembler);
            containment.Read();
            terms.Read(_tree, _outline.FirstMarkOfSubsection);
        }

        _containment.Resolve(names.Table(MarkKind.Data), _cancellationToken);
        foreach (ContainmentEdge edge in _containment.BreakCycles(_cancellationToken))
        {
            ReportCycle(edge, names.Table(MarkKind.Data));
        }

        new PracticeChecks(_tree, names, _diagnostics).Check(assembler.Drafts, _containment, assembler.Dangling, _cancellationToken);
        new ProseChecks(_tree, names, _diagnostics).Check(assembler.Drafts, _cancellationToken);
        new NameChecks(_tree, names, _diagnostics).Check(_cancellationToken);
        return new ModelBuilder(_tree, names, _containment, _mentions, _diagnostics).Build(assembler.Drafts, _cancellationToken);
    }

    private void ReadPractices(PracticeAssembler assembler)
    {
        assembler.StartParagraph(_outline.Basis);
        foreach (Sentence sentence in _paragraph.Sentences)
        {
            if (sentence.FirstMark < sentence.EndMark)
            {
                var mention = new Mention(_outline.Section, Text(sentence.Span), _paragraph.LineNumber);
                for (int mark = sentence.FirstMark; mark < sentence.EndMark; mark++)
                {
                    _mentions[mark] = mention;
                }
            }

            assembler.Read(sentence);
        }
    }

    private void ReportCycle(ContainmentEdge edge, NameTable table)
    {
        string whole = table[edge.Whole].Name;
        string part = table[edge.Part].Name;
        _diagnostics.Add(PolicyFileRules.ContainmentCycle, _tree.Marks[edge.Mark].Span, whole, part, $"<{part}> … <{whole}>");
    }

    private string Text(TextSpan span) => span.Length <= MaxSentence
        ? _tree.Content.Substring(span.Start, span.Length)
        : _tree.Content.Substring(span.Start, MaxSentence - (char.IsHighSurrogate(_tree.Content[span.Start + MaxSentence - 1]) ? 1 : 0)) + "…";
}

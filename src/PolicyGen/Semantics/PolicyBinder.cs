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
    private readonly Cancellation _cancellation;
    private readonly Paragraph _paragraph;
    private readonly Outline _outline;
    private readonly Containment _containment;
    private readonly Mention[] _mentions;

    /// <summary>Prepares to read a policy.</summary>
    public PolicyBinder(PolicySyntaxTree tree, DiagnosticSink diagnostics, Cancellation cancellation)
    {
        _tree = tree;
        _diagnostics = diagnostics;
        _cancellation = cancellation;
        _paragraph = new Paragraph(tree, cancellation);
        _outline = new Outline(tree, _paragraph);
        _containment = new Containment(tree.Content.Length, cancellation);
        _mentions = new Mention[tree.Marks.Length];
    }

    /// <summary>Reads it.</summary>
    public PolicyModel Bind(SourceText? glossary)
    {
        _cancellation.Look();
        TextChecks.CheckFile(_tree.Content, _diagnostics);
        TextChecks.CheckNames(_tree, _diagnostics, _cancellation);
        _cancellation.Look();
        MarkNames names = MarkNames.Read(_tree, _cancellation);
        _cancellation.Look();
        Glossary.Apply(glossary, names, _diagnostics, _cancellation);
        _cancellation.Look();
        var assembler = new PracticeAssembler(_paragraph, names, _tree);
        ReadLines(assembler, names);
        _cancellation.Look();
        ReadContainment(names.Table(MarkKind.Data));
        _cancellation.Look();
        new PracticeChecks(_tree, names, _diagnostics, _cancellation).Check(assembler.Drafts, _containment, assembler.Dangling);
        _cancellation.Look();
        new ProseChecks(_tree, names, _diagnostics, _cancellation).Check(assembler.Drafts);
        _cancellation.Look();
        new NameChecks(_tree, names, _diagnostics, _cancellation).Check();
        _cancellation.Look();
        return new ModelBuilder(_tree, names, _containment, _mentions, _diagnostics, _cancellation).Build(assembler.Drafts);
    }

    private void ReadLines(PracticeAssembler assembler, MarkNames names)
    {
        var containment = new ContainmentReader(_paragraph, names, _containment);
        var terms = new DefinedTerms(_paragraph, names, _containment);
        for (int line = 0; line < _tree.Lines.Length; line++)
        {
            _cancellation.Step();
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
    }

    private void ReadContainment(NameTable data)
    {
        _containment.Resolve(data);
        foreach (ContainmentEdge edge in _containment.BreakCycles())
        {
            _cancellation.Step();
            ReportCycle(edge, data);
        }
    }

    private void ReadPractices(PracticeAssembler assembler)
    {
        assembler.StartParagraph(_outline.Basis);
        foreach (Sentence sentence in _paragraph.Sentences)
        {
            _cancellation.Step();
            if (sentence.FirstMark < sentence.EndMark)
            {
                var mention = new Mention(_outline.Section, Text(sentence.Span), _paragraph.LineNumber);
                for (int mark = sentence.FirstMark; mark < sentence.EndMark; mark++)
                {
                    _cancellation.Step();
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

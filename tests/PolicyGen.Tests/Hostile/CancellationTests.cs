using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using PolicyGen.Semantics.Checks;
using PolicyGen.Syntax;
using Xunit;

namespace PolicyGen.Tests.Hostile;

/// <summary>Each phase of a reading, and the emission behind it, stops when it is told to, wherever in the policy it is.</summary>
public sealed class CancellationTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    private static readonly PolicySyntaxTree Tree = PolicySyntaxTree.Parse(SourceText.From(FoundingPolicy.Text));

    public static TheoryData<string> Phases =>
    [
        "lexing", "a line without an end", "pairing", "names in the text", "names", "glossary", "brackets of the prose", "sentences", "marks of a sentence",
        "circles", "merged names", "practices", "prose", "variants", "reading", "emission",
    ];

    [Theory]
    [MemberData(nameof(Phases))]
    public void Each_phase_stops(string phase) => Assert.Throws<OperationCanceledException>(() => Run(phase));

    [Fact]
    public void The_emission_stops_between_two_files()
    {
        CancellationTokenSource source = new();
        PolicyModel model = PolicyReading.Read(SourceText.From(FoundingPolicy.Text)).Model;
        using IEnumerator<GeneratedFile> files = PolicyEmitter.Emit(Source(model), source.Token).GetEnumerator();
        Assert.True(files.MoveNext());

        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => files.MoveNext());
    }

    [Fact]
    public void The_emission_stops_within_a_file()
    {
        CodeWriter writer = new(Cancelled);

        Assert.Throws<OperationCanceledException>(() => writer.Line(""));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(5_000)]
    [InlineData(50_000)]
    public void A_glossary_stops_where_it_is_read(int lines)
    {
        CancellationTokenSource source = new();
        CancellingText glossary = new(Repeat.Each(100_000, i => $"甲{i} = A{i}\n"), source, reads: lines);

        Assert.Throws<OperationCanceledException>(() => PolicyReading.Read(SourceText.From("[收集]<甲>"), glossary, source.Token));
        Assert.InRange(glossary.Reads, lines, lines + 10);
    }

    [Fact]
    public void A_reading_stops_in_the_checks_that_come_late()
    {
        // The checks ask the text for the line of a variant's first spelling: what comes behind is the rest of the checks and the model.
        CancellationTokenSource source = new();
        CancellingText policy = new("[收集]<帐号>、<账号>、<帐户>、<账户>", source, reads: 1);

        Assert.Throws<OperationCanceledException>(() => PolicyReading.Read(policy, cancellationToken: source.Token));
    }

    private static void Run(string phase)
    {
        DiagnosticSink sink = new();
        MarkNames names = MarkNames.Read(Tree, CancellationToken.None);
        Containment containment = new(1000);
        containment.Add(1, 2, 0);
        LineSyntax line = Tree.Lines.First(l => l.MarkCount > 0);
        switch (phase)
        {
            case "lexing":
                PolicyLexer.Lex("\n", Cancelled);
                break;
            case "a line without an end":
                PolicyLexer.Lex(new string('一', 10_000), Cancelled);
                break;
            case "pairing":
                new MarkParser(Tree.Content, sink).Parse(Tree.Tokens, Tree.Lines, Cancelled);
                break;
            case "names in the text":
                TextChecks.CheckNames(PolicySyntaxTree.Parse(SourceText.From($"<{new string('一', 10_000)}>")), sink, Cancelled);
                break;
            case "names":
                MarkNames.Read(Tree, Cancelled);
                break;
            case "glossary":
                Glossary.Apply(SourceText.From("a = b"), names, sink, Cancelled);
                break;
            case "brackets of the prose":
                new BracketPairs().Read(Tree, line, Cancelled);
                break;
            case "sentences":
                new Paragraph(Tree, Cancelled).Read(Tree.Lines.IndexOf(line));
                break;
            case "marks of a sentence":
                Paragraph paragraph = new(Tree, Cancelled);
                Array.ForEach(new int[4096], mark => paragraph.Mark(mark));
                break;
            case "circles":
                containment.BreakCycles(Cancelled);
                break;
            case "merged names":
                containment.Resolve(names.Table(MarkKind.Data), Cancelled);
                break;
            case "practices":
                new PracticeChecks(Tree, names, sink).Check([], containment, [], Cancelled);
                break;
            case "prose":
                new ProseChecks(Tree, names, sink).Check([], Cancelled);
                break;
            case "variants":
                new NameChecks(Tree, names, sink).Check(Cancelled);
                break;
            case "reading":
                PolicyReading.Read(SourceText.From(""), cancellationToken: Cancelled);
                break;
            case "emission":
                PolicyEmitter.Emit(Source(PolicyReading.Read(SourceText.From(FoundingPolicy.Text)).Model), Cancelled).Count();
                break;
        }
    }

    private static PolicySource Source(PolicyModel model) => new("Shop", new PolicyScope("App.Shop", IsPublic: true), "shop.policy.txt", model);

    /// <summary>A text that cancels when it has been read a number of times.</summary>
    private sealed class CancellingText(string text, CancellationTokenSource source, int reads) : SourceText
    {
        private readonly SourceText _text = From(text);

        public int Reads { get; private set; }

        public override Encoding? Encoding => _text.Encoding;

        public override int Length => _text.Length;

        public override char this[int position] => _text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            _text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            Look(span);
            return _text.ToString(span);
        }

        protected override TextLineCollection GetLinesCore()
        {
            Look(default);
            return _text.Lines;
        }

        /// <summary>The whole text is read before anything else.</summary>
        private void Look(TextSpan span)
        {
            if (span.Length < Length && ++Reads == reads)
            {
                source.Cancel();
            }
        }
    }
}

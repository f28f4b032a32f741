using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Semantics;
using PolicyGen.Semantics.Checks;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;
using Xunit;

namespace PolicyGen.Tests.Hostile;

/// <summary>
/// Each phase of a reading, alone and with far more of one thing than any policy has: it looks at the token once in 4,096
/// characters or items in each of its loops, so that a loop without a step is found out.
/// </summary>
public sealed class CancellationPhaseTests
{
    /// <summary>How much of the one thing there is.</summary>
    private const int Size = 1 << 14;

    private static readonly string Han = new('一', Size);
    private static readonly string Blank = new(' ', Size);
    private static readonly string Nested = "{" + Repeat.To(Size * 3, "<一>") + "}";

    /// <summary>By name, how often a phase goes over its input, and what makes it: what the maker does itself is not of the phase.</summary>
    private static readonly Dictionary<string, (int Times, Func<Cancellation, Action> Make)> Cases = new()
    {
        ["lexing a line"] = (2, c => () => PolicyLexer.Lex(Han, c)),
        ["lexing lines"] = (1, c => () => PolicyLexer.Lex(new string('\n', Size), c)),
        ["bullets"] = (1, c => () => NumberingScanner.Scan(Blank, 0, Size, c)),
        ["a number sign after the other"] = (1, c => () => NumberingScanner.Scan(new string('#', Size), 0, Size, c)),
        ["a long number"] = (1, c => () => NumberingScanner.Scan(new string('1', Size), 0, Size, c)),
        ["a chapter's number"] = (1, c => () => NumberingScanner.Scan("Chapter " + new string('1', Size), 0, Size, c)),
        ["the end of a bold line"] = (1, c => () => NumberingScanner.Scan("一" + Blank, 0, Size + 1, c)),
        ["pairing"] = (6, c => Pairing(Repeat.To(Size * 3, "<一>"), c)),
        ["pairing lines"] = (1, c => Pairing(new string('\n', Size), c)),
        ["brackets that nothing closes"] = (2, c => Pairing(new string('[', Size), c)),
        ["brackets that nothing closes in a mark"] = (3, c => Pairing("(" + new string('[', Size) + ")", c)),
        ["an empty mark"] = (1, c => Pairing($"<{Blank}>", c)),
        ["characters of a name"] = (1, c => () => TextChecks.CheckNames(Tree($"<{Han}>"), new(), c)),
        ["characters of names"] = (2, c => () => TextChecks.CheckNames(Tree(Repeat.To(Size * 3, "<一>")), new(), c)),
        ["blanks around a name"] = (2, c => () => NameText.Normalize(Blank + "一" + Blank, c)),
        ["a name"] = (1, c => () => NameText.Normalize(Han, c)),
        ["a name that is rewritten"] = (1, c => () => NameText.Normalize(new string('é', Size), c)),
        ["a name that holds marks"] = (5, c => () => NameText.Of(Tree(Nested), 0, c)),
        ["what a name shares with others"] = (1, c => () => NameText.Key(Han, c)),
        ["a list of data"] = (6, c => () => new NameList(c).Split(Repeat.To(Size * 2, "一、"), MarkKind.Data)),
        ["a list of activities"] = (5, c => () => new NameList(c).Split(Repeat.To(Size * 3, "浏览、") + "点赞记录", MarkKind.Data)),
        ["a list with a long item"] = (5, c => () => new NameList(c).Split($"甲、（{Han}）", MarkKind.Data)),
        ["a long last item"] = (2, c => () => new NameList(c).Split("甲、" + Han, MarkKind.Purpose)),
        ["a verb"] = (1, c => () => VerbTable.Find(Han, c)),
        ["an identifier"] = (1, c => () => Identifiers.Plain(Han, c)),
        ["an identifier that is rewritten"] = (2, c => () => Identifiers.Plain("、" + Han, c)),
        ["a value"] = (1, c => () => StableValues.Hash(new string('a', Size), c)),
        ["values of one hash"] = (1, c => () => ForEach(new StableValues(c, unchecked((int)(StableValues.Hash("", c) & 0x7FFFFFFF))), static v => v.For(""))),
        ["names"] = (3, c => () => MarkNames.Read(Tree(Repeat.To(Size * 3, "<一>")), c)),
        ["merged names"] = (1, Merged),
        ["spellings"] = (1, Spellings),
        ["lines of a glossary"] = (1, c => Entries(new string('\n', Size), c)),
        ["blanks in a glossary"] = (6, c => Entries(Blank + "一" + Blank + "=" + Blank + "一" + Blank, c)),
        ["number signs in a glossary"] = (1, c => Entries("一=" + Repeat.To(Size * 2, "一#"), c)),
        ["aliases in a glossary"] = (11, c => Entries("一 = A ; " + Repeat.To(Size * 2, "二,"), c)),
        ["a long identifier in a glossary"] = (1, c => Entries("一 = " + Han, c)),
        ["brackets of the prose"] = (1, c => Brackets(new string('（', Size), c)),
        ["brackets of the prose that nothing closes"] = (2, c => Brackets("（" + new string('【', Size) + "）", c)),
        ["marks in a mark, beside the brackets"] = (1, c => Brackets(Nested, c)),
        ["sentences"] = (2, c => Reading(Han, c)),
        ["marks in a mark"] = (2, c => Reading(Nested, c)),
        ["clauses"] = (4, c => Reading(new string('，', Size), c)),
        ["blanks behind a full stop"] = (4, c => Reading("他." + Blank + "一", c)),
        ["blanks behind a sentence"] = (3, c => Reading("一" + Blank, c)),
        ["ends of a sentence"] = (2, c => Reading("一" + new string('。', Size), c)),
        ["marks of a sentence"] = (1, c => () => ForEach(new Paragraph(Tree("<一>"), c), static p => p.Mark(0))),
        ["list words"] = (1, c => () => new Paragraph(Tree(Blank), c).OnlyListWords(0, Size)),
        ["words between the parts of a whole"] = (1, c => () => new Paragraph(Tree(new string('，', Size)), c).IsListGap(0, Size)),
        ["a heading"] = (2, c => () => new Outline(Tree("# " + Blank + "一" + Blank), new Paragraph(Tree("# " + Blank + "一" + Blank), c)).Advance(0)),
        ["operations"] = (100, c => new Sentences("[使用]<一>，", c).Assembling),
        ["actors"] = (18, c => new Sentences("(用户)和(某人)、", c, "[使用]").Assembling),
        ["relative clauses"] = (103, c => new Sentences("您[填写]的<一>、", c).Assembling),
        ["data behind the last operation"] = (4, c => new Sentences("<一>。", c).Assembling),
        ["containment"] = (17, c => new Sentences("<一>包括<二>，", c).Containing),
        ["terms"] = (3, c => new Sentences("<一>称“一”", c).Defining),
        ["edges"] = (1, c => Edges(c, static (e, _) => Assert.NotNull(e.Edges))),
        ["edges of merged names"] = (2, c => Edges(c, static (e, names) => { names.Merge(0, 1); e.Resolve(names); })),
        ["circles"] = (6, c => Edges(c, static (e, _) => e.BreakCycles())),
        ["items of a mark"] = (27, c => () => MarkNames.Read(Tree("[" + Repeat.Each(Size, static i => $"读{i}、") + "]"), c)),
        ["a list summed up"] = (7, c => new Sentences("<#>、", c, "等<二>").Containing),
        ["practices of many names"] = (9, c => new Sentences("[使用]<#>以{#}。\n", c).CheckingPractices),
        ["variants of many names"] = (9, c => new Sentences("<#>", c).CheckingNames),
        ["the model of many names"] = (24, c => new Sentences("<#>", c).Modelling),
        ["practices"] = (5, c => new Sentences("[使用]<一>。\n", c).CheckingPractices),
        ["prohibited practices"] = (8, c => new Sentences("不会[使用]<一>。\n", c).CheckingPractices),
        ["prose"] = (12, c => new Sentences("[使用]<一>。\n", c).CheckingProse),
        ["full-width brackets"] = (1, c => new Sentences("（", c, "<一>").CheckingProse),
        ["what looks like a remark"] = (2, c => () => new ProseShape(Tree("一(" + new string('a', Size) + ")"), c).Of(0)),
        ["blanks in what looks like a remark"] = (2, c => () => new ProseShape(Tree($"<{Blank}一{Blank}>"), c).Of(0)),
        ["blanks before what looks like a remark"] = (1, c => () => new ProseShape(Tree("一" + Blank + "(ab)"), c).Of(0)),
        ["variants"] = (2, c => new Sentences("", c, $"<{Han}>").CheckingNames),
        ["variants without punctuation"] = (2, c => new Sentences("", c, $"<！{Han}>").CheckingNames),
        ["the model"] = (8, c => new Sentences("[使用]<一>。\n", c).Modelling),
    };

    public static TheoryData<string> Phases => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Phases))]
    public void Each_phase_looks_in_each_of_its_loops_and_stops(string phase)
    {
        (int times, Func<Cancellation, Action> make) = Cases[phase];
        CancelAtLook.AssertLooks(times * (Size / Cancellation.Interval), make);
    }

    private static PolicySyntaxTree Tree(string text) => PolicySyntaxTree.Parse(SourceText.From(text));

    /// <summary>A name for each number.</summary>
    private static NameTable Table(Cancellation cancellation)
    {
        NameTable table = new(cancellation);
        for (int i = 0; i <= Size; i++)
        {
            table.Add(i.ToString(CultureInfo.InvariantCulture), i, i);
        }

        return table;
    }

    private static void ForEach<T>(T item, Action<T> action)
    {
        for (int i = 0; i <= Size; i++)
        {
            action(item);
        }
    }

    private static Action Pairing(string text, Cancellation cancellation)
    {
        (var tokens, var lines) = PolicyLexer.Lex(text, Cancellation.None);
        return () => new MarkParser(text, new(), cancellation).Parse(tokens, lines);
    }

    private static Action Brackets(string text, Cancellation cancellation)
    {
        PolicySyntaxTree tree = Tree(text);
        return () => new BracketPairs(cancellation).Read(tree, tree.Lines[0]);
    }

    private static Action Reading(string text, Cancellation cancellation)
    {
        Paragraph paragraph = new(Tree(text), cancellation);
        return () => paragraph.Read(0);
    }

    private static Action Entries(string glossary, Cancellation cancellation)
    {
        MarkNames names = MarkNames.Read(Tree("<一>"), cancellation);
        return () => Glossary.Apply(SourceText.From(glossary), names, new(), cancellation);
    }

    private static Action Merged(Cancellation cancellation)
    {
        NameTable table = Table(cancellation);
        for (int i = Size; i > 0; i--)
        {
            table.Merge(i - 1, i);
        }

        return () => table.Canonical(Size);
    }

    private static Action Spellings(Cancellation cancellation)
    {
        NameEntry entry = new("一", 0, 0);
        for (int i = 0; i < Size; i++)
        {
            entry.AddSpelling(i.ToString(CultureInfo.InvariantCulture));
        }

        return () => entry.Aliases(cancellation);
    }

    private static Action Edges(Cancellation cancellation, Action<Containment, NameTable> action)
    {
        NameTable names = Table(cancellation);
        Containment containment = new(Size, cancellation);
        for (int i = 0; i < Size; i++)
        {
            containment.Add(i, i + 1, 0);
        }

        return () => action(containment, names);
    }

    /// <summary>A policy that says one thing again and again, with its number for <c>#</c>, read as far as the phases need it.</summary>
    private sealed class Sentences
    {
        private readonly Cancellation _cancellation;
        private readonly PolicySyntaxTree _tree;
        private readonly MarkNames _names;
        private readonly Paragraph _paragraph;
        private readonly PracticeAssembler _assembler;
        private readonly Containment _containment;

        public Sentences(string text, Cancellation cancellation, string end = "")
        {
            _cancellation = cancellation;
            _tree = Tree(Repeat.Each(Size, i => text.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)) + end);
            _names = MarkNames.Read(_tree, cancellation);
            _paragraph = new Paragraph(_tree, cancellation);
            _assembler = new PracticeAssembler(_paragraph, _names, _tree);
            _containment = new Containment(Size, cancellation);
            for (int line = 0; line < _tree.Lines.Length && text.EndsWith('\n'); line++)
            {
                _paragraph.Read(line);
                Assembling();
            }

            _paragraph.Read(0);
        }

        public void Assembling()
        {
            _assembler.StartParagraph(ConsentBasis.Unspecified);
            _paragraph.Sentences.ForEach(_assembler.Read);
        }

        public void Containing() => new ContainmentReader(_paragraph, _names, _containment).Read();

        public void Defining() => new DefinedTerms(_paragraph, _names, _containment).Read(_tree, 0);

        public void CheckingPractices() => new PracticeChecks(_tree, _names, new(), _cancellation).Check(_assembler.Drafts, _containment, _assembler.Dangling);

        public void CheckingProse() => new ProseChecks(_tree, _names, new(), _cancellation).Check(_assembler.Drafts);

        public void CheckingNames() => new NameChecks(_tree, _names, new(), _cancellation).Check();

        public void Modelling() => new ModelBuilder(
            _tree, _names, _containment, [.. Enumerable.Repeat(new Mention([], "", 1), _tree.Marks.Length)], new(), _cancellation).Build(_assembler.Drafts);
    }
}

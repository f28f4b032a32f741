using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics;
using PolicyGen.Syntax;

namespace PolicyGen.Benchmarks;

/// <summary>
/// What the reading of a policy costs: the tree, and the tree with its meaning; beside a parser of the same text that knows
/// blocks and emphasis, and beside a bare search for the eight brackets, the least that any reader does.
/// </summary>
public class FrontEnd
{
    private string _content = "";
    private SourceText _text = SourceText.From("");

    [ParamsAllValues]
    public TextSize Size { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _content = Texts.Of(Size);
        _text = SourceText.From(_content);
    }

    [Benchmark(Baseline = true)]
    public MarkdownDocument Markdig() => Markdown.Parse(_content);

    [Benchmark]
    public int Brackets()
    {
        List<int> brackets = [];
        for (int i = 0; i < _content.Length; i++)
        {
            if (_content[i] is '(' or ')' or '[' or ']' or '<' or '>' or '{' or '}')
            {
                brackets.Add(i);
            }
        }

        return brackets.Count;
    }

    [Benchmark]
    public PolicySyntaxTree Tree() => PolicySyntaxTree.Parse(_text);

    [Benchmark]
    public PolicyReading Reading() => PolicyReading.Read(_text);
}

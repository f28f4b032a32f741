using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.HostTests;
using Xunit;

namespace PolicyGen.IntelliSense.Tests;

/// <summary>An editor with one C# document open: its text holds a caret, <c>$$</c>, at which the editor is asked.</summary>
internal sealed class Editor
{
    private const string Caret = "$$";

    private readonly int _position;

    private Editor(HostedProject project, int position)
    {
        Project = project;
        _position = position;
    }

    public HostedProject Project { get; }

    public Document Document => Project.Code;

    public int Position => _position;

    /// <summary>A document under the founding policy.</summary>
    public static Editor Open(string code) => Open(code, Founding("youpin.policy.txt"));

    public static Editor Open(string code, string policy, string glossary = "")
    {
        (string text, int position) = Split(code);
        return new Editor(HostedProject.Create(policy, text, glossary), position);
    }

    public static string Founding(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Founding", file));

    /// <summary>The same project after an edit of its policy.</summary>
    public Editor WithPolicy(string policy) => new(Project.WithPolicy(policy), _position);

    /// <summary>The same project after an edit of the document.</summary>
    public Editor WithCode(string code)
    {
        (string text, int position) = Split(code);
        return new Editor(Project.WithCode(text), position);
    }

    /// <summary>What completion offers at the caret.</summary>
    public async Task<IReadOnlyList<CompletionItem>> Completion() =>
        (await CompletionService.GetService(Document)!.GetCompletionsAsync(Document, _position)).ItemsList;

    /// <summary>The names that completion offers at the caret.</summary>
    public async Task<IReadOnlyList<string>> CompletionNames() => (await Completion()).Select(item => item.DisplayText).ToList();

    /// <summary>What completion says of one of its items, as text.</summary>
    public async Task<string> Description(CompletionItem item) =>
        (await CompletionService.GetService(Document)!.GetDescriptionAsync(Document, item))!.Text;

    /// <summary>Quick info at the caret, a line for each of its sections.</summary>
    public async Task<string> QuickInfo()
    {
        QuickInfoItem? item = await QuickInfoService.GetService(Document)!.GetQuickInfoAsync(Document, _position);
        Assert.NotNull(item);
        return string.Join("\n", item.Sections.Select(section => section.Text));
    }

    /// <summary>The symbol at the caret.</summary>
    public async Task<ISymbol> Symbol() => (await SymbolFinder.FindSymbolAtPositionAsync(Document, _position))!;

    private static (string Text, int Position) Split(string code) =>
        (code.Remove(code.IndexOf(Caret, StringComparison.Ordinal), Caret.Length), code.IndexOf(Caret, StringComparison.Ordinal));
}

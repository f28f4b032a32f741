using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.QuickInfo;
using PolicyGen.HostTests;
using Xunit;

namespace PolicyGen.IntelliSense.Tests;

/// <summary>An editor with one C# document open: its text holds a caret, <c>$$</c>, at which the editor is asked.</summary>
internal sealed class Editor
{
    private const string Caret = "$$";

    private Editor(HostedProject project, int position)
    {
        Project = project;
        Position = position;
    }

    public HostedProject Project { get; }

    public Document Document => Project.Code;

    /// <summary>Where the caret stands.</summary>
    public int Position { get; }

    /// <summary>A document under the founding policy.</summary>
    public static Editor Open(string code) => Open(code, Founding);

    public static Editor Open(string code, string policy, string glossary = "")
    {
        (string text, int position) = Split(code);
        return new Editor(HostedProject.Create(policy, text, glossary), position);
    }

    /// <summary>The founding policy's text.</summary>
    public static string Founding { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "youpin.policy.txt"));

    /// <summary>The same project after an edit of its policy.</summary>
    public Editor WithPolicy(string policy) => new(Project.WithPolicy(policy), Position);

    /// <summary>The same project after an edit of the document.</summary>
    public Editor WithCode(string code)
    {
        (string text, int position) = Split(code);
        return new Editor(Project.WithCode(text), position);
    }

    /// <summary>What completion offers at the caret.</summary>
    public async Task<IReadOnlyList<CompletionItem>> Completion() =>
        (await CompletionService.GetService(Document)!.GetCompletionsAsync(Document, Position)).ItemsList;

    /// <summary>The names that completion offers at the caret.</summary>
    public async Task<IReadOnlyList<string>> CompletionNames() => (await Completion()).Select(item => item.DisplayText).ToList();

    /// <summary>What completion says of one of its items, as text.</summary>
    public async Task<string> Description(CompletionItem item) =>
        (await CompletionService.GetService(Document)!.GetDescriptionAsync(Document, item))!.Text;

    /// <summary>Quick info at the caret, a line for each of its sections.</summary>
    public async Task<string> QuickInfo()
    {
        QuickInfoItem? item = await QuickInfoService.GetService(Document)!.GetQuickInfoAsync(Document, Position);
        Assert.NotNull(item);
        return string.Join("\n", item.Sections.Select(section => section.Text));
    }

    /// <summary>The symbol at the caret.</summary>
    public async Task<ISymbol> Symbol() => (await SymbolFinder.FindSymbolAtPositionAsync(Document, Position))!;

    private static (string Text, int Position) Split(string code) =>
        (code.Remove(code.IndexOf(Caret, StringComparison.Ordinal), Caret.Length), code.IndexOf(Caret, StringComparison.Ordinal));
}

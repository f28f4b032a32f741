using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Generation;

namespace PolicyGen.Tests;

/// <summary>A project as the compiler sees it: code, additional files, options. The project <c>App</c> in <c>/src/app</c>.</summary>
internal sealed record TestProject
{
    public const string Folder = "/src/app/";

    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    public string Code { get; init; } = "";

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp9;

    public TestOptions Options { get; init; } = new(
        ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "App").Add("ProjectDir", Folder),
        ImmutableDictionary<(string, string), string>.Empty);

    public static TestProject With(string file, string? text) => new TestProject().Add(file, text);

    public TestProject Add(string file, string? text) => Add(new TestText(Folder + file, text));

    public TestProject Add(AdditionalText file) => this with { Files = Files.Add(file) };

    /// <summary>The project after an edit of one file; the others stay the same instances.</summary>
    public TestProject Edit(string file, string text) =>
        this with { Files = [.. Files.Select(old => old.Path == Folder + file ? new TestText(old.Path, text) : old)] };

    public TestProject Property(string name, string value) => this with { Options = Options with { Global = Options.Global.SetItem(name, value) } };

    public TestProject Metadata(string file, string name, string value) =>
        this with { Options = Options with { Items = Options.Items.SetItem((Folder + file, name), value) } };

    public CSharpParseOptions ParseOptions => new(LanguageVersion);

    public CSharpCompilation Compilation => CSharpCompilation.Create(
        "App",
        [CSharpSyntaxTree.ParseText(Code, ParseOptions)],
        GeneratedAssembly.RunningFramework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The generator over the files, as a host runs it.</summary>
    /// <param name="trackSteps">Whether to record every step; that costs the compiler the square of their number.</param>
    public GeneratorDriver Driver(bool trackSteps = false) => CSharpGeneratorDriver.Create(
        [new PolicyGenerator().AsSourceGenerator()], Files, ParseOptions, Options.CreateProvider(), new(IncrementalGeneratorOutputKind.None, trackSteps));
}

/// <summary>An additional file in memory; without text, it cannot be read.</summary>
internal sealed class TestText(string path, string? text) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text);

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>Build properties, and item metadata by file and name.</summary>
internal sealed record TestOptions(
    ImmutableDictionary<string, string> Global,
    ImmutableDictionary<(string File, string Name), string> Items)
{
    /// <summary>A new provider each time, as hosts make them.</summary>
    public AnalyzerConfigOptionsProvider CreateProvider() => new Provider(this);

    private sealed class Provider(TestOptions options) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.", options.Global);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
            "build_metadata.AdditionalFiles.",
            options.Items.Where(item => item.Key.File == textFile.Path).ToDictionary(item => item.Key.Name, item => item.Value));
    }

    private sealed class Options(string prefix, IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(prefix, StringComparison.Ordinal) && values.TryGetValue(key[prefix.Length..], out value);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PolicyGen.Benchmarks;

/// <summary>A project in memory, of many small files, with whatever the generators and analyzers look for.</summary>
internal static class GeneratedProject
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    public static AnalyzerConfigOptionsProvider Options { get; } = new RootNamespace();

    /// <summary>A compilation of files of about fifty lines each.</summary>
    /// <param name="files">How many files.</param>
    /// <param name="marked">Of a hundred properties, how many carry <c>Data</c> of the founding policy.</param>
    public static CSharpCompilation Create(int files, int marked = 0) => CSharpCompilation.Create(
        "App",
        Enumerable.Range(0, files).Select(i => CSharpSyntaxTree.ParseText(File(i, marked), ParseOptions, $"/src/app/File{i}.cs")),
        SdkAssemblies.Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));

    public static CSharpGeneratorDriver Driver(ISourceGenerator generator, params AdditionalText[] files) =>
        CSharpGeneratorDriver.Create([generator], files, ParseOptions, Options);

    public static AdditionalText Policy(string text, string name = "youpin.policy.txt") => new ProjectText(name, text);

    /// <summary>A list that bans a method which every file calls, so that its reader has something to find.</summary>
    public static AdditionalText BannedSymbols { get; } = new ProjectText("BannedSymbols.txt", "M:System.String.Trim;Banned");

    /// <summary>The same compilation after an edit of one file that nothing depends on.</summary>
    public static CSharpCompilation Edit(CSharpCompilation compilation)
    {
        SyntaxTree old = compilation.SyntaxTrees.First();
        return compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(old + "// edited", ParseOptions, old.FilePath));
    }

    private static string File(int number, int marked)
    {
        StringBuilder code = new();
        code.Append("using System.Text.Json.Serialization;\nusing System.Text.RegularExpressions;\n\nnamespace App;\n\n");
        code.Append($"public partial class Order{number}\n{{\n");
        for (int i = 0; i < 10; i++)
        {
            string mark = ((number * 10) + i) % 100 < marked ? "    [App.Youpin.Data(App.Youpin.DataCategory.手机号码)]\n" : "\n";
            code.Append(mark).Append($"    public string Text{i} {{ get; set; }} = \"\";\n");
        }

        code.Append(marked > 0 ? "\n    [App.Youpin.Processing(App.Youpin.Operation.使用)]\n" : "\n");
        code.Append("    public int Sum(string other)\n    {\n        int sum = 0;\n");
        for (int i = 0; i < 10; i++)
        {
            code.Append($"        sum += Text{i}.Length;\n        Text{i} = other.Trim();\n");
        }

        code.Append("        return sum;\n    }\n}\n");
        if (number % 100 == 0)
        {
            code.Append($"\n[JsonSerializable(typeof(Order{number}))]\npublic partial class Json{number} : JsonSerializerContext;\n");
            code.Append($"\npublic static partial class Pattern{number}\n{{\n    [GeneratedRegex(\"[a-z]+-[0-9]{{3}}\")]\n    public static partial Regex Value();\n}}\n");
        }

        return code.ToString();
    }

    private sealed class ProjectText(string name, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => "/src/app/" + name;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class RootNamespace : AnalyzerConfigOptionsProvider
    {
        private readonly AnalyzerConfigOptions _options = new Values();

        public override AnalyzerConfigOptions GlobalOptions => _options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;

        private sealed class Values : AnalyzerConfigOptions
        {
            private static readonly ImmutableDictionary<string, string> Known = ImmutableDictionary<string, string>.Empty
                .Add("build_property.RootNamespace", "App").Add("build_property.ProjectDir", "/src/app/");

            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => Known.TryGetValue(key, out value);
        }
    }
}

using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyGen.Generation;

namespace PolicyGen.Benchmarks;

/// <summary>The generator beside two of the SDK's in the same project: the first run, and an edit of C# that concerns none.</summary>
public class Generators
{
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _edited = null!;
    private ISourceGenerator _generator = null!;
    private GeneratorDriver _driver = null!;

    [Params("PolicyGen", "System.Text.Json", "Regex")]
    public string Generator { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _compilation = GeneratedProject.Create(files: 200);
        _edited = GeneratedProject.Edit(_compilation);
        _generator = Generator switch
        {
            "System.Text.Json" => SdkAssemblies.Generator("System.Text.Json.SourceGeneration"),
            "Regex" => SdkAssemblies.Generator("System.Text.RegularExpressions.Generator"),
            _ => new PolicyGenerator().AsSourceGenerator(),
        };
        _driver = FirstRun();
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver FirstRun() => GeneratedProject.Driver(_generator, GeneratedProject.Policy(Texts.Founding)).RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver CodeEdit() => _driver.RunGenerators(_edited);
}

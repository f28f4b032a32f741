using System.IO;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Generation;

namespace PolicyGen.Benchmarks;

/// <summary>The edits that only a policy has, alone in its project and beside a hundred others.</summary>
public class PolicyEdits
{
    private CSharpCompilation _compilation = null!;
    private AdditionalText[] _files = [];
    private AdditionalText _prose = null!;
    private AdditionalText _category = null!;
    private GeneratorDriver _driver = null!;
    private GeneratorDriver _constant = null!;

    [Params(0, 100)]
    public int Others { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _compilation = GeneratedProject.Create(files: 200);
        _prose = GeneratedProject.Policy(Texts.Founding.TrimEnd() + " ");
        _category = GeneratedProject.Policy(Texts.Founding + "\n(我们)会[收集]<新的信息>。");
        _files = [GeneratedProject.Policy(Texts.Founding), .. Enumerable.Range(0, Others).Select(Other)];
        _driver = FirstRun();
        _constant = GeneratedProject.Driver(new ConstantFiles().AsSourceGenerator(), _files).RunGenerators(_compilation);
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver FirstRun() => GeneratedProject.Driver(new PolicyGenerator().AsSourceGenerator(), _files).RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver ProseEdit() => _driver.ReplaceAdditionalText(_files[0], _prose).RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver CategoryAdded() => _driver.ReplaceAdditionalText(_files[0], _category).RunGenerators(_compilation);

    /// <summary>What the driver itself takes for as many files, of which none changes.</summary>
    [Benchmark]
    public GeneratorDriver ConstantFilesEdit() => _constant.ReplaceAdditionalText(_files[0], _prose).RunGenerators(_compilation);

    private static AdditionalText Other(int number) =>
        GeneratedProject.Policy($"(我们)会[收集]您的<信息{number}>以{{提供服务{number}}}。", $"other{number}.policy.txt");

    /// <summary>A generator that does nothing but add as many files for each policy as PolicyGen does.</summary>
    private sealed class ConstantFiles : IIncrementalGenerator
    {
        private static readonly SourceText Text = SourceText.From("// constant", Encoding.UTF8);

        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.AdditionalTextsProvider.SelectMany(static (file, _) => Enumerable.Range(0, 13).Select(part => $"{Path.GetFileName(file.Path)}.{part}.g.cs")),
            static (output, name) => output.AddSource(name, Text));
    }
}

using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyGen.Generation;

namespace PolicyGen.Benchmarks;

/// <summary>The edits that only a policy has.</summary>
public class PolicyEdits
{
    private CSharpCompilation _compilation = null!;
    private AdditionalText _policy = null!;
    private AdditionalText _prose = null!;
    private AdditionalText _category = null!;
    private GeneratorDriver _driver = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _compilation = GeneratedProject.Create(files: 200);
        _policy = GeneratedProject.Policy(Texts.Founding);
        _prose = GeneratedProject.Policy(Texts.Founding.TrimEnd() + " ");
        _category = GeneratedProject.Policy(Texts.Founding + "\n(我们)会[收集]<新的信息>。");
        _driver = FirstRun();
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver FirstRun() => GeneratedProject.Driver(new PolicyGenerator().AsSourceGenerator(), _policy).RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver ProseEdit() => _driver.ReplaceAdditionalText(_policy, _prose).RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver CategoryAdded() => _driver.ReplaceAdditionalText(_policy, _category).RunGenerators(_compilation);
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyGen.Generation;

namespace PolicyGen.Benchmarks;

/// <summary>What code asks a policy when it runs, beside a set that holds the answers; and the first question, which fills the tables.</summary>
public class Questions
{
    private const string Code =
        """
        namespace App;

        public static class Ask
        {
            public static bool Declared() => App.Youpin.Policy.Declares(App.Youpin.Operation.使用, App.Youpin.DataCategory.手机号码);

            public static bool DeclaredFor() => App.Youpin.Policy.Declares(App.Youpin.Operation.使用, App.Youpin.DataCategory.手机号码, App.Youpin.Purpose.完成配送);
        }
        """;

    private readonly HashSet<(int, int)> _set = [(1, 2), (3, 4)];
    private byte[] _assembly = [];
    private Func<bool> _declared = () => false;
    private Func<bool> _declaredFor = () => false;
    private Func<bool> _inSet = () => false;

    [GlobalSetup]
    public void SetUp()
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Asked",
            [CSharpSyntaxTree.ParseText(Code, GeneratedProject.ParseOptions)],
            SdkAssemblies.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        GeneratedProject.Driver(new PolicyGenerator().AsSourceGenerator(), GeneratedProject.Policy(Texts.Founding))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        using MemoryStream stream = new();
        if (!generated.Emit(stream).Success)
        {
            throw new InvalidOperationException("The generated code does not compile.");
        }

        _assembly = stream.ToArray();
        Type ask = Load(isCollectible: false);
        _declared = ask.GetMethod("Declared")!.CreateDelegate<Func<bool>>();
        _declaredFor = ask.GetMethod("DeclaredFor")!.CreateDelegate<Func<bool>>();
        _inSet = () => _set.Contains((3, 4));
    }

    [Benchmark(Baseline = true)]
    public bool InSet() => _inSet();

    [Benchmark]
    public bool Declared() => _declared();

    [Benchmark]
    public bool DeclaredForPurpose() => _declaredFor();

    /// <summary>Loads the assembly, compiles the methods and fills the tables.</summary>
    [Benchmark]
    public bool FirstQuestion() => (bool)Load(isCollectible: true).GetMethod("Declared")!.Invoke(null, null)!;

    private Type Load(bool isCollectible) => new AssemblyLoadContext(null, isCollectible).LoadFromStream(new MemoryStream(_assembly)).GetType("App.Ask", throwOnError: true)!;
}

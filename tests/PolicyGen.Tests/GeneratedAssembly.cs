using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using PolicyGen.Emit;
using Xunit;

namespace PolicyGen.Tests;

/// <summary>Compiles generated code as strictly as a project may ask for, and loads it.</summary>
internal static class GeneratedAssembly
{
    private static readonly string[] Frameworks = ["net10.0", "netstandard2.0", "net472"];

    private static readonly Dictionary<string, MetadataReference[]> References = Frameworks.ToDictionary(name => name, ReadReferences);

    /// <summary>Compiles with C# 9, overflow checks and no warning allowed, for the newest framework and the oldest contract.</summary>
    public static void AssertCompiles(IEnumerable<GeneratedFile> files, params string[] userCode)
    {
        SyntaxTree[] trees = Parse(files, userCode);
        Emit(Compilation(trees, "net10.0", NullableContextOptions.Enable));
        Emit(Compilation(trees, "netstandard2.0", NullableContextOptions.Disable));
    }

    /// <summary>The same for every framework, nullable on and off.</summary>
    public static void AssertCompilesEverywhere(IEnumerable<GeneratedFile> files)
    {
        SyntaxTree[] trees = Parse(files, []);
        foreach (string framework in Frameworks)
        {
            Emit(Compilation(trees, framework, NullableContextOptions.Enable));
            Emit(Compilation(trees, framework, NullableContextOptions.Disable));
        }
    }

    /// <summary>Compiles for the framework that runs the tests, and loads it.</summary>
    public static Assembly Load(IEnumerable<GeneratedFile> files, params string[] userCode) =>
        Assembly.Load(Emit(Compilation(Parse(files, userCode), "net10.0", NullableContextOptions.Enable)));

    /// <summary>The strict compilation itself, for tests that read its symbols.</summary>
    public static CSharpCompilation Compilation(IEnumerable<GeneratedFile> files, params string[] userCode) =>
        Compilation(Parse(files, userCode), "net10.0", NullableContextOptions.Enable);

    /// <summary>The references of the framework that runs the tests.</summary>
    public static IReadOnlyList<MetadataReference> RunningFramework => References["net10.0"];

    private static CSharpCompilation Compilation(SyntaxTree[] trees, string framework, NullableContextOptions nullable) => CSharpCompilation.Create(
        "Generated",
        trees,
        References[framework],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            checkOverflow: true,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            nullableContextOptions: nullable));

    private static SyntaxTree[] Parse(IEnumerable<GeneratedFile> files, string[] userCode)
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp9, DocumentationMode.Diagnose);
        SyntaxTree[] generated = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.HintName))];
        Assert.NotEmpty(generated);
        return generated.Concat(userCode.Select(code => CSharpSyntaxTree.ParseText(code, options, "User.cs"))).ToArray();
    }

    private static byte[] Emit(CSharpCompilation compilation)
    {
        using MemoryStream assembly = new();
        using MemoryStream documentation = new();
        EmitResult result = compilation.Emit(assembly, xmlDocumentationStream: documentation);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).Take(10));
        return assembly.ToArray();
    }

    private static MetadataReference[] ReadReferences(string framework)
    {
        IEnumerable<string> paths = framework == "net10.0"
            ? ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsOfFramework)
            : Directory.EnumerateFiles(Metadata(framework), "*.dll").Where(path => framework != "net472" || IsReferencedByDefault(path));
        return paths.Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();
    }

    private static bool IsOfFramework(string path) =>
        Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location);

    // A project for .NET Framework that names no reference of its own has these.
    private static bool IsReferencedByDefault(string path) => Path.GetFileName(path) is "mscorlib.dll" or "System.dll" or "System.Core.dll";

    private static string Metadata(string key) => typeof(GeneratedAssembly).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

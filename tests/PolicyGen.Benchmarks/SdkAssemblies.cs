using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Benchmarks;

/// <summary>What the peers are made of: generators of the SDK, analyzers of packages, and the framework to compile against.</summary>
internal static class SdkAssemblies
{
    private static string Pack => Metadata("ReferencePack");

    public static MetadataReference[] Framework { get; } =
        [.. Directory.GetFiles(Path.Combine(Pack, "ref", "net10.0"), "*.dll").Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The first generator of one of the SDK's assemblies.</summary>
    public static ISourceGenerator Generator(string assembly) =>
        ((IIncrementalGenerator)New(Path.Combine(Pack, "analyzers", "dotnet", "cs", assembly + ".dll"), typeof(IIncrementalGenerator)).First()).AsSourceGenerator();

    public static DiagnosticAnalyzer[] BannedApiAnalyzers() => Analyzers("BannedApiAnalyzers", "analyzers/dotnet/cs", "*BannedApiAnalyzers.dll");

    /// <summary>The analyzers of Meziantou.Analyzer that report one rule.</summary>
    public static DiagnosticAnalyzer[] Meziantou(string rule) =>
        [.. Analyzers("Meziantou.Analyzer", "analyzers/dotnet/roslyn5.9/cs", "Meziantou.Analyzer.dll").Where(a => a.SupportedDiagnostics.Any(d => d.Id == rule))];

    private static DiagnosticAnalyzer[] Analyzers(string package, string folder, string files) =>
    [
        .. Directory.GetFiles(Path.Combine(Metadata(package), folder), files).SelectMany(path => New(path, typeof(DiagnosticAnalyzer)))
            .Cast<DiagnosticAnalyzer>(),
    ];

    private static IEnumerable<object> New(string path, Type type) => Types(Assembly.LoadFrom(path))
        .Where(candidate => type.IsAssignableFrom(candidate) && !candidate.IsAbstract && candidate.GetConstructor(Type.EmptyTypes) is not null)
        .Where(candidate => candidate.IsDefined(typeof(DiagnosticAnalyzerAttribute)) || candidate.IsDefined(typeof(GeneratorAttribute)))
        .Select(candidate => Activator.CreateInstance(candidate)!);

    /// <summary>The types that load: code fixes beside a generator need assemblies that no build has.</summary>
    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }

    private static string Metadata(string key) => typeof(SdkAssemblies).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

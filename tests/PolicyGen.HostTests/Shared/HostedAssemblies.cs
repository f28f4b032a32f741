using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.CodeFixes;
using PolicyGen.Generation;

namespace PolicyGen.HostTests;

/// <summary>The two assemblies of the package, found and loaded as a host does: by file, through their attributes.</summary>
internal static class HostedAssemblies
{
    private static readonly Assembly[] Assemblies = [typeof(PolicyGenerator).Assembly, typeof(PolicyFix).Assembly];

    /// <summary>What a project lists as its analyzers.</summary>
    public static ImmutableArray<AnalyzerReference> References { get; } =
        [.. Assemblies.Select(assembly => new AnalyzerFileReference(assembly.Location, new Loader()))];

    /// <summary>The fixes that are offered for an id.</summary>
    public static IEnumerable<CodeFixProvider> FixesFor(string id) => Assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is { } export && export.Languages.Contains(LanguageNames.CSharp))
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .Where(fix => fix.FixableDiagnosticIds.Contains(id));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}

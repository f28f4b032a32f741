using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PolicyGen.Package.Tests;

/// <summary>A project that somebody writes: files in a folder, and what <c>dotnet</c> makes of them.</summary>
internal sealed class UserProject(string folder, string name)
{
    private static readonly string[] BuildOptions = ["--nologo", "-m:1", "-nodeReuse:false"];

    public string Folder => folder;

    public string ProjectFile => Path.Combine(folder, name + ".csproj");

    public UserProject Write(string file, string text)
    {
        string path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Restores and builds. Returns the warnings, each once.</summary>
    public IReadOnlyList<string> Build() => CommandLine.Dotnet(folder, ["build", ProjectFile, "-v:q", .. BuildOptions])
        .Split('\n')
        .Where(line => line.Contains(": warning ", StringComparison.Ordinal))
        .Distinct()
        .ToList();

    /// <summary>Builds again and says which targets it skips.</summary>
    public string BuildAgain() => CommandLine.Dotnet(folder, ["build", ProjectFile, "--no-restore", "-v:n", .. BuildOptions]);

    /// <summary>The files and options that the build hands to the compiler, as JSON.</summary>
    public string Evaluate(params string[] options) => CommandLine.Dotnet(folder, ["msbuild", ProjectFile, "--nologo", .. options]);

    public string Run(string framework) => CommandLine.Dotnet(folder, "exec", Assembly(framework));

    public string Assembly(string framework) => Path.Combine(folder, "bin", "Debug", framework, name + ".dll");

    /// <summary>The generated files that the build keeps, by name.</summary>
    public SortedDictionary<string, byte[]> GeneratedFiles(string framework)
    {
        string generated = Path.Combine(folder, "obj", "Debug", framework, "generated", "PolicyGen");
        return new SortedDictionary<string, byte[]>(
            Directory.GetFiles(generated, "*.cs", SearchOption.AllDirectories).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes),
            StringComparer.Ordinal);
    }

    /// <summary>The types that an assembly defines, with their namespaces.</summary>
    public static IReadOnlyList<string> TypesIn(string assembly)
    {
        using PEReader image = new(File.OpenRead(assembly));
        MetadataReader reader = image.GetMetadataReader();
        return reader.TypeDefinitions
            .Select(reader.GetTypeDefinition)
            .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")
            .ToList();
    }
}

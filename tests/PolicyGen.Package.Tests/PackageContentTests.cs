using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace PolicyGen.Package.Tests;

/// <summary>What is in the package, to the file, and what it says of itself.</summary>
[Collection(nameof(Packages))]
public sealed class PackageContentTests(Packages packages)
{
    private static readonly string Folder = Path.Combine(BuildFacts.Sources, "PolicyGen.Package");

    // What every package has for the packaging format's own sake.
    private static readonly string[] Envelope = ["_rels/", "package/", "[Content_Types].xml"];

    [Fact]
    public void The_package_holds_these_files_and_no_other()
    {
        IEnumerable<string> pages = Directory.GetFiles(Path.Combine(Folder, "rules")).Select(page => "rules/" + Path.GetFileName(page));
        string[] expected =
        [
            "PolicyGen.nuspec",
            "README.md",
            "analyzers/dotnet/cs/PolicyGen.CodeFixes.dll",
            "analyzers/dotnet/cs/PolicyGen.dll",
            "build/PolicyGen.props",
            "build/PolicyGen.targets",
            "policygen.globalconfig",
            .. pages,
        ];

        using ZipArchive package = ZipFile.OpenRead(packages.AnalyzerPackage);
        Assert.Equal(expected.Order(), package.Entries.Select(entry => entry.FullName).Where(name => !Envelope.Any(name.StartsWith)).Order());
    }

    [Fact]
    public void The_package_is_a_development_dependency_without_dependencies()
    {
        XElement metadata = Metadata(packages.AnalyzerPackage);

        Assert.Equal("PolicyGen", Value(metadata, "id"));
        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.Null(Value(metadata, "dependencies"));
        AssertSaysWhoseItIs(metadata);
    }

    [Fact]
    public void The_command_is_a_package_of_its_own()
    {
        XElement metadata = Metadata(packages.ToolPackage);

        Assert.Equal("PolicyGen.Tool", Value(metadata, "id"));
        Assert.Equal("DotnetTool", metadata.Descendants().Single(element => element.Name.LocalName == "packageType").Attribute("name")!.Value);
        AssertSaysWhoseItIs(metadata);
    }

    [Fact]
    public void The_example_configuration_lists_every_rule_as_its_page_does()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Folder, "policygen.globalconfig"));
        foreach (string page in Directory.GetFiles(Path.Combine(Folder, "rules")))
        {
            string[] head = File.ReadLines(page).Take(3).ToArray();
            string id = Path.GetFileNameWithoutExtension(page);
            string severity = head[2].Split(' ')[1].Replace("info", "suggestion");
            int at = Array.IndexOf(lines, $"dotnet_diagnostic.{id}.severity = {severity}");
            Assert.True(at > 0, $"{id} is not listed as {severity}");
            Assert.Equal(head[0].Replace(id + ": ", ""), lines[at - 1]);
        }
    }

    [Theory]
    [InlineData("PolicyGen.dll")]
    [InlineData("PolicyGen.CodeFixes.dll")]
    public void An_assembly_is_deterministic_and_carries_its_symbols(string assembly)
    {
        using ZipArchive package = ZipFile.OpenRead(packages.AnalyzerPackage);
        using MemoryStream image = new();
        using (Stream entry = package.GetEntry("analyzers/dotnet/cs/" + assembly)!.Open())
        {
            entry.CopyTo(image);
        }

        image.Position = 0;
        using PEReader reader = new(image);
        Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    private static void AssertSaysWhoseItIs(XElement metadata)
    {
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        XElement repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal("https://github.com/policygen/policygen", repository.Attribute("url")!.Value);
    }

    private static XElement Metadata(string path)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        using Stream nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec")).Open();
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }

    private static string? Value(XElement metadata, string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
}

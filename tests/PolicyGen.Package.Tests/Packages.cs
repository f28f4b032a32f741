using System;
using System.Globalization;
using System.IO;
using Xunit;

namespace PolicyGen.Package.Tests;

/// <summary>
/// The packages, packed once into a feed of their own, in a folder that NuGet takes for the whole machine: what is
/// restored there stays there, and only what the machine already has is read from elsewhere.
/// </summary>
public sealed class Packages : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("policygen-").FullName;

    public Packages()
    {
        try
        {
            Pack("PolicyGen.Package");
            Pack("PolicyGen.Tool");
            WriteConfiguration();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>A version that no other run has.</summary>
    public string Version { get; } = "1.0.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>The analyzers' package.</summary>
    public string AnalyzerPackage => Path.Combine(Feed, $"PolicyGen.{Version}.nupkg");

    /// <summary>The command's package.</summary>
    public string ToolPackage => Path.Combine(Feed, $"PolicyGen.Tool.{Version}.nupkg");

    private string Feed => Path.Combine(_root, "feed");

    /// <summary>An empty folder in which the packages can be restored; <paramref name="path"/> may have several segments.</summary>
    public string CreateFolder(string path) => Directory.CreateDirectory(Path.Combine(_root, path)).FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    // From what is built: the version is the package's alone.
    private void Pack(string project) => CommandLine.Dotnet(
        BuildFacts.Sources, "pack", project, "--no-build", "--nologo", "-v:q", "-nodeReuse:false",
        "-c", BuildFacts.Configuration, "-o", Feed, $"-p:PackageVersion={Version}");

    private void WriteConfiguration() => File.WriteAllText(
        Path.Combine(_root, "nuget.config"),
        $"""
        <configuration>
          <config>
            <add key="globalPackagesFolder" value="packages" />
          </config>
          <fallbackPackageFolders>
            <add key="machine" value="{BuildFacts.NuGetPackageRoot}" />
          </fallbackPackageFolders>
          <packageSources>
            <add key="packed" value="feed" />
          </packageSources>
        </configuration>
        """);
}

/// <summary>The tests that share the packages run one after another: each builds.</summary>
[CollectionDefinition(nameof(Packages))]
public sealed class PackagesCollection : ICollectionFixture<Packages>;

using System.Linq;
using System.Reflection;

namespace PolicyGen.Package.Tests;

/// <summary>What the build of this project tells its tests.</summary>
internal static class BuildFacts
{
    public static string Sources { get; } = Get("Sources");

    public static string Configuration { get; } = Get("Configuration");

    /// <summary>The machine's folder of packages.</summary>
    public static string NuGetPackageRoot { get; } = Get("NuGetPackageRoot");

    public static string NetFrameworkReferenceAssembliesVersion { get; } = Get("NetFrameworkReferenceAssembliesVersion");

    private static string Get(string key) => typeof(BuildFacts).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

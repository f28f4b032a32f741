using System.IO;
using System.Text.Json;
using Xunit;

namespace PolicyGen.Package.Tests;

/// <summary>The command, installed from its package.</summary>
[Collection(nameof(Packages))]
public sealed class ToolTests(Packages packages)
{
    [Fact]
    public void It_installs_and_reads_a_policy()
    {
        string folder = packages.CreateFolder("tool");
        File.WriteAllText(Path.Combine(folder, "shop.policy.txt"), "(We) [collect] your <phone number> to {call you}.\n");

        CommandLine.Dotnet(folder, "tool", "install", "PolicyGen.Tool", "--tool-path", "bin", "--version", packages.Version);
        string list = CommandLine.Run(folder, Path.Combine(folder, "bin", "policygen"), "list", "shop.policy.txt", "--format", "json");
        CommandLine.Run(folder, Path.Combine(folder, "bin", "policygen"), "check", "shop.policy.txt");

        using JsonDocument json = JsonDocument.Parse(list);
        Assert.Contains("phone number", json.RootElement.ToString());
    }
}

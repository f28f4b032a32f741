using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PolicyGen.Package.Tests;

/// <summary>Runs a command as somebody would at a prompt, apart from the build that runs these tests.</summary>
internal static class CommandLine
{
    private static readonly (string Name, string Value)[] Environment =
    [
        ("DOTNET_NOLOGO", "1"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),
        ("MSBUILDTERMINALLOGGER", "off"),
        ("MSBUILDDISABLENODEREUSE", "1"),
        // A compiler server would outlive the tests and hold on to the package's assemblies.
        ("UseSharedCompilation", "false"),
        ("NuGetAudit", "false"),
    ];

    /// <summary>Runs <c>dotnet</c>; it must succeed. Returns all it writes.</summary>
    public static string Dotnet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments);

    /// <summary>Runs a program; it must succeed. Returns all it writes.</summary>
    public static string Run(string folder, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        Prepare(start.Environment);
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} exits with {process.ExitCode}:\n{output}");
        return output;
    }

    // The host of the tests is itself started by a build, whose settings must not reach the projects under test.
    private static void Prepare(IDictionary<string, string?> environment)
    {
        foreach (string name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name == "NUGET_PACKAGES").ToArray())
        {
            environment.Remove(name);
        }

        foreach ((string name, string value) in Environment)
        {
            environment[name] = value;
        }
    }
}

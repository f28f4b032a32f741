using System;
using System.Diagnostics;
using System.IO;
using Microsoft.CodeAnalysis;
using PolicyGen.Generation;

namespace PolicyGen.Benchmarks;

/// <summary>The most memory that a build takes, measured in a process of its own, with a policy and without.</summary>
internal static class PeakMemory
{
    public static void Report()
    {
        Console.WriteLine("Peak memory of a build");
        foreach (int megabytes in new[] { 0, 10 })
        {
            using Process child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--memory", $"{megabytes}"]) { RedirectStandardOutput = true })!;
            Console.WriteLine($"{megabytes,4} MB of policy: {child.StandardOutput.ReadToEnd().Trim()} MB");
            child.WaitForExit();
        }
    }

    /// <summary>Generates, compiles and prints the peak.</summary>
    public static void Build(int megabytes)
    {
        string policy = megabytes == 0 ? "" : Texts.OfBytes(megabytes * 1_000_000);
        GeneratedProject.Driver(new PolicyGenerator().AsSourceGenerator(), GeneratedProject.Policy(policy))
            .RunGeneratorsAndUpdateCompilation(GeneratedProject.Create(files: 200), out Compilation compilation, out _);
        compilation.Emit(new MemoryStream());
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(process.PeakWorkingSet64 / 1_000_000);
    }
}

using System;
using System.IO;

namespace PolicyGen.Tests;

/// <summary>The files that stand beside the tests: the founding policy and its hand-made reading.</summary>
internal static class FoundingPolicy
{
    public static string Text { get; } = Read("youpin.policy.txt");

    public static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Founding", file));
}

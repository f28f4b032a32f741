using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyGen.Generation;

/// <summary>What the project says about all its policies, in build properties.</summary>
/// <param name="RootNamespace">The namespace that the policies' own are put under; may be empty.</param>
/// <param name="ProjectDirectory">The project's folder; empty where the build does not give it.</param>
/// <param name="Visibility"><c>PolicyGenVisibility</c> as it is written; empty where it is not set.</param>
public sealed record ProjectOptions(string RootNamespace, string ProjectDirectory, string Visibility)
{
    /// <summary>The property that chooses between public and internal types.</summary>
    public const string VisibilityProperty = "PolicyGenVisibility";

    /// <summary>Reads the properties.</summary>
    public static ProjectOptions Read(AnalyzerConfigOptions options) => new(
        Get(options, "build_property.RootNamespace"),
        Get(options, "build_property.ProjectDir"),
        Get(options, "build_property." + VisibilityProperty));

    /// <summary>The types are public.</summary>
    public bool IsPublic => !Is("internal");

    /// <summary><see cref="Visibility"/> has a meaning.</summary>
    public bool HasValidVisibility => Visibility.Length == 0 || Is("public") || Is("internal");

    internal static string Get(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value.Trim() : "";

    private bool Is(string visibility) => Visibility.Equals(visibility, StringComparison.OrdinalIgnoreCase);
}

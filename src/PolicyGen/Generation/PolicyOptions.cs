using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Diagnostics;
using PolicyGen.Semantics;

namespace PolicyGen.Generation;

/// <summary>
/// What a policy is called and where its code goes, from the file's path, the item's metadata and the project. The
/// generator and the analyzer of policy files read them here, so that what one takes is what the other reports.
/// </summary>
/// <param name="Path">The file, as the compiler gives it.</param>
/// <param name="File">The file relative to the project folder, with <c>/</c>.</param>
/// <param name="Name">The policy's name, an identifier without <c>@</c>.</param>
/// <param name="Namespace">The namespace of its code, with <c>@</c> before keywords.</param>
/// <param name="IsPublic">Its types are public.</param>
/// <param name="Findings">The options whose values cannot be used (PG0021), at the start of the file.</param>
public sealed record PolicyOptions(
    string Path,
    string File,
    string Name,
    string Namespace,
    bool IsPublic,
    EquatableArray<PolicyDiagnostic> Findings)
{
    /// <summary>The options of one policy file.</summary>
    public static PolicyOptions Read(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        ProjectOptions project = ProjectOptions.Read(provider.GlobalOptions);
        AnalyzerConfigOptions item = provider.GetOptions(file);
        List<PolicyDiagnostic> findings = [];

        (string name, string @namespace) = ReadNames(file.Path, project, item, findings);
        if (!project.HasValidVisibility)
        {
            findings.Add(Unusable(ProjectOptions.VisibilityProperty, project.Visibility, "it is neither 'public' nor 'internal'", "public"));
        }

        return new PolicyOptions(
            file.Path,
            PolicyPath.RelativeTo(project.ProjectDirectory, file.Path),
            name,
            @namespace,
            project.IsPublic,
            findings.ToEquatableArray());
    }

    private static (string Name, string Namespace) ReadNames(
        string path, ProjectOptions project, AnalyzerConfigOptions item, List<PolicyDiagnostic> findings)
    {
        string name = ReadName(path, item, findings);
        string root = PolicyNaming.ToNamespace(project.RootNamespace);
        string safeName = PolicyNaming.Distinct(name, root);
        string segment = Identifiers.Escape(safeName);
        string taken = root.Length == 0 ? segment : root + "." + segment;
        string given = ProjectOptions.Get(item, "build_metadata.AdditionalFiles.PolicyNamespace");
        if (given.Length > 0)
        {
            if (PolicyNaming.NamespaceOrNull(given) is { } valid)
            {
                return (name, valid);
            }

            findings.Add(Unusable("PolicyNamespace", given, "it is no C# namespace", taken));
        }

        return (safeName, taken);
    }

    private static string ReadName(string path, AnalyzerConfigOptions item, List<PolicyDiagnostic> findings)
    {
        string taken = PolicyNaming.NameFromStem(PolicyPath.Stem(path));
        string given = ProjectOptions.Get(item, "build_metadata.AdditionalFiles.PolicyName");
        string name = PolicyNaming.WithoutAt(given);
        if (given.Length == 0)
        {
            return taken;
        }

        if (PolicyNaming.IsIdentifier(name))
        {
            return name;
        }

        findings.Add(Unusable("PolicyName", given, "it is no C# identifier", taken));
        return taken;
    }

    private static PolicyDiagnostic Unusable(string option, string value, string reason, string taken) =>
        new(PolicyFileRules.InvalidOption, default, [option, value, reason, taken]);
}

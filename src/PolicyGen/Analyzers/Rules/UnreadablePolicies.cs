using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Diagnostics;

namespace PolicyGen.Analyzers;

/// <summary>PG1008: a policy that another version of PolicyGen generated; its uses are not checked, which has to be said.</summary>
internal sealed class UnreadablePolicies(PolicyCatalog catalog)
{
    public void Report(CompilationAnalysisContext context)
    {
        IEnumerable<UnreadablePolicy> unreadable = catalog.Unreadable.Concat(
            catalog.Policies.Where(policy => !policy.IsReadable).Select(policy => new UnreadablePolicy(
                policy.Namespace,
                policy.Types.Policy.ContainingAssembly.Name,
                policy.Types.Version)));
        foreach (UnreadablePolicy policy in unreadable)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                CodeRules.UnreadablePolicy,
                Location.None,
                policy.Namespace,
                policy.Assembly,
                policy.Version.Length == 0 ? "of an unknown version" : policy.Version,
                GeneratedContract.ToolVersion));
        }
    }
}

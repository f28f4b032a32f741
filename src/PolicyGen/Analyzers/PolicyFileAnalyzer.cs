using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Generation;
using PolicyGen.Semantics;

namespace PolicyGen.Analyzers;

/// <summary>
/// Reports what is questionable in policy and glossary files. What is wrong in them the generator reports, because an
/// analyzer would not run where the code it takes away is missed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        PolicyFileRules.ProseBracket,
        PolicyFileRules.MissedMark,
        PolicyFileRules.OperationWithoutData,
        PolicyFileRules.DataWithoutPractice,
        PolicyFileRules.PurposeWithoutPractice,
        PolicyFileRules.PracticeWithoutPurpose,
        PolicyFileRules.NameVariants,
        PolicyFileRules.IdentifierChanged,
        PolicyFileRules.GlossaryEntry,
        PolicyFileRules.Contradiction,
        PolicyFileRules.NoMark,
        PolicyFileRules.ContainmentCycle,
        PolicyFileRules.DanglingAnaphora,
        PolicyFileRules.InvalidOption);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            ProjectFiles files = new(start.Options.AdditionalFiles);
            start.RegisterAdditionalFileAction(file => Analyze(file, files));
        });
    }

    // Each file's findings come from that file's own action: editors keep them per file.
    private static void Analyze(AdditionalFileAnalysisContext context, ProjectFiles files)
    {
        AdditionalText file = context.AdditionalFile;
        if (files.Policies.Contains(file))
        {
            Report(context, PolicyOptions.Read(file, context.Options.AnalyzerConfigOptionsProvider).Findings);
            Report(context, Findings(file, files.Glossaries.Of(file.Path), context).Where(finding => !finding.InGlossary));
        }
        else
        {
            IEnumerable<PolicyDiagnostic> findings = files.PoliciesOf[file].SelectMany(policy => Findings(policy, file, context));
            Report(context, findings.Where(finding => finding.InGlossary).Distinct());
        }
    }

    private static IEnumerable<PolicyDiagnostic> Findings(AdditionalText policy, AdditionalText? glossary, AdditionalFileAnalysisContext context) =>
        policy.GetText(context.CancellationToken) is { } text
            ? PolicyReading.Read(text, glossary?.GetText(context.CancellationToken), context.CancellationToken)
                .Diagnostics.Where(finding => !PolicyFileReading.IsError(finding))
            : [];

    private static void Report(AdditionalFileAnalysisContext context, IEnumerable<PolicyDiagnostic> findings)
    {
        SourceText? text = context.AdditionalFile.GetText(context.CancellationToken);
        foreach (PolicyDiagnostic finding in findings)
        {
            context.ReportDiagnostic(FileDiagnostic.In(context.AdditionalFile.Path, text, finding).ToDiagnostic());
        }
    }

    /// <summary>The policies and glossaries of a project, each path once.</summary>
    private sealed class ProjectFiles
    {
        public ProjectFiles(ImmutableArray<AdditionalText> files)
        {
            Glossaries = new Glossaries(files);
            Policies = new HashSet<AdditionalText>(PolicyFiles.EachOnceByPath(files.Where(file => PolicyPath.IsPolicy(file.Path))));
            PoliciesOf = Policies.ToLookup(policy => Glossaries.Of(policy.Path));
        }

        public HashSet<AdditionalText> Policies { get; }

        public Glossaries Glossaries { get; }

        /// <summary>The policies of each glossary.</summary>
        public ILookup<AdditionalText?, AdditionalText> PoliciesOf { get; }
    }
}

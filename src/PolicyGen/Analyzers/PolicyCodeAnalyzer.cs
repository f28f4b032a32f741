using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Diagnostics;

namespace PolicyGen.Analyzers;

/// <summary>
/// Checks C# code against the policies it lives under. The policies are found once for a compilation; without one
/// nothing further is looked at, and without a mark in reach no operation is.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyCodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        CodeRules.UndeclaredUse,
        CodeRules.ProhibitedUse,
        CodeRules.UnscopedUse,
        CodeRules.UndeclaredProcessing,
        CodeRules.UnnamedInCode,
        CodeRules.UnmarkedName,
        CodeRules.ConditionallyProhibitedUse,
        CodeRules.UnreadablePolicy);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        PolicyCatalog catalog = PolicyCatalog.Find(context.Compilation, context.CancellationToken);
        if (catalog.IsEmpty)
        {
            return;
        }

        context.RegisterCompilationEndAction(new UnreadablePolicies(catalog).Report);
        if (catalog.Policies.IsEmpty)
        {
            return;
        }

        var texts = new PolicyTexts(context.Options);
        MarkingAssemblies assemblies = MarkingAssemblies.Find(context.Compilation, catalog, context.CancellationToken);
        var marks = new MarkTable(catalog, assemblies);
        var names = new UnnamedInCode(catalog, texts);
        context.RegisterSyntaxNodeAction(new UndeclaredProcessing(catalog).Analyze, SyntaxKind.Attribute);
        context.RegisterSymbolAction(new UnmarkedName(catalog, marks).Analyze, SymbolKind.Property, SymbolKind.Field, SymbolKind.Parameter);
        context.RegisterSemanticModelAction(names.Analyze);
        context.RegisterCompilationEndAction(names.Report);
        if (!assemblies.IsEmpty)
        {
            var uses = new UseRules(new UseFinder(marks), new ProcessingScopes(catalog), texts);
            context.RegisterOperationAction(uses.Analyze, UseFinder.Kinds);
        }
    }
}

using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Diagnostics;
using PolicyGen.Emit;
using PolicyGen.Semantics;

namespace PolicyGen.Generation;

/// <summary>Generates the C# of every annotated policy among a project's additional files.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PolicyGenerator : IIncrementalGenerator
{
    /// <summary>The steps from policy files to code, and to the errors of those files.</summary>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The policy files, each once and in order of path, with their options and glossaries.
        IncrementalValuesProvider<AdditionalText> files = context.AdditionalTextsProvider
            .Where(static file => PolicyPath.IsPolicy(file.Path))
            .Collect()
            .SelectMany(static (all, _) => PolicyFiles.EachOnceByPath(all))
            .WithTrackingName(TrackingNames.PolicyFiles);

        IncrementalValuesProvider<(PolicyOptions Options, AdditionalText File)> policies = files
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => (PolicyOptions.Read(pair.Left, pair.Right), pair.Left))
            .WithTrackingName(TrackingNames.Options);

        IncrementalValueProvider<Glossaries> glossaries = context.AdditionalTextsProvider
            .Where(static file => PolicyPath.IsGlossary(file.Path))
            .Collect()
            .Select(static (all, _) => new Glossaries(all))
            .WithTrackingName(TrackingNames.Glossaries);

        IncrementalValuesProvider<PolicyInput> inputs = policies
            .Combine(glossaries)
            .Select(static (pair, _) => new PolicyInput(pair.Left.Options, pair.Left.File, pair.Right.Of(pair.Left.File.Path)))
            .WithTrackingName(TrackingNames.Inputs);

        // What each policy says.
        IncrementalValuesProvider<PolicyFileReading> readings = inputs
            .Select(static (input, cancellationToken) => PolicyFileReading.Read(input, cancellationToken))
            .WithTrackingName(TrackingNames.Readings);

        // What keeps one from being generated: a C# that is too old, a namespace that is taken.
        IncrementalValueProvider<string?> oldVersion = context.ParseOptionsProvider
            .Select(static (options, _) => VersionBelow9(options))
            .WithTrackingName(TrackingNames.LanguageVersion);

        IncrementalValueProvider<EquatableArray<NamespaceClash>> clashes = policies
            .Select(static (policy, _) => policy.Options)
            .Collect()
            .Select(static (all, _) => NamespaceClash.Find(all))
            .WithTrackingName(TrackingNames.NamespaceClashes);

        // The code: what the policy says, and apart from it what is the same for every policy, which no edit makes again.
        IncrementalValuesProvider<PolicySource> sources = readings
            .Combine(clashes.Combine(oldVersion))
            .Where(static pair => pair.Right.Right is null && !pair.Right.Left.Any(clash => clash.Path == pair.Left.Options.Path))
            .Select(static (pair, _) => ToSource(pair.Left))
            .Where(static source => source.Model != PolicyModel.Empty)
            .WithTrackingName(TrackingNames.Sources);

        IncrementalValuesProvider<GeneratedFile> generated = sources
            .SelectMany(static (source, cancellationToken) => PolicyEmitter.Emit(source, cancellationToken))
            .WithTrackingName(TrackingNames.GeneratedFiles);

        IncrementalValuesProvider<GeneratedFile> common = sources
            .Select(static (source, _) => source.Scope)
            .WithTrackingName(TrackingNames.Scopes)
            .SelectMany(static (scope, _) => PolicyEmitter.EmitCommon(scope))
            .WithTrackingName(TrackingNames.CommonFiles);

        context.RegisterSourceOutput(generated, AddSource);
        context.RegisterSourceOutput(common, AddSource);

        // The errors, apart from the code, so that neither is made again for the other.
        IncrementalValuesProvider<FileDiagnostic> errors = readings
            .SelectMany(static (reading, _) => reading.Errors)
            .WithTrackingName(TrackingNames.Errors);

        context.RegisterSourceOutput(errors, static (output, error) => output.ReportDiagnostic(error.ToDiagnostic()));
        context.RegisterSourceOutput(clashes, ReportClashes);
        context.RegisterSourceOutput(policies.Combine(oldVersion), ReportOldVersion);
    }

    private static PolicySource ToSource(PolicyFileReading reading)
    {
        PolicyOptions options = reading.Options;
        return new PolicySource(options.Name, new PolicyScope(options.Namespace, options.IsPublic), options.File, reading.Model);
    }

    private static void AddSource(SourceProductionContext output, GeneratedFile file) =>
        output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));

    private static string? VersionBelow9(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp9 and var version } ? version.ToDisplayString() : null;

    private static void ReportClashes(SourceProductionContext output, EquatableArray<NamespaceClash> clashes)
    {
        foreach (NamespaceClash clash in clashes)
        {
            output.ReportDiagnostic(FileDiagnostic
                .On(clash.Path, PolicyFileRules.NamespaceClash, clash.File, clash.Namespace, clash.TakenBy)
                .ToDiagnostic());
        }
    }

    private static void ReportOldVersion(
        SourceProductionContext output, ((PolicyOptions Options, AdditionalText File) Policy, string? OldVersion) pair)
    {
        if (pair.OldVersion is { } version)
        {
            PolicyOptions options = pair.Policy.Options;
            output.ReportDiagnostic(FileDiagnostic
                .On(options.Path, PolicyFileRules.LanguageVersion, options.File, version)
                .ToDiagnostic());
        }
    }
}

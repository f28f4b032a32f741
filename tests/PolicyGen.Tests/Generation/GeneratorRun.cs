using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyGen.Emit;
using PolicyGen.Generation;
using Xunit;

namespace PolicyGen.Tests.Generation;

/// <summary>
/// A run of the generator. Every run is repeated with nothing changed, in which no step may run again; and nothing
/// that a step hands on may hold on to a compilation.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly TestProject _project;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(TestProject project, GeneratorDriver driver, CancellationToken cancellationToken)
    {
        _project = project;
        _driver = driver.RunGenerators(project.Compilation, cancellationToken);
        Result = _driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
        AssertRunsNothingAgain();
        ObjectGraph.AssertHoldsNoCompilation(Steps(Result).SelectMany(step => step.Outputs).Select(output => output.Value));
    }

    public GeneratorRunResult Result { get; }

    public static GeneratorRun Of(TestProject project, CancellationToken cancellationToken = default) =>
        new(project, project.Driver(trackSteps: true), cancellationToken);

    /// <summary>The generated files.</summary>
    public IReadOnlyList<GeneratedFile> Files =>
        Result.GeneratedSources.Select(source => new GeneratedFile(source.HintName, source.SourceText.ToString())).ToList();

    /// <summary>The ids of what is reported, with the file and the line from 1.</summary>
    public IEnumerable<string> Reported => Result.Diagnostics.Select(Show);

    /// <summary>The steps that ran again and gave something else, as <c>Step</c> or, for a generated file, <c>Step Part</c>.</summary>
    public IEnumerable<string> Changed => Showing(reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New or IncrementalStepRunReason.Removed);

    /// <summary>The steps that ran again, whatever they gave.</summary>
    public IEnumerable<string> Ran => Showing(reason => reason is not IncrementalStepRunReason.Cached);

    /// <summary>Runs on after an edit of the project.</summary>
    public GeneratorRun After(Func<TestProject, TestProject> edit)
    {
        TestProject edited = edit(_project);
        GeneratorDriver driver = _driver;
        if (edited.Files.Length == _project.Files.Length)
        {
            foreach ((AdditionalText old, AdditionalText text) in _project.Files.Zip(edited.Files).Where(pair => pair.First != pair.Second))
            {
                driver = driver.ReplaceAdditionalText(old, text);
            }
        }
        else
        {
            driver = driver.ReplaceAdditionalTexts(edited.Files);
        }

        if (edited.Options != _project.Options)
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(edited.Options.CreateProvider());
        }

        if (edited.LanguageVersion != _project.LanguageVersion)
        {
            driver = driver.WithUpdatedParseOptions(edited.ParseOptions);
        }

        return new GeneratorRun(edited, driver, CancellationToken.None);
    }

    private static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} {place.Path} {place.StartLinePosition.Line + 1}";
    }

    private void AssertRunsNothingAgain()
    {
        GeneratorRunResult again = _driver.RunGenerators(_project.Compilation.Clone()).GetRunResult().Results.Single();
        (string? Name, IncrementalStepRunReason Reason)[] outputs = [.. Steps(again).SelectMany(step => step.Outputs.Select(output => (step.Name, output.Reason)))];
        Assert.NotEmpty(outputs);
        Assert.All(outputs, output => Assert.True(output.Reason is IncrementalStepRunReason.Cached, $"{output.Name} is {output.Reason}"));
    }

    private static IEnumerable<IncrementalGeneratorRunStep> Steps(GeneratorRunResult result) => result.TrackedSteps
        .Where(step => typeof(TrackingNames).GetFields().Any(field => (string?)field.GetValue(null) == step.Key))
        .SelectMany(step => step.Value)
        .Concat(result.TrackedOutputSteps.SelectMany(step => step.Value));

    private IEnumerable<string> Showing(Func<IncrementalStepRunReason, bool> reason) => Steps(Result)
        .SelectMany(step => step.Outputs.Where(output => reason(output.Reason)).Select(output => Show(step.Name, output.Value)))
        .Distinct()
        .Order(StringComparer.Ordinal);

    private static string Show(string? step, object? value) => value switch
    {
        GeneratedFile file => $"{step} {file.HintName}",
        _ => step ?? "Output",
    };
}

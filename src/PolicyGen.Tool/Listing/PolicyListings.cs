using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics;
using PolicyGen.Syntax;
using PolicyGen.Tool.Checking;
using PolicyGen.Tool.Files;

namespace PolicyGen.Tool.Listing;

/// <summary>Lays out what was read.</summary>
internal static class PolicyListings
{
    /// <summary>The listing of a policy.</summary>
    public static PolicyListing Of(PolicyDocument document)
    {
        PolicyModel model = document.Reading.Model;
        return new PolicyListing(
            document.Path,
            [.. model.Practices.Select(practice => Practice(practice, model))],
            Names(model.DataCategories),
            Names(model.Purposes),
            Names(model.Operations),
            Names(model.Actors),
            [.. document.Reading.Tree.Marks.Select(mark => Mark(mark, document.Text))],
            [.. document.Diagnostics.Select(diagnostic => Finding.Of(diagnostic))]);
    }

    private static ListedPractice Practice(Practice practice, PolicyModel model) => new(
        practice.Number,
        practice.Line,
        Parts(practice.Actors, model.Actors),
        practice.Actors.Any(actor => actor.Name == Semantics.Practice.DataSubject),
        Parts(practice.Recipients, model.Actors),
        Parts(practice.Sources, model.Actors),
        [model.Operations[practice.Operation].Name],
        practice.Kind.ToString(),
        Parts(practice.Data, model.DataCategories),
        Parts(practice.Purposes, model.Purposes),
        practice.Stance.ToString(),
        practice.Basis.ToString(),
        practice.Condition,
        [.. practice.Section],
        practice.Text);

    private static string[] Parts(EquatableArray<PracticePart> parts, EquatableArray<DeclaredName> names) =>
        [.. parts.Where(part => part.Name != Semantics.Practice.DataSubject).Select(part => names[part.Name].Name)];

    private static ListedName[] Names(EquatableArray<DeclaredName> names) =>
        [.. names.Select(name => new ListedName(
            name.Name,
            name.Identifier,
            name.Line,
            [.. name.Aliases],
            name.Note,
            [.. name.PartOf.Select(whole => names[whole].Name)],
            [.. name.Parts.Select(part => names[part].Name)]))];

    private static ListedMark Mark(MarkSyntax mark, SourceText text)
    {
        LinePosition start = text.Lines.GetLinePosition(mark.Content.Start);
        return new ListedMark(
            mark.Kind.ToString().ToLowerInvariant(),
            text.ToString(mark.Content),
            mark.Content.Start,
            mark.Content.End,
            start.Line + 1,
            start.Character + 1);
    }
}

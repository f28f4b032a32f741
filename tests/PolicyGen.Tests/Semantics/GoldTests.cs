using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics;
using PolicyGen.Syntax;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>The sample policies are read as people read them by hand, field by field.</summary>
public class GoldTests
{
    public static TheoryData<string> Policies => ["youpin", "corner-books"];

    [Theory]
    [MemberData(nameof(Policies))]
    public void Practices_are_those_read_by_hand(string policy)
    {
        (PolicyModel model, JsonElement gold) = Read(policy);
        Assert.Equal(gold.GetProperty("practices").EnumerateArray().Select(Wanted), model.Practices.Select(p => Found(model, p)));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Conditions_are_those_read_by_hand(string policy)
    {
        (PolicyModel model, JsonElement gold) = Read(policy);
        foreach ((JsonElement wanted, Practice found) in gold.GetProperty("practices").EnumerateArray().Zip(model.Practices))
        {
            if (wanted.TryGetProperty("conditionStartsWith", out JsonElement start))
            {
                Assert.StartsWith(start.GetString()!, found.Condition, StringComparison.Ordinal);
            }
            else
            {
                Assert.Null(found.Condition);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Carried_purposes_and_continued_data_say_so(string policy)
    {
        (PolicyModel model, JsonElement gold) = Read(policy);
        foreach ((JsonElement wanted, Practice found) in gold.GetProperty("practices").EnumerateArray().Zip(model.Practices))
        {
            string[] own = Strings(wanted, "data").Where(d => !Strings(wanted, "continued").Contains(d)).ToArray();
            Assert.Equal(Strings(wanted, "carried").Order(), Of(found.Purposes, PartOrigin.Carried, model.Purposes));
            Assert.Empty(Of(found.Data, PartOrigin.Continued, model.DataCategories).Except(Strings(wanted, "continued")));
            Assert.Empty(Of(found.Data, PartOrigin.Continued, model.DataCategories).Intersect(own));
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Containment_is_that_read_by_hand_and_no_other(string policy)
    {
        (PolicyModel model, JsonElement gold) = Read(policy);
        IEnumerable<string> stated =
            from practice in gold.GetProperty("practices").EnumerateArray()
            where practice.TryGetProperty("contains", out _)
            from whole in practice.GetProperty("contains").EnumerateObject()
            from part in whole.Value.EnumerateArray()
            select whole.Name + " > " + part.GetString();
        IEnumerable<string> defined =
            from definition in gold.GetProperty("definitions").EnumerateArray()
            from member in definition.GetProperty("members").EnumerateArray()
            select definition.GetProperty("term").GetString() + " > " + member.GetString();
        IEnumerable<string> found =
            from whole in model.DataCategories
            from part in whole.Parts
            select whole.Name + " > " + model.DataCategories[part].Name;
        Assert.Equal(stated.Concat(defined).Distinct().Order(), found.Order());
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Names_and_marks_are_counted(string policy)
    {
        (PolicyModel model, JsonElement gold) = Read(policy);
        JsonElement totals = gold.GetProperty("totals");
        PolicySyntaxTree tree = PolicyReading.Read(SourceText.From(File.ReadAllText(PathOf(policy + ".policy.txt")))).Tree;
        int Marks(MarkKind kind) => tree.Marks.Count(m => m.Kind == kind);
        (string, int)[] found =
        [
            ("marks", tree.Marks.Length), ("actorMarks", Marks(MarkKind.Actor)), ("operationMarks", Marks(MarkKind.Operation)),
            ("dataMarks", Marks(MarkKind.Data)), ("purposeMarks", Marks(MarkKind.Purpose)), ("actors", model.Actors.Count),
            ("operations", model.Operations.Count), ("dataCategories", model.DataCategories.Count),
            ("purposes", model.Purposes.Count - totals.GetProperty("purposeParts").GetInt32()),
            ("purposeParts", model.Purposes.Sum(p => p.Parts.Count)), ("practices", model.Practices.Count),
        ];
        Assert.Equal(totals.EnumerateObject().Select(p => (p.Name, p.Value.GetInt32())), found);
    }

    private static (PolicyModel Model, JsonElement Gold) Read(string policy) =>
        (Reading.Model(File.ReadAllText(PathOf(policy + ".policy.txt"))),
            JsonDocument.Parse(File.ReadAllText(PathOf(policy + ".gold.json"))).RootElement);

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Founding", file);

    private static string Wanted(JsonElement practice) => string.Join(
        "\n",
        "line " + practice.GetProperty("line").GetInt32(),
        "actors " + List(Strings(practice, "actors")),
        "dataSubject " + practice.GetProperty("dataSubject").GetBoolean(),
        "recipients " + List(Strings(practice, "recipients")),
        "sources " + List(Strings(practice, "sources")),
        "operations " + List(Strings(practice, "operations")),
        "data " + List(Strings(practice, "data").Union(Strings(practice, "continued")).Order()),
        "purposes " + List(Strings(practice, "purposes").Union(Strings(practice, "carried")).Order()),
        practice.GetProperty("kind").GetString(),
        practice.GetProperty("stance").GetString(),
        practice.GetProperty("basis").GetString(),
        "section " + List(Strings(practice, "section")));

    private static string Found(PolicyModel model, Practice practice) => string.Join(
        "\n",
        "line " + practice.Line,
        "actors " + Names(practice.Actors.Where(a => a.Name != Practice.DataSubject), model.Actors),
        "dataSubject " + practice.Actors.Any(a => a.Name == Practice.DataSubject),
        "recipients " + Names(practice.Recipients, model.Actors),
        "sources " + Names(practice.Sources, model.Actors),
        "operations " + model.Operations[practice.Operation].Name,
        "data " + List(practice.Data.Select(d => model.DataCategories[d.Name].Name).Order()),
        "purposes " + List(practice.Purposes.Select(p => model.Purposes[p.Name].Name).Order()),
        practice.Kind,
        practice.Stance,
        practice.Basis,
        "section " + List(practice.Section));

    private static string[] Of(IEnumerable<PracticePart> parts, PartOrigin origin, EquatableArray<DeclaredName> names) =>
        [.. parts.Where(p => p.Origin == origin).Select(p => names[p.Name].Name).Order()];

    private static string Names(IEnumerable<PracticePart> parts, EquatableArray<DeclaredName> names) => List(parts.Select(p => names[p.Name].Name));

    private static string List(IEnumerable<string> items) => string.Join(" | ", items);

    private static string[] Strings(JsonElement practice, string property) =>
        practice.TryGetProperty(property, out JsonElement list) ? [.. list.EnumerateArray().Select(e => e.GetString()!)] : [];
}

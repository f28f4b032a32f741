using System.Collections.Generic;
using System.Linq;

namespace PolicyGen.Emit;

/// <summary>
/// Emits the records in which code reads the policy: get-only properties and a constructor, because <c>init</c> needs
/// a type that netstandard2.0 lacks; lists of enum values, so that nothing recurses.
/// </summary>
internal static class RecordsEmitter
{
    public static string Emit(PolicyScope scope)
    {
        CodeWriter writer = Unit.Open(scope, Cancellation.None);
        foreach (Record record in Records)
        {
            Write(scope, writer, record);
        }

        return writer.Finish();
    }

    private static readonly Record[] Records =
    [
        new("DataCategoryInfo", "What the policy says of a data category.",
        [
            new("DataCategory", "Value", "The category."),
            new("string", "Name", "The policy's own name for it."),
            List("DataCategory", "PartOf", "The categories that contain it directly."),
            List("DataCategory", "Contains", "The categories that it contains directly."),
            List("Mention", "Mentions", "The sentences that mark it, in order."),
        ]),
        new("PurposeInfo", "What the policy says of a purpose.",
        [
            new("Purpose", "Value", "The purpose."),
            new("string", "Name", "The policy's own name for it."),
            List("Purpose", "PartOf", "The compound purposes that contain it."),
            List("Purpose", "Parts", "The purposes that it is made of."),
            List("Mention", "Mentions", "The sentences that mark it, in order."),
        ]),
        new("Practice", "One operation with all that the policy says about it.",
        [
            new("int", "Number", "Its place among the practices, from 1."),
            List("Actor", "Actors", "Who does it."),
            List("Actor", "Recipients", "Who the data goes to."),
            List("Actor", "Sources", "Who the data comes from."),
            new("Operation", "Operation", "What is done."),
            new("OperationKind", "Kind", "The operation's kind as it is used here."),
            List("DataCategory", "Data", "The data it is done to."),
            List("Purpose", "Purposes", "What it is done for."),
            new("Stance", "Stance", "Whether the policy declares or prohibits it."),
            new("ConsentBasis", "Basis", "The consent it rests on."),
            new("string?", "Condition", "The clause it depends on, as it stands in the policy; null where there is none."),
            List("string", "Section", "The headings above it, outermost first."),
            new("string", "Text", "Its sentence."),
            new("int", "Line", "The line of the policy file it stands on, from 1."),
        ]),
        new("Mention", "A sentence of the policy that marks a name.",
        [
            List("string", "Section", "The headings above it, outermost first."),
            new("string", "Text", "The sentence as it stands in the policy."),
            new("int", "Line", "The line of the policy file it stands on, from 1."),
        ]),
    ];

    private static void Write(PolicyScope scope, CodeWriter writer, Record record)
    {
        Unit.Type(writer, record.Summary);
        writer.Open($"{scope.Visibility} sealed record {record.Name}");
        writer.Line("/// <summary>Gives every property its value.</summary>");
        writer.Open($"public {record.Name}({string.Join(", ", record.Properties.Select(p => $"{p.Type} {Parameter(p)}"))})");
        foreach (Property property in record.Properties)
        {
            writer.Line($"{property.Name} = {Parameter(property)};");
        }

        writer.Close();
        foreach (Property property in record.Properties)
        {
            writer.Line();
            writer.Line($"/// <summary>{property.Summary}</summary>");
            writer.Line($"public {property.Type} {property.Name} {{ get; }}");
        }

        writer.Close();
        writer.Line();
    }

    private static Property List(string item, string name, string summary) =>
        new($"global::System.Collections.Generic.IReadOnlyList<{item}>", name, summary);

    private static string Parameter(Property property) => char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);

    private sealed record Record(string Name, string Summary, IReadOnlyList<Property> Properties);

    private sealed record Property(string Type, string Name, string Summary);
}

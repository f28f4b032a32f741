using System.Linq;
using System.Threading;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>Emits the practices.</summary>
internal static class PracticesEmitter
{
    public static string Emit(PolicySource source, Quotations quotations, CancellationToken cancellationToken)
    {
        CodeWriter writer = Unit.Open(source, cancellationToken);
        TableWriter.OpenTables(source, writer);
        TableWriter.Write(
            writer,
            "PracticeTable",
            "Practice",
            source.Model.Practices.Count,
            source.Model.Practices.Select(practice => Item(source.Model, quotations, practice)),
            Members);
        return writer.Finish();
    }

    private const string Members =
        """
        internal static readonly global::System.Collections.Generic.IReadOnlyList<Practice> List = global::System.Array.AsReadOnly(All);

        """;

    private static string Item(PolicyModel model, Quotations quotations, Practice practice)
    {
        string mention = $"MentionTable.All[{TableWriter.Number(quotations.IndexOf(Quotations.Of(practice)))}]";
        return "new Practice(" + string.Join(
            ", ",
            TableWriter.Number(practice.Number),
            List("Actor", model.Actors, practice.Actors),
            List("Actor", model.Actors, practice.Recipients),
            List("Actor", model.Actors, practice.Sources),
            "Operation." + model.Operations[practice.Operation].Identifier,
            "OperationKind." + practice.Kind,
            List("DataCategory", model.DataCategories, practice.Data),
            List("Purpose", model.Purposes, practice.Purposes),
            "Stance." + practice.Stance,
            "ConsentBasis." + practice.Basis,
            practice.Condition is null ? "null" : Escape.Literal(Escape.Cut(practice.Condition, quotations.TextLength)),
            mention + ".Section",
            mention + ".Text",
            TableWriter.Number(practice.Line)) + ")";
    }

    private static string List(string type, EquatableArray<DeclaredName> names, EquatableArray<PracticePart> parts) =>
        "Tables." + TableWriter.List(type, TableWriter.Members(type, names, parts));
}

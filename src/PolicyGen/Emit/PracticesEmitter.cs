using System.Linq;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>Emits the practices.</summary>
internal static class PracticesEmitter
{
    public static string Emit(PolicySource source, Quotations quotations, Cancellation cancellation)
    {
        CodeWriter writer = Unit.Open(source.Scope, cancellation);
        TableWriter.OpenTables(source.Scope, writer);
        TableWriter.Write(
            writer,
            "PracticeTable",
            "Practice",
            source.Model.Practices.Count,
            source.Model.Practices.Select(practice => Item(source.Model, quotations, practice, cancellation)),
            Members);
        return writer.Finish();
    }

    private const string Members =
        """
        internal static readonly global::System.Collections.Generic.IReadOnlyList<Practice> List = global::System.Array.AsReadOnly(All);

        private static Practice Create(
            int number,
            Actor[] actors,
            Actor[] recipients,
            Actor[] sources,
            Operation operation,
            OperationKind kind,
            DataCategory[] data,
            Purpose[] purposes,
            Stance stance,
            ConsentBasis basis,
            string condition,
            int mention)
        {
            Mention sentence = MentionTable.All[mention];
            return new Practice(
                number,
                Tables.List(actors),
                Tables.List(recipients),
                Tables.List(sources),
                operation,
                kind,
                Tables.List(data),
                Tables.List(purposes),
                stance,
                basis,
                condition,
                sentence.Section,
                sentence.Text,
                sentence.Line);
        }

        """;

    private static string Item(PolicyModel model, Quotations quotations, Practice practice, Cancellation cancellation)
    {
        return "Create(" + string.Join(
            ", ",
            TableWriter.Number(practice.Number),
            TableWriter.Array("Actor", model.Actors, practice.Actors, cancellation),
            TableWriter.Array("Actor", model.Actors, practice.Recipients, cancellation),
            TableWriter.Array("Actor", model.Actors, practice.Sources, cancellation),
            "Operation." + model.Operations[practice.Operation].Identifier,
            "OperationKind." + practice.Kind,
            TableWriter.Array("DataCategory", model.DataCategories, practice.Data, cancellation),
            TableWriter.Array("Purpose", model.Purposes, practice.Purposes, cancellation),
            "Stance." + practice.Stance,
            "ConsentBasis." + practice.Basis,
            practice.Condition is null ? "null" : Escape.Literal(Escape.Cut(practice.Condition, quotations.TextLength), cancellation),
            TableWriter.Number(quotations.IndexOf(Quotations.Of(practice)))) + ")";
    }
}

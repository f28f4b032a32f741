using System.Collections.Generic;
using System.Linq;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>Emits <c>Policy</c>: what code asks the policy, and its practices as attributes for readers of metadata.</summary>
internal static class PolicyClassEmitter
{
    /// <summary>Grows when what metadata says changes its shape, so that an analyzer knows code of an older generator.</summary>
    public const int ContractVersion = 1;

    public static string Emit(PolicySource source, Quotations quotations, Cancellation cancellation)
    {
        CodeWriter writer = Unit.Open(source.Scope, cancellation);
        Unit.Type(writer, $"The policy <c>{Escape.Documentation(source.File)}</c>.");
        foreach (Practice practice in source.Model.Practices)
        {
            writer.Line($"[DeclaredPractice({string.Join(", ", Arguments(source.Model, quotations, practice, cancellation))})]");
        }

        writer.Open($"{source.Scope.Visibility} static partial class Policy");
        writer.Line("/// <summary>The policy's name.</summary>");
        writer.Line($"public const string Name = {Escape.Literal(source.Name, cancellation)};");
        writer.Line();
        writer.Line("/// <summary>The policy's file, relative to the project folder.</summary>");
        writer.Line($"public const string File = {Escape.Literal(source.File, cancellation)};");
        writer.Line();
        writer.Line("/// <summary>The version of the shape in which the generated code carries the policy.</summary>");
        writer.Line($"public const int ContractVersion = {TableWriter.Number(ContractVersion)};");
        writer.Line();
        writer.Lines(Members);
        return writer.Finish();
    }

    private const string Members =
        """
        /// <summary>The practices, in order of their operation marks.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Practice> Practices => Tables.PracticeTable.List;

        /// <summary>The practices that name <paramref name="data"/> or a whole that contains it, prohibited ones included.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Practice> PracticesFor(DataCategory data)
        {
            return Tables.Relation.Data.PracticesFor(ValueIndexOf(data));
        }

        /// <summary>The practices that name <paramref name="purpose"/> or a compound purpose that contains it, prohibited ones included.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Practice> PracticesFor(Purpose purpose)
        {
            return Tables.Relation.Purposes.PracticesFor(ValueIndexOf(purpose));
        }

        /// <summary>
        /// Whether the policy declares the operation on the data, for some purpose or for none: what is declared for a
        /// whole is declared for its parts, collecting declares use, and of a practice and a prohibition that both
        /// hold, the one that names the data more closely wins. False for a value that the policy does not name.
        /// </summary>
        public static bool Declares(Operation operation, DataCategory data)
        {
            return Tables.Declarations.Declare((int)operation, (int)data, 0);
        }

        /// <summary>
        /// Whether the policy declares the operation on the data for the purpose; a compound purpose covers its parts.
        /// Containment, kind and prohibition are as without a purpose.
        /// </summary>
        public static bool Declares(Operation operation, DataCategory data, Purpose purpose)
        {
            return Tables.Declarations.DeclareFor((int)operation, (int)data, (int)purpose);
        }

        private static int ValueIndexOf(DataCategory data) => Tables.ValueIndex.Find(Tables.DataCategoryTable.Index, (int)data);

        private static int ValueIndexOf(Purpose purpose) => Tables.ValueIndex.Find(Tables.PurposeTable.Index, (int)purpose);
        """;

    private static IEnumerable<string> Arguments(PolicyModel model, Quotations quotations, Practice practice, Cancellation cancellation)
    {
        yield return TableWriter.Number(practice.Number);
        yield return "Operation." + model.Operations[practice.Operation].Identifier;
        yield return "OperationKind." + practice.Kind;
        yield return TableWriter.Array("DataCategory", model.DataCategories, practice.Data, cancellation);
        yield return TableWriter.Array("Purpose", model.Purposes, practice.Purposes, cancellation);
        if (practice.Actors.Count > 0)
        {
            yield return "Actors = " + TableWriter.Array("Actor", model.Actors, practice.Actors, cancellation);
        }

        if (practice.Recipients.Count > 0)
        {
            yield return "Recipients = " + TableWriter.Array("Actor", model.Actors, practice.Recipients, cancellation);
        }

        if (practice.Sources.Count > 0)
        {
            yield return "Sources = " + TableWriter.Array("Actor", model.Actors, practice.Sources, cancellation);
        }

        if (practice.Stance != Stance.Declared)
        {
            yield return "Stance = Stance." + practice.Stance;
        }

        if (practice.Condition is { } condition)
        {
            yield return "Condition = " + Escape.Literal(Escape.Cut(condition, quotations.TextLength), cancellation);
        }

        if (practice.Section.Count > 0)
        {
            yield return "Section = " + TableWriter.Array("string", practice.Section.Select(title => Escape.Literal(title, cancellation)));
        }

        yield return "Text = " + Escape.Literal(Escape.Cut(practice.Text, quotations.TextLength), cancellation);
        yield return "Line = " + TableWriter.Number(practice.Line);
    }
}

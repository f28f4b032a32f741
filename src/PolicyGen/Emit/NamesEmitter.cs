using System;
using System.Collections.Generic;
using System.Linq;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>Emits <c>DataCategories</c> and <c>Purposes</c>: what the policy says of each name.</summary>
internal static class NamesEmitter
{
    /// <summary>The file of the data categories.</summary>
    public static string EmitDataCategories(PolicySource source, Quotations quotations, Cancellation cancellation) =>
        Emit(source, quotations, NameKind.Data(source.Model), "DataCategories", "What the policy says of each data category.", cancellation);

    /// <summary>The file of the purposes.</summary>
    public static string EmitPurposes(PolicySource source, Quotations quotations, Cancellation cancellation) =>
        Emit(source, quotations, NameKind.Purpose(source.Model), "Purposes", "What the policy says of each purpose.", cancellation);

    private static string Emit(
        PolicySource source, Quotations quotations, NameKind kind, string type, string summary, Cancellation cancellation)
    {
        // A property may have the name of any type of ours: within this class, expressions name types in full.
        string table = $"global::{source.Scope.Namespace}.Policy.Tables.{kind.Type}Table";
        CodeWriter writer = Unit.Open(source.Scope, cancellation);
        Unit.Type(writer, summary);
        writer.Open($"{source.Scope.Visibility} static class {type}");
        writer.Line("/// <summary>All of them, in order of first mark.</summary>");
        writer.Line($"public static global::System.Collections.Generic.IReadOnlyList<{kind.Type}Info> All => {table}.List;");
        writer.Line();
        writer.Line("/// <summary>What the policy says of <paramref name=\"value\"/>.</summary>");
        writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The policy names no such value.</exception>");
        writer.Line($"public static {kind.Type}Info Of({kind.Type} value) => {table}.Of(value);");
        for (int i = 0; i < kind.Names.Count; i++)
        {
            string identifier = kind.Names[i].Identifier;
            writer.Line();
            writer.Line($"/// <inheritdoc cref=\"{kind.Type}.{identifier}\"/>");
            writer.Line($"public static {kind.Type}Info {identifier} => {table}.All[{TableWriter.Number(i)}];");
        }

        writer.Close();
        writer.Line();
        WriteTable(source, quotations, kind, writer, cancellation);
        return writer.Finish();
    }

    private static void WriteTable(PolicySource source, Quotations quotations, NameKind kind, CodeWriter writer, Cancellation cancellation)
    {
        TableWriter.OpenTables(source.Scope, writer);
        TableWriter.Write(
            writer,
            kind.Type + "Table",
            kind.Type + "Info",
            kind.Names.Count,
            kind.Names.Select(name => Item(kind, quotations, name, cancellation)),
            Members.Replace("NAME", kind.Type));
    }

    private const string Members =
        """
        internal static readonly global::System.Collections.Generic.IReadOnlyList<NAMEInfo> List = global::System.Array.AsReadOnly(All);
        internal static readonly int[] Index = ValueIndex.Create(global::System.Array.ConvertAll(All, info => (int)info.Value));

        internal static NAMEInfo Of(NAME value)
        {
            int position = ValueIndex.Find(Index, (int)value);
            if (position < 0)
            {
                throw new global::System.ArgumentOutOfRangeException(nameof(value), value, "The policy names no such value.");
            }

            return All[position];
        }

        private static NAMEInfo Create(NAME value, string name, NAME[] wholes, NAME[] parts, params int[] mentions)
        {
            return new NAMEInfo(value, name, Tables.List(wholes), Tables.List(parts), MentionTable.Of(mentions));
        }

        """;

    private static string Item(NameKind kind, Quotations quotations, DeclaredName name, Cancellation cancellation)
    {
        IEnumerable<string> mentions = cancellation.Each(name.Mentions).Select(mention => ", " + TableWriter.Number(quotations.IndexOf(mention)));
        string Array(IEnumerable<int> indexes) => TableWriter.Array(kind.Type, kind.Names, indexes, cancellation);
        return $"Create({kind.Type}.{name.Identifier}, {Escape.Literal(name.Name, cancellation)}, " +
            $"{Array(name.PartOf)}, {Array(name.Parts)}{string.Concat(mentions)})";
    }
}

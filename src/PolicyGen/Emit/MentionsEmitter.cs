using System.Linq;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>Emits the sentences that the records quote, apart from the rest: an edit of a sentence is an edit of this file.</summary>
internal static class MentionsEmitter
{
    public static string Emit(PolicySource source, Quotations quotations, Cancellation cancellation)
    {
        CodeWriter writer = Unit.Open(source.Scope, cancellation);
        TableWriter.OpenTables(source.Scope, writer);
        TableWriter.Write(
            writer,
            "SectionTable",
            "global::System.Collections.Generic.IReadOnlyList<string>",
            quotations.Sections.Count,
            quotations.Sections.Select(section => $"List({TableWriter.Array("string", section.Select(title => Escape.Literal(title, cancellation)))})"));
        TableWriter.Write(
            writer,
            "MentionTable",
            "Mention",
            quotations.Mentions.Count,
            quotations.Mentions.Select(mention => Item(mention, quotations, cancellation)),
            Members);
        return writer.Finish();
    }

    private const string Members =
        """

        internal static global::System.Collections.Generic.IReadOnlyList<Mention> Of(int[] mentions)
        {
            return List(global::System.Array.ConvertAll(mentions, mention => All[mention]));
        }

        """;

    private static string Item(Mention mention, Quotations quotations, Cancellation cancellation)
    {
        string section = TableWriter.Number(quotations.IndexOf(mention.Section));
        string text = Escape.Literal(Escape.Cut(mention.Text, quotations.TextLength), cancellation);
        return $"new Mention(SectionTable.All[{section}], {text}, {TableWriter.Number(mention.Line)})";
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>Documents the names of one kind for quick info: where the policy declares them, and what for.</summary>
internal sealed class Documentation(PolicySource source, NameKind kind, Cancellation cancellation)
{
    /// <summary>The most practices, wholes or aliases that one comment lists.</summary>
    private const int MostItems = 16;

    private readonly PracticeNotation _notation = new(source.Model);
    private readonly string?[] _views = new string?[source.Model.Practices.Count];
    private readonly Coverage _coverage = new(kind, source.Model.Practices, cancellation);

    /// <summary>Writes the documentation comment of the name at <paramref name="index"/>.</summary>
    public void Write(CodeWriter writer, int index)
    {
        DeclaredName name = kind.Names[index];
        writer.Line("/// <summary>");
        writer.Line($"/// <b>{Escape.Documentation(name.Name)}</b>");
        WriteMention(writer, name);
        WritePractices(writer, index);
        WriteSentence(writer, "Part of ", name.PartOf.Select(Reference));
        WriteSentence(writer, "Contains ", name.Parts.Select(Reference));
        WriteSentence(writer, "Also written ", name.Aliases.Select(Escape.Documentation));
        if (name.Note is { } note)
        {
            writer.Line($"/// <para>{Escape.Documentation(note)}</para>");
        }

        writer.Line("/// </summary>");
    }

    private void WriteMention(CodeWriter writer, DeclaredName name)
    {
        writer.Line($"/// <para>{Escape.Documentation(source.File)}, line {Number(name.Line)}</para>");
        if (name.Mentions.Count == 0)
        {
            return;
        }

        Mention first = name.Mentions[0];
        if (first.Section.Count > 0)
        {
            writer.Line($"/// <para>{Escape.Documentation(string.Join(" › ", first.Section))}</para>");
        }

        writer.Line($"/// <para>{Escape.Documentation(first.Text)}</para>");
    }

    private void WritePractices(CodeWriter writer, int index)
    {
        List<(Practice Practice, int Through)> practices = _coverage.Of(index).Take(MostItems + 1).ToList();
        if (practices.Count == 0)
        {
            return;
        }

        writer.Line("/// <list type=\"bullet\">");
        foreach ((Practice practice, int through) in practices.Take(MostItems))
        {
            string view = _views[practice.Number - 1] ??= Escape.Documentation(kind.View(_notation, practice));
            string via = through == index ? "" : $", through {Reference(through)}";
            writer.Line($"/// <item><description>{view}, line {Number(practice.Line)}{via}</description></item>");
        }

        if (practices.Count > MostItems)
        {
            writer.Line("/// <item><description>…</description></item>");
        }

        writer.Line("/// </list>");
    }

    private static void WriteSentence(CodeWriter writer, string start, IEnumerable<string> items)
    {
        List<string> listed = items.Take(MostItems + 1).ToList();
        if (listed.Count > MostItems)
        {
            listed[MostItems] = "…";
        }

        if (listed.Count > 0)
        {
            writer.Line($"/// <para>{start}{string.Join(", ", listed)}</para>");
        }
    }

    private string Reference(int name) => $"<see cref=\"{kind.Type}.{kind.Names[name].Identifier}\"/>";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

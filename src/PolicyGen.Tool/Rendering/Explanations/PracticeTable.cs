using System.Linq;
using PolicyGen.Semantics;
using PolicyGen.Tool.Explaining;
using Spectre.Console;

namespace PolicyGen.Tool.Rendering.Explanations;

/// <summary>A practice part by part, each with the rule that made it part.</summary>
internal static class PracticeTable
{
    /// <summary>The table of a practice.</summary>
    public static Table Of(Practice practice, PolicyModel model)
    {
        string operation = model.Operations[practice.Operation].Name;
        Table table = new Table()
            .Border(TableBorder.Rounded)
            .Title(Markup.Escape($"Practice {practice.Number}"))
            .AddColumns("Part", "What", "Rule", "Why");
        Add(table, "operation", operation, Reason.Operation);
        Add(table, "kind", practice.Kind.ToString(), Reason.Kind);
        AddParts(table, "actor", practice.Actors, model.Actors);
        AddParts(table, "recipient", practice.Recipients, model.Actors, Reason.Recipient);
        AddParts(table, "source", practice.Sources, model.Actors, Reason.Source);
        AddParts(table, "data", practice.Data, model.DataCategories);
        AddParts(table, "purpose", practice.Purposes, model.Purposes);
        Add(table, "stance", practice.Stance.ToString(), Reason.Stance(practice.Stance));
        Add(table, "consent", practice.Basis.ToString(), Reason.Basis(practice.Basis));
        if (practice.Condition is not null)
        {
            Add(table, "condition", practice.Condition, Reason.Condition);
        }

        return table;
    }

    // Names that belong to the practice for one reason share a row. A recipient or source that stands with the operation
    // has its role from the word before it.
    private static void AddParts(
        Table table,
        string role,
        EquatableArray<PracticePart> parts,
        EquatableArray<DeclaredName> names,
        Reason? own = null)
    {
        foreach (IGrouping<PartOrigin, PracticePart> group in parts.GroupBy(part => part.Origin))
        {
            string what = string.Join(", ", group.Select(part => part.Name == Practice.DataSubject ? "data subject" : names[part.Name].Name));
            Add(table, role, what, own is Reason reason && group.Key == PartOrigin.Own ? reason : Reason.Of(group.Key));
        }
    }

    private static void Add(Table table, string part, string what, Reason reason) =>
        table.AddRow(new[] { part, what, reason.Rule, reason.Words }.Select(cell => new Text(Printable.Of(cell))));
}

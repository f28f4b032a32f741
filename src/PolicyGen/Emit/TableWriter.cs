using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>Writes the lazily filled arrays behind <c>Policy</c>, and the expressions that fill them.</summary>
internal static class TableWriter
{
    // A method that filled all of a table would take the just-in-time compiler seconds for a large policy.
    private const int ItemsPerMethod = 128;

    /// <summary>Opens the class that keeps the tables out of the policy's namespace.</summary>
    public static void OpenTables(PolicyScope scope, CodeWriter writer)
    {
        writer.Open($"{scope.Visibility} static partial class Policy");
        writer.Open("internal static partial class Tables");
    }

    /// <summary>Writes a class with the array <c>All</c> of <paramref name="items"/>, filled when it is first asked for.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The class's name.</param>
    /// <param name="type">The item's type.</param>
    /// <param name="count">How many items there are.</param>
    /// <param name="items">An expression for each item.</param>
    /// <param name="members">Further members of the class.</param>
    public static void Write(CodeWriter writer, string name, string type, int count, IEnumerable<string> items, string members = "")
    {
        // Nothing in a table is null that may not be; to have the compiler prove it doubles the time it takes.
        writer.Line("#nullable disable");
        int methods = (count + ItemsPerMethod - 1) / ItemsPerMethod;
        writer.Open($"internal static class {name}");
        writer.Line($"internal static readonly {type}[] All = Fill(new {type}[{Number(count)}]);");
        writer.Lines(members);
        writer.Open($"private static {type}[] Fill({type}[] all)");
        for (int method = 0; method < methods; method++)
        {
            writer.Line($"Fill{Number(method)}(all);");
        }

        writer.Line("return all;");
        writer.Close();
        int i = 0;
        foreach (string item in items)
        {
            if (i % ItemsPerMethod == 0)
            {
                writer.Line();
                writer.Open($"private static void Fill{Number(i / ItemsPerMethod)}({type}[] all)");
            }

            writer.Line($"all[{Number(i)}] = {item};");
            if (i % ItemsPerMethod == ItemsPerMethod - 1 || i == count - 1)
            {
                writer.Close();
            }

            i++;
        }

        writer.Close();
        writer.Line("#nullable restore");
        writer.Line();
    }

    /// <summary>An array.</summary>
    public static string Array(string type, IEnumerable<string> items)
    {
        string list = string.Join(", ", items);
        return list.Length == 0 ? $"new {type}[0]" : $"new {type}[] {{ {list} }}";
    }

    /// <summary>An array of the members of an enum that stand for names.</summary>
    public static string Array(string type, EquatableArray<DeclaredName> names, IEnumerable<int> indexes, Cancellation cancellation) => Array(
        type,
        cancellation.Each(indexes).Select(index => $"{type}.{(index == Practice.DataSubject ? "DataSubject" : names[index].Identifier)}"));

    /// <summary>An array of the members of an enum that stand for the parts of a practice.</summary>
    public static string Array(string type, EquatableArray<DeclaredName> names, EquatableArray<PracticePart> parts, Cancellation cancellation) =>
        Array(type, names, parts.Select(part => part.Name), cancellation);

    /// <summary>A number as C# writes it.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

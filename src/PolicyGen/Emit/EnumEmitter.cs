using System.Globalization;
using System.Linq;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>Emits the enum of one kind of name.</summary>
internal static class EnumEmitter
{
    public static string Emit(PolicySource source, NameKind kind, Cancellation cancellation)
    {
        CodeWriter writer = Unit.Open(source.Scope, cancellation);
        Unit.Type(writer, kind.Summary);
        writer.Open($"{source.Scope.Visibility} enum {kind.Type}");
        if (kind.Type == "Actor")
        {
            writer.Lines(CommonActors);
        }

        Documentation documentation = new(source, kind, cancellation);
        for (int i = 0; i < kind.Names.Count; i++)
        {
            documentation.Write(writer, i);
            WriteMember(writer, kind, kind.Names[i], cancellation);
        }

        return writer.Finish();
    }

    private const string CommonActors =
        """
        /// <summary>The policy does not say who.</summary>
        Unspecified = 0,

        /// <summary>The person that the data is about.</summary>
        DataSubject = 1,

        """;

    private static void WriteMember(CodeWriter writer, NameKind kind, DeclaredName name, Cancellation cancellation)
    {
        string line = name.Line.ToString(CultureInfo.InvariantCulture);
        string aliases = name.Aliases.Count == 0
            ? ""
            : $", Aliases = new[] {{ {string.Join(", ", cancellation.Each(name.Aliases).Select(alias => Escape.Literal(alias, cancellation)))} }}";
        writer.Line($"[PolicyName({Escape.Literal(name.Name, cancellation)}, Line = {line}{aliases})]");
        foreach (int whole in name.PartOf)
        {
            writer.Line($"[PartOf({kind.Type}.{kind.Names[whole].Identifier})]");
        }

        writer.Line($"{name.Identifier} = {name.Value.ToString(CultureInfo.InvariantCulture)},");
        writer.Line();
    }
}

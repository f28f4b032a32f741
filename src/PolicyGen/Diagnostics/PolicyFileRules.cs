using Microsoft.CodeAnalysis;

namespace PolicyGen.Diagnostics;

/// <summary>What can be wrong in a policy or glossary file (policy-language §6), one descriptor per id.</summary>
public static class PolicyFileRules
{
    /// <summary>A mark is not closed on its line.</summary>
    public static readonly DiagnosticDescriptor UnclosedMark = Error(
        "PG0001",
        "Mark is not closed",
        "'{0}' opens {1} that is not closed on its line; add '{2}', or write '\\{0}' if it is prose");

    /// <summary>A closing bracket has no opening one.</summary>
    public static readonly DiagnosticDescriptor UnopenedMark = Error(
        "PG0002",
        "Closing bracket without an opening one",
        "'{0}' closes no mark on this line; add '{1}' before the name, or write '\\{0}' if it is prose");

    /// <summary>A mark holds no name.</summary>
    public static readonly DiagnosticDescriptor EmptyMark = Error(
        "PG0003",
        "Empty mark",
        "'{0}' marks nothing; put the name of {1} between the brackets, or remove them");

    /// <summary>A mark stands inside one of its own kind.</summary>
    public static readonly DiagnosticDescriptor NestedMark = Error(
        "PG0004",
        "Mark nested in one of its own kind",
        "'{0}' stands inside another mark of {1}; close the outer one first, or remove the inner brackets");

    /// <summary>An ASCII bracket looks like prose.</summary>
    public static readonly DiagnosticDescriptor ProseBracket = Warning(
        "PG0005",
        "Bracket looks like prose",
        "'{0}' is read as {1}, but looks like {2}; write '\\' before each bracket, or use full-width brackets, if it is prose");

    /// <summary>A full-width bracket looks like a mark that was meant.</summary>
    public static readonly DiagnosticDescriptor MissedMark = Warning(
        "PG0006",
        "Full-width bracket looks like a missed mark",
        "'{0}' is prose, because its brackets are full-width; write '{1}' to mark {2}");

    /// <summary>An operation has no data.</summary>
    public static readonly DiagnosticDescriptor OperationWithoutData = Warning(
        "PG0007",
        "Operation without data",
        "[{0}] has no data: no <data category> belongs to it in its sentence; mark what it is done to");

    /// <summary>A data category belongs to no practice.</summary>
    public static readonly DiagnosticDescriptor DataWithoutPractice = Warning(
        "PG0008",
        "Data without an operation",
        "<{0}> belongs to no practice: no [operation] in its sentence or before it in its paragraph; mark what is done with it");

    /// <summary>A purpose belongs to no practice.</summary>
    public static readonly DiagnosticDescriptor PurposeWithoutPractice = Warning(
        "PG0009",
        "Purpose without an operation",
        "{{{0}}} belongs to no practice: no [operation] in its sentence takes it; mark what is done for it");

    /// <summary>A practice states no purpose (PIPL Art. 17 asks for one).</summary>
    public static readonly DiagnosticDescriptor PracticeWithoutPurpose = Info(
        "PG0010",
        "Practice without a stated purpose",
        "[{0}] of {1} states no purpose; mark the {{purpose}} it serves, as PIPL Art. 17 asks");

    /// <summary>Two names look like one thing written twice.</summary>
    public static readonly DiagnosticDescriptor NameVariants = Warning(
        "PG0011",
        "Names that look like one",
        "'{0}' and '{1}' (line {2}) differ only by {3}; write one of them throughout, or merge them with the glossary line '{4}'");

    /// <summary>An identifier collides with another or had to be cut.</summary>
    public static readonly DiagnosticDescriptor IdentifierChanged = Info(
        "PG0012",
        "Identifier had to be changed",
        "'{0}' is '{1}' in C#, because {2}; choose a name with the glossary line '{3}'");

    /// <summary>A glossary entry is of no use.</summary>
    public static readonly DiagnosticDescriptor GlossaryEntry = Warning(
        "PG0013",
        "Glossary entry cannot be used",
        "{0}");

    /// <summary>The same processing is declared and prohibited.</summary>
    public static readonly DiagnosticDescriptor Contradiction = Warning(
        "PG0014",
        "Declared and prohibited at once",
        "[{0}] of <{1}>{2} is prohibited here and declared on line {3}, both without a condition; state what sets them apart");

    /// <summary>The file, or a name in it, is not readable text.</summary>
    public static readonly DiagnosticDescriptor UnreadableText = Error(
        "PG0015",
        "Text is not readable",
        "{0}");

    /// <summary>A policy file has no mark.</summary>
    public static readonly DiagnosticDescriptor NoMark = Warning(
        "PG0016",
        "No mark in the policy",
        "This policy marks nothing, so nothing is generated from it; mark (actors), [operations], <data categories> and {purposes}");

    /// <summary>Containment goes in a circle.</summary>
    public static readonly DiagnosticDescriptor ContainmentCycle = Warning(
        "PG0017",
        "Containment goes in a circle",
        "<{0}> cannot contain <{1}>, which already contains it ({2}); this containment is left out");

    /// <summary>The project's C# is too old for the generated code.</summary>
    public static readonly DiagnosticDescriptor LanguageVersion = Error(
        "PG0018",
        "C# version is too low",
        "The code generated from '{0}' needs C# 9 or later, and this project uses C# {1}; set <LangVersion>9.0</LangVersion> or higher");

    /// <summary>A mark points back and there is nothing to point to.</summary>
    public static readonly DiagnosticDescriptor DanglingAnaphora = Warning(
        "PG0019",
        "Nothing to point back to",
        "<{0}> points back, but no data is marked before it in its paragraph; name the data, or mark what it points to");

    /// <summary>Two policies ask for one namespace.</summary>
    public static readonly DiagnosticDescriptor NamespaceClash = Error(
        "PG0020",
        "Two policies in one namespace",
        "'{0}' is left out: its namespace {1} is taken by '{2}'; give one of them another PolicyName or PolicyNamespace");

    /// <summary>An option's value cannot be used.</summary>
    public static readonly DiagnosticDescriptor InvalidOption = Warning(
        "PG0021",
        "Option cannot be used",
        "{0} '{1}' cannot be used: {2}; '{3}' is taken");

    private const string Category = "PolicyGen.Policy";

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLinks.For(id));
}

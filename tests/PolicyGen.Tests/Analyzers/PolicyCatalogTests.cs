using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyGen.Analyzers;
using PolicyGen.Semantics;
using Xunit;
using OperationKind = PolicyGen.Semantics.OperationKind;

namespace PolicyGen.Tests.Analyzers;

/// <summary>Which policies bind a compilation, and what is read of their practices.</summary>
public class PolicyCatalogTests
{
    private const string Generated = "[System.CodeDom.Compiler.GeneratedCode(\"PolicyGen\", \"1.0.0\")]";

    [Fact]
    public void Own_policies_come_first_and_in_order_of_their_namespaces()
    {
        MetadataReference other = TestCompilation.Create("Other", [("A.cs", Contract("App.A").Source()), ("B.cs", Contract("Deep.In.It").Source())]).EmitToReference();
        PolicyCatalog catalog = Find([("B.cs", Contract("App.B").Source()), ("A.cs", Contract("App.A").Source())], other);

        Assert.Equal(["App.A", "App.B"], catalog.Policies.Take(2).Select(policy => policy.Namespace));
        Assert.Equal(["App.A", "Deep.In.It"], catalog.Policies.Skip(2).Select(policy => policy.Namespace).Order(StringComparer.Ordinal));
        Assert.Equal([true, true, false, false], catalog.Policies.Select(policy => policy.IsOwn));
        Assert.Equal(4, catalog.Policies.Select(policy => policy.Types.Policy).Distinct(SymbolEqualityComparer.Default).Count());
        Assert.False(catalog.IsEmpty);
        Assert.Empty(catalog.Unreadable);
        Assert.Same(catalog.Policies[1], catalog.PolicyOf("App.B"));
        Assert.Same(catalog.Policies[0], catalog.PolicyOf("App.A"));
        Assert.Null(catalog.PolicyOf("App"));
    }

    [Fact]
    public void Every_generated_type_leads_to_its_policy()
    {
        PolicyCatalog catalog = Find([("A.cs", Contract("App.A").Source()), ("B.cs", Contract("App.B").Source())]);
        foreach (DeclaredPolicy policy in catalog.Policies)
        {
            Assert.Equal(
                ["Policy", "DataAttribute", "ProcessingAttribute", "DataCategory", "Purpose", "Operation", "Actor"],
                policy.Types.All.Select(type => type.Name));
            Assert.All(policy.Types.All, type => Assert.Same(policy, catalog.PolicyOf(type)));
        }

        Assert.Null(catalog.PolicyOf((INamedTypeSymbol?)null));
        Assert.Null(catalog.PolicyOf(catalog.Policies[0].Types.Policy.BaseType));
    }

    [Theory]
    [InlineData("class Outer { @ class DeclaredPracticeAttribute { } class Policy { } }")]
    [InlineData("@ class DeclaredPracticesAttribute { } @ class Policy { }")]
    [InlineData("class DeclaredPracticeAttribute { }")]
    [InlineData("[System.Obsolete(\"PolicyGen\")] class DeclaredPracticeAttribute { } class Policy { }")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"Other\", \"1.0.0\")] class DeclaredPracticeAttribute { } class Policy { }")]
    [InlineData("@ class DeclaredPracticeAttribute<T> { } @ class Policy { }")]
    [InlineData("@ class DeclaredPracticeAttribute<T> { } class Policy { }")]
    public void Other_types_are_no_policy(string code) => Assert.True(Find([("A.cs", $"namespace N {{ {code.Replace("@", Generated, StringComparison.Ordinal)} }}")]).IsEmpty);

    [Theory]
    [InlineData("Policy")]
    [InlineData("DataAttribute")]
    [InlineData("ProcessingAttribute")]
    [InlineData("DataCategory")]
    [InlineData("Purpose")]
    [InlineData("Operation")]
    [InlineData("Actor")]
    public void Without_one_of_its_types_a_policy_cannot_be_read(string type)
    {
        string source = Regex.Replace(Contract("App.Shop").Source(), $@"\b{type}\b", "Renamed");
        AssertUnreadable(source, "1.2.3");
    }

    [Theory]
    [InlineData("enum Purpose { ", "class Purpose { ", "1.2.3")]
    [InlineData("const int ContractVersion = 1", "const int ContractVersion = 2", "1.2.3")]
    [InlineData("const int ContractVersion = 1", "const string ContractVersion = \"1\"", "1.2.3")]
    [InlineData("const int ContractVersion = 1", "static int ContractVersion => 1", "1.2.3")]
    [InlineData("const int ContractVersion = 1", "static readonly int ContractVersion = 1", "1.2.3")]
    [InlineData("\"1.2.3\")]\npublic static class Policy {", "null)]\npublic static class Policies {", "1.2.3")]
    [InlineData("const int ContractVersion = 1;", "", "1.2.3")]
    public void Of_another_shape_a_policy_cannot_be_read(string was, string @is, string version)
    {
        string source = Contract("App.Shop").Source();
        Assert.Contains(was, source, StringComparison.Ordinal);
        AssertUnreadable(source.Replace(was, @is, StringComparison.Ordinal), version);
    }

    [Theory]
    [InlineData("(\"PolicyGen\", \"1.2.3\")]\npublic static class Policy {", "(\"PolicyGen\", \"2.0.0\")]\npublic static class Policy {", "2.0.0")]
    [InlineData("(\"PolicyGen\", \"1.2.3\")]\npublic static class Policy {", "(\"PolicyGen\", null)]\npublic static class Policy {", "")]
    [InlineData("(\"PolicyGen\", \"1.2.3\")]\npublic static class Policy {", "(\"Other\", \"9\")]\npublic static class Policy {", "1.2.3")]
    public void The_Policy_class_tells_the_version_or_else_the_attribute(string was, string @is, string version)
    {
        string source = Contract("App.Shop").Source().Replace("ContractVersion = 1", "ContractVersion = 7", StringComparison.Ordinal);
        Assert.Contains(was, source, StringComparison.Ordinal);
        AssertUnreadable(source.Replace(was, @is, StringComparison.Ordinal), version);
    }

    [Theory]
    [InlineData("public const string Name = \"App.Shop\";", "", "Shop", "shop.policy.txt")]
    [InlineData("public const string File = \"shop.policy.txt\";", "", "App.Shop", "App.Shop")]
    [InlineData("public const string File = \"shop.policy.txt\";", "public static int File() => 1;", "App.Shop", "App.Shop")]
    [InlineData("\"App.Shop\"", "\"Shop & Co\"", "Shop & Co", "shop.policy.txt")]
    public void A_policy_without_a_name_or_a_file_has_that_of_its_namespace(string was, string @is, string name, string file)
    {
        DeclaredPolicy policy = Find([("A.cs", Contract("App.Shop").Source().Replace(was, @is, StringComparison.Ordinal))]).Policies.Single();
        Assert.Equal((name, file, "App.Shop"), (policy.Name, policy.File, policy.Namespace));
    }

    [Fact]
    public void A_practice_is_read_whole()
    {
        DeclaredPolicy policy = Rich().Read();
        Assert.True(policy.IsReadable);
        Assert.Equal(
            [
                "0 Collect data 1,0 purposes 1 actors 2 recipients 1 Declared (null) 'We collect.' 11",
                "1 Share data 0 purposes  actors  recipients  Prohibited (unless you agree) 'We do not share.' 12",
                "1 Share data 1 purposes 0,1 actors 2,3 recipients 3 Declared (null) '' 1",
            ],
            policy.Practices.Select(Show));
    }

    // The order of a constructor's parameters, and what is a parameter and what a property, is no part of the contract.
    [Fact]
    public void A_practice_is_read_by_the_names_of_its_parts()
    {
        string source = Rich().Source();
        string changed = Regex.Replace(
            source.Replace("int number, Operation operation, OperationKind kind, DataCategory[] data, Purpose[] purposes) { }", "Purpose[] Purposes, Stance stance, int line, int number, DataCategory[] DATA, OperationKind kind) { } public Operation Operation { get; set; }", StringComparison.Ordinal),
            @"DeclaredPractice\((\d+), (Operation\.\w+), (OperationKind\.\w+), (new DataCategory\[\] {[^}]*}), (new Purpose\[[^,]*\](?: {[^}]*})?), (.*?)Stance = (Stance\.\w+), (.*), Line = (\d+)\)",
            "DeclaredPractice($5, $7, $9, $1, $4, $3, $6Operation = $2, $8)");

        Compilation compilation = TestCompilation.Create("App", [("A.cs", changed)]);
        compilation.AssertCompiles();
        Assert.NotEqual(source, changed);
        Assert.Equal(
            Rich().Read().Practices.Select(Show),
            PolicyCatalog.Find(compilation, CancellationToken.None).Policies.Single().Practices.Select(Show));
    }

    [Theory]
    [InlineData("Actors = new Actor[] { Actor.us }", "Actors = null")]
    [InlineData("Stance = Stance.Declared, Condition = null, ", "")]
    [InlineData("Condition = null", "Condition = \"\"")]
    [InlineData("Text = \"\", Line = 1", "Line = 1")]
    public void What_a_practice_leaves_out_it_does_not_state(string was, string @is)
    {
        string source = Contract("App.Shop").Practice("use", "Use", "phone", actors: "us").Source();
        Assert.Contains(was, source, StringComparison.Ordinal);
        DeclaredPractice practice = Find([("A.cs", source.Replace(was, @is, StringComparison.Ordinal))]).Policies.Single().Practices[1];
        Assert.Equal(was.StartsWith("Actors", StringComparison.Ordinal) ? 0 : 1, practice.Actors.Length);
        Assert.Equal((Stance.Declared, null, ""), (practice.Stance, practice.Condition, practice.Text));
    }

    [Theory]
    [InlineData("new DataCategory[] { DataCategory.phone }", "null")]
    [InlineData("new Purpose[0]", "null")]
    [InlineData("1, Operation.use", "1, (Operation)7")]
    public void A_practice_without_its_parts_makes_the_policy_unreadable(string was, string @is)
    {
        string source = Contract("App.Shop").Source();
        Assert.Contains(was, source, StringComparison.Ordinal);
        DeclaredPolicy policy = Find([("A.cs", source.Replace(was, @is, StringComparison.Ordinal))]).Policies.Single();
        Assert.False(policy.IsReadable);
        Assert.Empty(policy.Practices);
    }

    [Fact]
    public void The_search_can_be_cancelled()
    {
        Compilation compilation = TestCompilation.Create("App", []);
        Assert.Throws<OperationCanceledException>(() => PolicyCatalog.Find(compilation, new CancellationToken(canceled: true)));
    }

    private static HandWrittenContract Contract(string @namespace) => new HandWrittenContract(@namespace, "shop.policy.txt") { Version = "1.2.3" }
        .Data("phone", 1).Operation("use", 1).Actor("us", 1).Practice("use", "Use", "phone");

    private static HandWrittenContract Rich() => new HandWrittenContract("App.Shop", "shop.policy.txt")
        .Data("phone", 1).Data("email", 2)
        .Purpose("bill", 3).Purpose("deliver", 4)
        .Operation("collect", 5).Operation("share", 6)
        .Actor("us", 7).Actor("them", 8)
        .Practice("collect", "Collect", "email|phone", "deliver", "us", "DataSubject", text: "We collect.", line: 11)
        .Practice("share", "Share", "phone", stance: "Prohibited", condition: "unless you agree", text: "We do not share.", line: 12)
        .Practice("share", "Share", "email", "bill|deliver", "us|them", "them");

    private static PolicyCatalog Find((string, string)[] sources, params MetadataReference[] references) =>
        PolicyCatalog.Find(TestCompilation.Create("App", sources, references), CancellationToken.None);

    private static void AssertUnreadable(string source, string version)
    {
        PolicyCatalog catalog = Find([("A.cs", source)]);
        Assert.Empty(catalog.Policies);
        Assert.False(catalog.IsEmpty);
        Assert.Equal(new UnreadablePolicy("App.Shop", "App", version), Assert.Single(catalog.Unreadable));
    }

    private static string Show(DeclaredPractice practice) =>
        $"{practice.Operation} {Enum.GetName(typeof(OperationKind), practice.Kind)} data {string.Join(",", practice.Data)} purposes {string.Join(",", practice.Purposes)} "
        + $"actors {string.Join(",", practice.Actors)} recipients {string.Join(",", practice.Recipients)} {practice.Stance} ({practice.Condition ?? "null"}) '{practice.Text}' {practice.Line}";
}

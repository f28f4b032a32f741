using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Analyzers;

namespace PolicyGen.CodeFixes;

/// <summary>CS0117 and CS0103 on a policy's names: offers the declared names that are nearest to what was written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestNameFix)), Shared]
public sealed class NearestNameFix : PolicyFix
{
    private const int MostChoices = 3;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0117", "CS0103");

    internal override IEnumerable<FixChoice> GetChoices(FixContext context) =>
        Nearest(context).Select((name, i) => new FixChoice($"Change '{context.Node}' to '{name}'", KeyOf(i)));

    internal override Task AddEditsAsync(FixContext context, string key, Edits edits)
    {
        // By rank: what is nearest is another name at each place.
        if (Nearest(context).Where((_, i) => KeyOf(i) == key).FirstOrDefault() is { } name)
        {
            edits.Add(context.Document.Id, new TextChange(context.Node.Span, name));
        }

        return Task.CompletedTask;
    }

    private static string KeyOf(int rank) => "nearest " + (rank + 1).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Nearest(FixContext context)
    {
        if (context.Node is not IdentifierNameSyntax name)
        {
            return [];
        }

        string written = name.Identifier.ValueText;
        if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
        {
            return NamesOf(context, context.Model.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol as INamedTypeSymbol) is { } names
                ? Nearest(names, written).Select(index => PolicyNames.Identifier(names[index].Identifier))
                : [];
        }

        return name.Parent is MemberAccessExpressionSyntax { Name: var member } qualified && qualified.Expression == name
            ? EnumsWith(context, member.Identifier.ValueText, written)
            : Qualified(context, name, written);
    }

    /// <summary>A member written without its enum, as an argument of one of the policy's attributes.</summary>
    private static IEnumerable<string> Qualified(FixContext context, IdentifierNameSyntax name, string written)
    {
        if (name.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { Parent.Parent: AttributeSyntax attribute } argument
            || context.Catalog.PolicyOf(context.Model.GetTypeInfo(attribute, context.CancellationToken).Type as INamedTypeSymbol) is not { } policy)
        {
            return [];
        }

        bool isData = SymbolEqualityComparer.Default.Equals(context.Model.GetTypeInfo(attribute).Type, policy.Types.DataAttribute);
        DeclaredNames names = isData ? policy.Data
            : argument.NameEquals is not null ? policy.Actors
            : attribute.ArgumentList!.Arguments.IndexOf(argument) == 0 ? policy.Operations
            : policy.Purposes;
        PolicyNames text = PolicyNames.At(name.SpanStart, context.Model, policy, names.Type);
        return Nearest(names, written).Select(index => text.Member(names, index));
    }

    /// <summary>The enums that have the member, where the enum's own name is misspelled.</summary>
    private static IEnumerable<string> EnumsWith(FixContext context, string member, string written) => context.Catalog.Policies
        .SelectMany(EnumsOf)
        .Where(names => names.IndexOf(member) >= 0)
        .Select(names => names.Type.Name)
        .Distinct()
        .OrderBy(name => EditDistance.Between(name, written));

    private static DeclaredNames? NamesOf(FixContext context, INamedTypeSymbol? type) => context.Catalog.PolicyOf(type) is { } policy
        ? EnumsOf(policy).FirstOrDefault(names => SymbolEqualityComparer.Default.Equals(names.Type, type))
        : null;

    private static DeclaredNames[] EnumsOf(DeclaredPolicy policy) => [policy.Data, policy.Purposes, policy.Operations, policy.Actors];

    private static IEnumerable<int> Nearest(DeclaredNames names, string written) => names.Members
        .Select((member, index) => (Index: index, Distance: DistanceTo(member, written)))
        .Where(found => found.Distance < 1)
        .OrderBy(found => found.Distance)
        .Take(MostChoices)
        .Select(found => found.Index);

    private static double DistanceTo(DeclaredMember member, string written) =>
        member.Aliases.Add(member.Name).Add(member.Identifier).Min(name => EditDistance.Between(name, written));
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyGen.Analyzers;

namespace PolicyGen.CodeFixes;

/// <summary>
/// How a policy's generated names are written at a place: bare where they bind, through a <c>using</c> alias where two
/// policies share a file, with a new <c>using</c> where nothing of the name is in sight, else in full.
/// </summary>
internal sealed class PolicyNames
{
    private readonly string _prefix;
    private readonly bool _needsUsing;
    private readonly DeclaredPolicy _policy;

    private PolicyNames(DeclaredPolicy policy, string prefix, bool needsUsing)
    {
        _policy = policy;
        _prefix = prefix;
        _needsUsing = needsUsing;
    }

    /// <summary>For a <c>Data</c> attribute at the position.</summary>
    public static PolicyNames ForData(int position, SemanticModel model, DeclaredPolicy policy) =>
        At(position, model, policy, policy.Types.DataAttribute, policy.Types.DataCategory);

    /// <summary>For a <c>Processing</c> attribute at the position.</summary>
    public static PolicyNames ForProcessing(int position, SemanticModel model, DeclaredPolicy policy) =>
        At(position, model, policy, policy.Types.ProcessingAttribute, policy.Types.Operation, policy.Types.Purpose);

    /// <summary>For the types at the position.</summary>
    public static PolicyNames At(int position, SemanticModel model, DeclaredPolicy policy, params INamedTypeSymbol[] types)
    {
        List<ISymbol[]> found = types.Select(type => model.LookupSymbols(position, name: type.Name).ToArray()).ToList();
        if (types.Select((type, i) => found[i].Length == 1 && SymbolEqualityComparer.Default.Equals(found[i][0], type)).All(binds => binds))
        {
            return new(policy, "", needsUsing: false);
        }

        if (AliasOf(policy, model) is { } alias)
        {
            return new(policy, alias + ".", needsUsing: false);
        }

        return found.All(symbols => symbols.Length == 0)
            ? new(policy, "", needsUsing: true)
            : new(policy, $"global::{policy.Namespace}.", needsUsing: false);
    }

    /// <summary>Such as <c>Processing(Operation.使用, Purpose.开具发票)</c>.</summary>
    public string Processing(DeclaredPair pair, params string[] named)
    {
        List<string> arguments = [Member(_policy.Operations, pair.Operation)];
        if (pair.Purpose is { } purpose)
        {
            arguments.Add(Member(_policy.Purposes, purpose));
        }

        arguments.AddRange(named);
        return $"{_prefix}Processing({string.Join(", ", arguments)})";
    }

    /// <summary>Such as <c>Data(DataCategory.手机号码)</c>.</summary>
    public string Data(int data) => $"{_prefix}Data({Member(_policy.Data, data)})";

    /// <summary>Such as <c>Purpose.开具发票</c>.</summary>
    public string Member(DeclaredNames names, int index) => $"{_prefix}{names.Type.Name}.{Identifier(names[index].Identifier)}";

    /// <summary>An identifier, with <c>@</c> where it is a keyword.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Adds the <c>using</c> that the names need, if they need one.</summary>
    public void AddUsing(FixContext context, Edits edits)
    {
        if (_needsUsing && context.Root is CompilationUnitSyntax unit)
        {
            edits.Add(context.Document.Id, UsingInsertion.In(unit, context.Text, _policy.Namespace));
        }
    }

    private static string? AliasOf(DeclaredPolicy policy, SemanticModel model) => model.SyntaxTree.GetRoot()
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<UsingDirectiveSyntax>()
        .Where(directive => directive is { Alias: not null, NamespaceOrType: not null }
            && model.GetSymbolInfo(directive.NamespaceOrType).Symbol is INamespaceSymbol target
            && target.ToDisplayString() == policy.Namespace)
        .Select(directive => directive.Alias!.Name.Identifier.Text)
        .FirstOrDefault();
}

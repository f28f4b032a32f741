using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Diagnostics;

namespace PolicyGen.Analyzers;

/// <summary>PG1006: a property, field or parameter has the name of a declared category and carries no <c>Data</c>.</summary>
internal sealed class UnmarkedName(PolicyCatalog catalog, MarkTable marks)
{
    private readonly Lazy<Dictionary<string, List<Mark>>> _byName = new(() => Names(catalog));

    public void Analyze(SymbolAnalysisContext context)
    {
        ISymbol symbol = context.Symbol;
        if (!_byName.Value.TryGetValue(symbol.Name, out List<Mark>? named) || !CanCarry(symbol) || Carries(symbol))
        {
            return;
        }

        foreach (Mark mark in named)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                CodeRules.UnmarkedName,
                symbol.Locations[0],
                DiagnosticProperties.Of(mark),
                symbol.Name,
                mark.Category.Name,
                Wording.At(mark.Policy, mark.Category.Line)));
        }
    }

    private static Dictionary<string, List<Mark>> Names(PolicyCatalog catalog)
    {
        var names = new Dictionary<string, List<Mark>>(LooseName.Comparer);
        foreach (DeclaredPolicy policy in catalog.Policies.Where(policy => policy.IsReadable))
        {
            for (int i = 0; i < policy.Data.Members.Length; i++)
            {
                DeclaredMember member = policy.Data[i];
                foreach (string name in member.Aliases.Add(member.Name).Add(member.Identifier))
                {
                    var mark = new Mark(policy, i);
                    if (!names.TryGetValue(name, out List<Mark>? same))
                    {
                        names.Add(name, [mark]);
                    }
                    else if (!same.Contains(mark))
                    {
                        same.Add(mark);
                    }
                }
            }
        }

        return names;
    }

    private static bool CanCarry(ISymbol symbol) => symbol switch
    {
        _ when symbol.IsImplicitlyDeclared || symbol.Locations.IsEmpty || !symbol.Locations[0].IsInSource => false,
        IFieldSymbol field => !field.IsConst && field.ContainingType.TypeKind != TypeKind.Enum,
        // A positional parameter and its property are one name in the code: the parameter answers for both.
        IPropertySymbol property => property.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is not ParameterSyntax),
        _ => true,
    };

    private bool Carries(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => !marks.Of(parameter).IsEmpty
            || !marks.OfType(parameter.Type).IsEmpty
            || (parameter.ContainingSymbol is IMethodSymbol constructor && PositionalRecord.IsPositional(constructor)
                && PositionalRecord.PropertyOf(parameter) is { } property && !marks.Of(property).Value.IsEmpty),
        IPropertySymbol property => !marks.Of(property).Value.IsEmpty || !marks.OfType(property.Type).IsEmpty,
        IFieldSymbol field => !marks.Of(field).Value.IsEmpty || !marks.OfType(field.Type).IsEmpty,
        _ => true,
    };
}

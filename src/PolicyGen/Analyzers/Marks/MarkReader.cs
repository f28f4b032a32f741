using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>
/// Reads a definition's marks: its own, those of the member it overrides or the interface members it implements, and
/// those that a record's positional parameter and its property share.
/// </summary>
internal sealed class MarkReader(PolicyCatalog catalog, MarkTable table)
{
    private static readonly ImmutableArray<Mark> Unmarked = ImmutableArray<Mark>.Empty;
    private static readonly ImmutableArray<ImmutableArray<Mark>> NoParameters = ImmutableArray<ImmutableArray<Mark>>.Empty;
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<ISymbol>> _markedInterfaceMembers = new(SymbolEqualityComparer.Default);

    /// <summary>The marks of the type itself.</summary>
    public ImmutableArray<Mark> ReadType(ISymbol type) => Mark.Read(type.GetAttributes(), catalog);

    /// <summary>The marks of a property, field or method definition.</summary>
    public MemberMarks Read(ISymbol member)
    {
        MemberMarks marks = ReadOwn(member);
        if (Overridden(member) is { } overridden)
        {
            marks = Merge(marks, table.Of(overridden));
        }

        if (member is IPropertySymbol or IMethodSymbol && member.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            foreach (ISymbol implemented in MarkedMembersImplementedBy(member, type))
            {
                marks = Merge(marks, table.Of(implemented));
            }
        }

        return marks.IsNone ? MemberMarks.None : marks;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IPropertySymbol property => property.OverriddenProperty,
        IMethodSymbol method => method.OverriddenMethod,
        _ => null,
    };

    private MemberMarks ReadOwn(ISymbol member)
    {
        ImmutableArray<Mark> container = member is IFieldSymbol { IsConst: true } ? Unmarked : table.OfType(member.ContainingType);
        return member switch
        {
            IPropertySymbol property => new(ReadProperty(property), ReadParameters(property.Parameters), container),
            IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } local =>
                new(ReadReturn(local), ReadParameters(local.Parameters), Unmarked),
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor =>
                new(Unmarked, ReadParameters(constructor.Parameters), Unmarked),
            IMethodSymbol method => new(ReadReturn(method), ReadMethodParameters(method), container),
            IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => MemberMarks.None,
            _ => new(Mark.Read(member.GetAttributes(), catalog), NoParameters, container),
        };
    }

    private ImmutableArray<Mark> ReadReturn(IMethodSymbol method) => Mark.Read(method.GetReturnTypeAttributes(), catalog);

    private ImmutableArray<Mark> ReadProperty(IPropertySymbol property)
    {
        ImmutableArray<Mark> marks = Mark.Read(property.GetAttributes(), catalog);
        if (property.GetMethod is { } getter)
        {
            marks = Mark.Union(marks, ReadReturn(getter));
        }

        return PositionalRecord.ParameterOf(property) is { } parameter
            ? Mark.Union(marks, Mark.Read(parameter.GetAttributes(), catalog))
            : marks;
    }

    private ImmutableArray<ImmutableArray<Mark>> ReadMethodParameters(IMethodSymbol method) =>
        // A record's own Deconstruct hands out its properties, and nobody can mark its parameters.
        PositionalRecord.IsSynthesizedDeconstruct(method)
            ? WithoutEmpty(method.Parameters.Select(ReadPositional).ToImmutableArray())
            : ReadParameters(method.Parameters);

    private ImmutableArray<Mark> ReadPositional(IParameterSymbol parameter) =>
        PositionalRecord.PropertyOf(parameter) is { } property ? ReadProperty(property) : Unmarked;

    private ImmutableArray<ImmutableArray<Mark>> ReadParameters(ImmutableArray<IParameterSymbol> parameters)
    {
        bool any = false;
        foreach (IParameterSymbol parameter in parameters)
        {
            any |= !parameter.GetAttributes().IsEmpty;
        }

        return any
            ? WithoutEmpty(parameters.Select(parameter => Mark.Read(parameter.GetAttributes(), catalog)).ToImmutableArray())
            : NoParameters;
    }

    private static ImmutableArray<ImmutableArray<Mark>> WithoutEmpty(ImmutableArray<ImmutableArray<Mark>> parameters) =>
        parameters.All(marks => marks.IsEmpty) ? NoParameters : parameters;

    private ImmutableArray<ISymbol> MarkedMembersImplementedBy(ISymbol member, INamedTypeSymbol type)
    {
        ImmutableArray<ISymbol> implemented = ImmutableArray<ISymbol>.Empty;
        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            foreach (ISymbol marked in _markedInterfaceMembers.GetOrAdd(contract.OriginalDefinition, MarkedMembers))
            {
                foreach (ISymbol candidate in contract.GetMembers(marked.Name))
                {
                    if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, marked)
                        && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate)?.OriginalDefinition, member))
                    {
                        implemented = implemented.Add(marked);
                    }
                }
            }
        }

        return implemented;
    }

    private ImmutableArray<ISymbol> MarkedMembers(INamedTypeSymbol contract) =>
        contract.GetMembers()
            .Where(member => member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary })
            .Where(member => !WithoutContainer(table.Of(member)).IsNone)
            .ToImmutableArray();

    // What an interface carries as a type does not pass to the members that implement it.
    private static MemberMarks Merge(MemberMarks own, MemberMarks inherited)
    {
        inherited = WithoutContainer(inherited);
        return inherited.IsNone ? own : own with
        {
            Value = Mark.Union(own.Value, inherited.Value),
            Parameters = Merge(own.Parameters, inherited.Parameters),
        };
    }

    private static MemberMarks WithoutContainer(MemberMarks marks) => marks.Container.IsEmpty ? marks : marks with { Container = Unmarked };

    private static ImmutableArray<ImmutableArray<Mark>> Merge(
        ImmutableArray<ImmutableArray<Mark>> own, ImmutableArray<ImmutableArray<Mark>> inherited) =>
        own.Length == inherited.Length ? own.Select((marks, i) => Mark.Union(marks, inherited[i])).ToImmutableArray()
        : own.IsEmpty ? inherited : own;
}

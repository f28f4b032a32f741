using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>The marks of a compilation's symbols, read once for each: most lookups end at the assembly or the type.</summary>
internal sealed class MarkTable
{
    private readonly MarkingAssemblies _assemblies;
    private readonly Func<ISymbol, MemberMarks> _read;
    private readonly Func<ISymbol, TypeMarks> _readType;
    private readonly ConcurrentDictionary<ISymbol, MemberMarks> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, TypeMarks> _types = new(SymbolEqualityComparer.Default);

    public MarkTable(PolicyCatalog catalog, MarkingAssemblies assemblies)
    {
        _assemblies = assemblies;
        var reader = new MarkReader(catalog, this);
        // Asked at every operation of a compilation, where a method's name in place of a field would make a delegate each time.
        _read = reader.Read;
        _readType = type => new TypeMarks(reader.ReadType(type), MembersMayCarry((INamedTypeSymbol)type));
    }

    /// <summary>The marks of a property, field or method.</summary>
    public MemberMarks Of(ISymbol member)
    {
        if (!_assemblies.MayMark(member.ContainingAssembly))
        {
            return MemberMarks.None;
        }

        ISymbol definition = member is IMethodSymbol { ReducedFrom: { } unreduced } ? unreduced.OriginalDefinition : member.OriginalDefinition;
        if (definition.ContainingType is not { } type || !_types.GetOrAdd(type, _readType).MembersMayCarry)
        {
            return MemberMarks.None;
        }

        return definition is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction }
            ? _read(definition)
            : _members.GetOrAdd(definition, _read);
    }

    /// <summary>The marks of a parameter.</summary>
    public ImmutableArray<Mark> Of(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is { } member ? Of(member).Parameter(parameter.Ordinal) : ImmutableArray<Mark>.Empty;

    /// <summary>The marks of a type itself.</summary>
    public ImmutableArray<Mark> OfType(ITypeSymbol? type) => type switch
    {
        ITypeParameterSymbol parameter => parameter.ConstraintTypes
            .Aggregate(ImmutableArray<Mark>.Empty, (marks, constraint) => Mark.Union(marks, OfType(constraint))),
        INamedTypeSymbol { SpecialType: SpecialType.None } named when _assemblies.MayMark(named.ContainingAssembly) =>
            _types.GetOrAdd(named.OriginalDefinition, _readType).Own,
        _ => ImmutableArray<Mark>.Empty,
    };

    // Members inherit marks from what they override and implement.
    private bool MembersMayCarry(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (_assemblies.MayMarkIn(current))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(_assemblies.MayMarkIn);
    }

    /// <summary>
    /// What the type carries whose member is used from outside it: the type that declares the member, or the one it is
    /// used through. Members of <see cref="object"/> that nobody overrides tell nothing of either.
    /// </summary>
    public ImmutableArray<Mark> Container(MemberMarks carried, ISymbol used, IOperation? instance, ISymbol member)
    {
        ImmutableArray<Mark> container = carried.Container;
        if (!container.IsEmpty && UseExemptions.IsInside(member, used.ContainingType))
        {
            container = ImmutableArray<Mark>.Empty;
        }

        return instance?.Type is { } type
            && used is not IFieldSymbol { IsConst: true }
            && used.ContainingType is { SpecialType: SpecialType.None } declaring
            && !SymbolEqualityComparer.Default.Equals(declaring, type)
            && OfType(type) is { IsEmpty: false } through
            && !UseExemptions.IsInside(member, type)
                ? Mark.Union(container, through)
                : container;
    }

    /// <summary>What a type carries itself, and whether any of its members may carry something.</summary>
    private sealed record TypeMarks(ImmutableArray<Mark> Own, bool MembersMayCarry);
}

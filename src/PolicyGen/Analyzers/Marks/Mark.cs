using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>A data category that a symbol carries.</summary>
/// <param name="Policy">The policy that declares it.</param>
/// <param name="Data">Its index among that policy's categories.</param>
internal readonly record struct Mark(DeclaredPolicy Policy, int Data)
{
    /// <summary>The category.</summary>
    public DeclaredMember Category => Policy.Data[Data];

    /// <summary>The marks that the attributes put, each once.</summary>
    public static ImmutableArray<Mark> Read(ImmutableArray<AttributeData> attributes, PolicyCatalog catalog)
    {
        ImmutableArray<Mark> marks = ImmutableArray<Mark>.Empty;
        foreach (AttributeData attribute in attributes)
        {
            if (catalog.PolicyOfData(attribute) is not { IsReadable: true } policy)
            {
                continue;
            }

            foreach (TypedConstant argument in attribute.ConstructorArguments)
            {
                foreach (int value in AttributeArguments.Constants(argument))
                {
                    if (policy.Data.IndexOf(value) is var index && index >= 0)
                    {
                        marks = Union(marks, ImmutableArray.Create(new Mark(policy, index)));
                    }
                }
            }
        }

        return marks;
    }

    /// <summary>Both, each once.</summary>
    public static ImmutableArray<Mark> Union(ImmutableArray<Mark> left, ImmutableArray<Mark> right)
    {
        if (right.IsEmpty || left.IsEmpty)
        {
            return left.IsEmpty ? right : left;
        }

        foreach (Mark mark in right)
        {
            left = left.Contains(mark) ? left : left.Add(mark);
        }

        return left;
    }
}

/// <summary>What is marked about a member.</summary>
/// <param name="Value">What its value, or the value it returns, carries.</param>
/// <param name="Parameters">What each of its parameters carries; empty when none does.</param>
/// <param name="Container">What its containing type carries, so that reading the member reads that.</param>
internal sealed record MemberMarks(ImmutableArray<Mark> Value, ImmutableArray<ImmutableArray<Mark>> Parameters, ImmutableArray<Mark> Container)
{
    public static MemberMarks None { get; } = new(ImmutableArray<Mark>.Empty, ImmutableArray<ImmutableArray<Mark>>.Empty, ImmutableArray<Mark>.Empty);

    public bool IsNone => Value.IsEmpty && Parameters.IsEmpty && Container.IsEmpty;

    public ImmutableArray<Mark> Parameter(int ordinal) =>
        ordinal >= 0 && ordinal < Parameters.Length ? Parameters[ordinal] : ImmutableArray<Mark>.Empty;
}

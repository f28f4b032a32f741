using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>A use of marked data in code.</summary>
/// <param name="Mark">The category used.</param>
/// <param name="Location">Where: the name in the expression, not the expression.</param>
internal readonly record struct Use(Mark Mark, Location Location);

/// <summary>The uses in one operation, each category once; it holds no list until there is one.</summary>
internal struct UseList
{
    private List<Use>? _uses;

    public readonly IReadOnlyList<Use> Items => _uses ?? (IReadOnlyList<Use>)[];

    public readonly bool IsEmpty => _uses is null;

    public void Add(ImmutableArray<Mark> marks, Location location)
    {
        foreach (Mark mark in marks)
        {
            if (!Contains(mark))
            {
                (_uses ??= new()).Add(new Use(mark, location));
            }
        }
    }

    private readonly bool Contains(Mark mark)
    {
        foreach (Use use in Items)
        {
            if (use.Mark == mark)
            {
                return true;
            }
        }

        return false;
    }
}

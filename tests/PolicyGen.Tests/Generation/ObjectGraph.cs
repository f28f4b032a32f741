using System;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PolicyGen.Tests.Generation;

/// <summary>Walks what a step hands on: a compilation in it would stay in memory as long as the step's cache.</summary>
internal static class ObjectGraph
{
    /// <param name="roots">What the steps hand on; what several of them hold is walked once.</param>
    public static void AssertHoldsNoCompilation(IEnumerable<object?> roots)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<object?> open = new(roots);
        while (open.TryPop(out object? node))
        {
            if (node is null or string or Type or MemberInfo or Delegate || node.GetType().IsPrimitive || !seen.Add(node))
            {
                continue;
            }

            if (node is ISymbol or SyntaxNode or SyntaxTree or Compilation or SemanticModel)
            {
                Assert.Fail($"A step hands on a {node.GetType()}.");
            }

            if (node is Array items)
            {
                foreach (object? item in items)
                {
                    open.Push(item);
                }
            }

            for (Type? type = node.GetType(); type is not null; type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    open.Push(field.FieldType.IsPointer ? null : field.GetValue(node));
                }
            }
        }
    }
}

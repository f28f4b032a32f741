using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyGen.Semantics;

namespace PolicyGen.Analyzers;

/// <summary>One policy, read from its generated types when it is first asked for.</summary>
internal sealed class DeclaredPolicy
{
    private readonly Lazy<DeclaredNames> _data;
    private readonly Lazy<DeclaredNames> _purposes;
    private readonly Lazy<DeclaredNames> _operations;
    private readonly Lazy<DeclaredNames> _actors;
    private readonly Lazy<(ImmutableArray<DeclaredPractice> Practices, bool AllRead)> _practices;
    private readonly Lazy<PracticeMatcher> _matcher;

    public DeclaredPolicy(PolicyTypes types, Compilation compilation)
    {
        Types = types;
        IsOwn = SymbolEqualityComparer.Default.Equals(types.Policy.ContainingAssembly, compilation.Assembly);
        Namespace = types.Policy.ContainingNamespace.ToDisplayString();
        Name = Constant("Name") ?? types.Policy.ContainingNamespace.Name;
        File = Constant("File") ?? Name;
        _data = new(() => new DeclaredNames(types.DataCategory));
        _purposes = new(() => new DeclaredNames(types.Purpose));
        _operations = new(() => new DeclaredNames(types.Operation));
        _actors = new(() => new DeclaredNames(types.Actor));
        _practices = new(ReadPractices);
        _matcher = new(() => new PracticeMatcher(this));
    }

    public PolicyTypes Types { get; }

    /// <summary>Whether this compilation holds it, and so its text.</summary>
    public bool IsOwn { get; }

    public string Namespace { get; }

    public string Name { get; }

    /// <summary>The policy file, relative to the folder of its project.</summary>
    public string File { get; }

    public DeclaredNames Data => _data.Value;

    public DeclaredNames Purposes => _purposes.Value;

    public DeclaredNames Operations => _operations.Value;

    public DeclaredNames Actors => _actors.Value;

    public ImmutableArray<DeclaredPractice> Practices => _practices.Value.Practices;

    /// <summary>What the policy says about a use.</summary>
    public PracticeMatcher Matcher => _matcher.Value;

    /// <summary>Whether every practice has the shape that these analyzers know.</summary>
    public bool IsReadable => _practices.Value.AllRead;

    private string? Constant(string name) =>
        Types.Policy.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as string;

    private (ImmutableArray<DeclaredPractice>, bool) ReadPractices()
    {
        var practices = ImmutableArray.CreateBuilder<DeclaredPractice>();
        bool allRead = true;
        foreach (AttributeData attribute in Types.Policy.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: GeneratedContract.DeclaredPracticeAttribute })
            {
                if (DeclaredPractice.Read(attribute, this) is { } practice)
                {
                    practices.Add(practice);
                }
                else
                {
                    allRead = false;
                }
            }
        }

        return (practices.ToImmutable(), allRead);
    }
}

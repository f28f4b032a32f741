using System;
using System.Collections.Generic;
using System.Linq;
using PolicyGen.Generation;
using Xunit;

namespace PolicyGen.Tests;

/// <summary>
/// The direction between the parts of the generator, read from the assembly: whatever the code of a part names, in
/// signatures or in bodies, is a metadata token of its file.
/// </summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Forbidden = new()
    {
        ["PolicyGen.Syntax"] = ["PolicyGen.Semantics", "PolicyGen.Emit", "PolicyGen.Generation", "PolicyGen.Analyzers"],
        ["PolicyGen.Semantics"] = ["PolicyGen.Emit", "PolicyGen.Generation", "PolicyGen.Analyzers"],
        ["PolicyGen.Emit"] = ["PolicyGen.Syntax", "PolicyGen.Generation", "PolicyGen.Analyzers"],
        ["PolicyGen.Generation"] = ["PolicyGen.Analyzers"],
        ["PolicyGen.Diagnostics"] = ["PolicyGen.Semantics", "PolicyGen.Emit", "PolicyGen.Generation", "PolicyGen.Analyzers"],
    };

    private static readonly string[] CompilerTypes = ["Compilation", "ISymbol", "AdditionalText", "SemanticModel", "SyntaxNode", "SyntaxTree"];

    private static readonly AssemblyReferences References = new(typeof(PolicyGenerator).Assembly.Location);

    [Fact]
    public void No_part_names_one_that_is_built_on_it()
    {
        foreach ((string part, string[] others) in Forbidden)
        {
            Assert.DoesNotContain(References.Of(part), name => others.Any(other => name.StartsWith(other + ".", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Only_generation_and_analyzers_touch_the_compiler()
    {
        foreach (string part in new[] { "PolicyGen.Syntax", "PolicyGen.Semantics", "PolicyGen.Emit", "PolicyGen.Diagnostics" })
        {
            Assert.DoesNotContain(References.Of(part), name => CompilerTypes.Any(type => name == "Microsoft.CodeAnalysis." + type));
        }
    }

    [Fact]
    public void The_references_are_read_from_bodies_and_signatures()
    {
        Assert.Contains("PolicyGen.Emit.PolicyEmitter", References.Of("PolicyGen.Generation"));
        Assert.Contains("PolicyGen.Semantics.PolicyModel", References.Of("PolicyGen.Emit"));
        Assert.Contains("Microsoft.CodeAnalysis.AdditionalText", References.Of("PolicyGen.Generation"));
    }

    [Fact]
    public void The_assembly_needs_the_compiler_and_the_base_library_only() => Assert.All(
        References.Assemblies,
        name => Assert.True(
            name is "netstandard" or "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" or "System.Collections.Immutable"
                or "System.Memory" or "System.Buffers" or "System.Reflection.Metadata",
            name));
}

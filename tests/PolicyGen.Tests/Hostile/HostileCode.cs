using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Emit;
using PolicyGen.Semantics;

namespace PolicyGen.Tests.Hostile;

/// <summary>The code of a policy's text, all the way from the file.</summary>
internal static class HostileCode
{
    public static PolicyModel Model(string policy, string? glossary = null) =>
        PolicyReading.Read(SourceText.From(policy), glossary is null ? null : SourceText.From(glossary)).Model;

    public static List<GeneratedFile> Of(string policy, string? glossary = null) =>
        [.. GeneratedCode.Of(Model(policy, glossary))];

    /// <summary>All types that the code declares, the nested ones apart.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(IEnumerable<GeneratedFile> files)
    {
        CSharpCompilation compilation = GeneratedAssembly.Compilation(files);
        return compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).Cast<INamedTypeSymbol>().Where(type => type.ContainingType is null);
    }

    /// <summary>The identifiers of a policy's names, without <c>@</c>.</summary>
    public static IEnumerable<string> Identifiers(PolicyModel model) => model.DataCategories.Concat(model.Purposes).Concat(model.Operations).Concat(model.Actors)
        .Select(name => name.Identifier.TrimStart('@'));
}

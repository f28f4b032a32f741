using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Analyzers;

/// <summary>
/// The assemblies in which something carries <c>Data</c>, and of the compilation's own the files: where no mark is in reach,
/// no operation is looked at, and most types of a project have none.
/// </summary>
internal sealed class MarkingAssemblies
{
    private readonly IAssemblySymbol _own;
    private readonly MarkingFiles _files;
    private readonly HashSet<ISymbol> _referenced;

    private MarkingAssemblies(IAssemblySymbol own, MarkingFiles files, HashSet<ISymbol> referenced)
    {
        _own = own;
        _files = files;
        _referenced = referenced;
    }

    public bool IsEmpty => _files.IsEmpty && _referenced.Count == 0;

    /// <summary>Finds them: the compilation itself, and of its references those that see a policy of the catalog.</summary>
    public static MarkingAssemblies Find(Compilation compilation, PolicyCatalog catalog, CancellationToken cancellationToken)
    {
        IEnumerable<DeclaredPolicy> others = catalog.Policies.Where(policy => !policy.IsOwn);
        var declaring = new HashSet<string>(
            others.Select(policy => policy.Types.Policy.ContainingAssembly.Name), StringComparer.OrdinalIgnoreCase);
        var referenced = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (declaring.Count > 0)
        {
            foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Sees(assembly, declaring) && Marks(assembly, cancellationToken))
                {
                    referenced.Add(assembly);
                }
            }
        }

        return new MarkingAssemblies(compilation.Assembly, MarkingFiles.Find(compilation, cancellationToken), referenced);
    }

    /// <summary>Whether a symbol of the assembly may carry a mark.</summary>
    public bool MayMark(IAssemblySymbol? assembly) =>
        assembly is not null
        && (ReferenceEquals(assembly, _own) ? !_files.IsEmpty : _referenced.Count > 0 && _referenced.Contains(assembly));

    /// <summary>Whether a type, or something in it, may carry a mark of its own.</summary>
    public bool MayMarkIn(INamedTypeSymbol type) =>
        MayMark(type.ContainingAssembly) && (!ReferenceEquals(type.ContainingAssembly, _own) || _files.Declare(type));

    private static bool Sees(IAssemblySymbol assembly, HashSet<string> declaring) =>
        declaring.Contains(assembly.Name)
        || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identity => declaring.Contains(identity.Name)));

    private static bool Marks(IAssemblySymbol assembly, CancellationToken cancellationToken) => assembly switch
    {
        // A project next to this one in an editor: its text answers, no symbols needed.
        ISourceAssemblySymbol source => source.Compilation.SyntaxTrees.Any(tree => DataMarkScan.Find(tree, cancellationToken) != MarkReach.Nowhere),
        _ => assembly.GetMetadata() is not { } metadata || metadata.GetModules().Any(module => Marks(module.GetMetadataReader())),
    };

    private static bool Marks(MetadataReader reader)
    {
        foreach (CustomAttributeHandle handle in reader.CustomAttributes)
        {
            if (reader.StringComparer.Equals(TypeName(reader, reader.GetCustomAttribute(handle).Constructor), GeneratedContract.DataAttribute))
            {
                return true;
            }
        }

        return false;
    }

    private static StringHandle TypeName(MetadataReader reader, EntityHandle constructor)
    {
        switch (constructor.Kind)
        {
            case HandleKind.MethodDefinition:
                return reader.GetTypeDefinition(reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()).Name;
            case HandleKind.MemberReference:
                EntityHandle parent = reader.GetMemberReference((MemberReferenceHandle)constructor).Parent;
                return parent.Kind == HandleKind.TypeReference ? reader.GetTypeReference((TypeReferenceHandle)parent).Name : default;
            default:
                return default;
        }
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace PolicyGen.Tests;

/// <summary>Which types the code of each namespace of an assembly names.</summary>
internal sealed class AssemblyReferences
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    private readonly Dictionary<string, HashSet<string>> _byNamespace = [];
    private readonly MetadataReader _reader;
    private readonly PEReader _image;

    public AssemblyReferences(string path)
    {
        _image = new PEReader(new MemoryStream(File.ReadAllBytes(path)));
        _reader = _image.GetMetadataReader();
        foreach (TypeDefinitionHandle handle in _reader.TypeDefinitions)
        {
            Read(handle);
        }
    }

    /// <summary>The assemblies it references.</summary>
    public IEnumerable<string> Assemblies => _reader.AssemblyReferences.Select(handle => _reader.GetString(_reader.GetAssemblyReference(handle).Name));

    /// <summary>The full names of the types that a namespace and those below it name.</summary>
    public IEnumerable<string> Of(string @namespace) => _byNamespace
        .Where(pair => pair.Key == @namespace || pair.Key.StartsWith(@namespace + ".", StringComparison.Ordinal))
        .SelectMany(pair => pair.Value)
        .Distinct();

    private void Read(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _reader.GetTypeDefinition(handle);
        TypeNames names = new(_reader);
        names.Add(type.BaseType);
        foreach (InterfaceImplementationHandle implemented in type.GetInterfaceImplementations())
        {
            names.Add(_reader.GetInterfaceImplementation(implemented).Interface);
        }

        foreach (FieldDefinitionHandle field in type.GetFields())
        {
            _reader.GetFieldDefinition(field).DecodeSignature(names, null);
        }

        foreach (MethodDefinition method in type.GetMethods().Select(_reader.GetMethodDefinition))
        {
            method.DecodeSignature(names, null);
            if (method.RelativeVirtualAddress != 0)
            {
                ReadBody(_image.GetMethodBody(method.RelativeVirtualAddress), names);
            }
        }

        string name = NamespaceOf(handle);
        if (!_byNamespace.TryGetValue(name, out HashSet<string>? known))
        {
            _byNamespace.Add(name, known = []);
        }

        known.UnionWith(names.Names);
    }

    // A nested type's namespace is that of the type around it.
    private string NamespaceOf(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _reader.GetTypeDefinition(handle);
        return type.IsNested ? NamespaceOf(type.GetDeclaringType()) : _reader.GetString(type.Namespace);
    }

    private void ReadBody(MethodBodyBlock body, TypeNames names)
    {
        if (!body.LocalSignature.IsNil)
        {
            _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, null);
        }

        BlobReader code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            byte first = code.ReadByte();
            OpCode operation = OpCodesByValue[first == 0xFE ? (short)(0xFE00 | code.ReadByte()) : first];
            switch (operation.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    names.Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    int targets = code.ReadInt32();
                    code.Offset += 4 * targets;
                    break;
                default:
                    code.Offset += SizeOf(operation.OperandType);
                    break;
            }
        }
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };
}

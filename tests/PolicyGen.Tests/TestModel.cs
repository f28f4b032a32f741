using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PolicyGen.Emit;
using PolicyGen.Semantics;

namespace PolicyGen.Tests;

/// <summary>Builds a model by hand, for tests of what is made from one. A name exists as soon as it is mentioned.</summary>
internal sealed class TestModel
{
    private readonly List<Name> _data = [];
    private readonly List<Name> _purposes = [];
    private readonly List<Name> _operations = [];
    private readonly List<Name> _actors = [];
    private readonly List<Practice> _practices = [];

    public TestModel Data(string name, string? identifier = null, string? note = null, params string[] aliases)
    {
        Find(_data, name).Describe(identifier, note, aliases);
        return this;
    }

    public TestModel Purpose(string name, string? identifier = null, string? note = null, params string[] aliases)
    {
        Find(_purposes, name).Describe(identifier, note, aliases);
        return this;
    }

    public TestModel Operation(string name, string identifier)
    {
        Find(_operations, name).Describe(identifier, null, []);
        return this;
    }

    public TestModel Actor(string name, string identifier)
    {
        Find(_actors, name).Describe(identifier, null, []);
        return this;
    }

    public TestModel Contains(string whole, params string[] parts) => Contains(_data, whole, parts);

    public TestModel Compound(string whole, params string[] parts) => Contains(_purposes, whole, parts);

    public TestModel Practice(
        string operation,
        string[] data,
        string[]? purposes = null,
        string[]? actors = null,
        string[]? recipients = null,
        string[]? sources = null,
        OperationKind kind = OperationKind.Other,
        Stance stance = Stance.Declared,
        string? condition = null,
        string[]? section = null,
        string? text = null)
    {
        EquatableArray<string> path = (section ?? []).ToEquatableArray();
        int line = _practices.Count + 1;
        Mention mention = new(path, text ?? $"[{operation}]{string.Concat(data.Select(d => $"<{d}>"))}", line);
        _practices.Add(new Practice(
            _practices.Count + 1,
            Parts(_operations, mention, [operation])[0].Name,
            kind,
            Parts(_actors, mention, actors),
            Parts(_actors, mention, recipients),
            Parts(_actors, mention, sources),
            Parts(_data, mention, data),
            Parts(_purposes, mention, purposes),
            stance,
            ConsentBasis.Unspecified,
            condition,
            path,
            mention.Text,
            line));
        return this;
    }

    public PolicyModel Build() => new(
        Names(_data), Names(_purposes), Names(_operations), Names(_actors), _practices.ToEquatableArray());

    /// <summary>The model as the policy <c>App.Shop</c>.</summary>
    public PolicySource Source(string @namespace = "App.Shop", bool isPublic = true, string file = "shop.policy.txt") =>
        new("Shop", new PolicyScope(@namespace, isPublic), file, Build());

    /// <summary>The value that policy names have: FNV-1a 32, sign bit cleared.</summary>
    public static int Value(string name)
    {
        uint hash = 2166136261;
        foreach (byte b in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ b) * 16777619);
        }

        return (int)(hash & int.MaxValue);
    }

    private TestModel Contains(List<Name> names, string whole, string[] parts)
    {
        Name container = Find(names, whole);
        foreach (Name part in parts.Select(part => Find(names, part)))
        {
            container.Parts.Add(names.IndexOf(part));
            part.PartOf.Add(names.IndexOf(container));
        }

        return this;
    }

    private static EquatableArray<PracticePart> Parts(List<Name> names, Mention mention, string[]? mentioned)
    {
        List<PracticePart> parts = [];
        foreach (string text in mentioned ?? [])
        {
            if (text == "您")
            {
                parts.Add(new PracticePart(PolicyGen.Semantics.Practice.DataSubject, PartOrigin.Own));
                continue;
            }

            Name name = Find(names, text);
            name.Mentions.Add(mention);
            parts.Add(new PracticePart(names.IndexOf(name), PartOrigin.Own));
        }

        return parts.ToEquatableArray();
    }

    private static Name Find(List<Name> names, string text)
    {
        if (names.Find(name => name.Text == text) is { } known)
        {
            return known;
        }

        Name added = new(text);
        names.Add(added);
        return added;
    }

    private static EquatableArray<DeclaredName> Names(List<Name> names) => names.Select(name => name.Build()).ToEquatableArray();

    private sealed class Name(string text)
    {
        private string _identifier = text;
        private string? _note;
        private string[] _aliases = [];

        public string Text { get; } = text;

        public List<int> PartOf { get; } = [];

        public List<int> Parts { get; } = [];

        public List<Mention> Mentions { get; } = [];

        public void Describe(string? identifier, string? note, string[] aliases) =>
            (_identifier, _note, _aliases) = (identifier ?? Text, note, aliases);

        public DeclaredName Build() => new(
            Text,
            _identifier,
            Value(Text),
            Mentions.FirstOrDefault()?.Line ?? 1,
            _aliases.ToEquatableArray(),
            _note,
            PartOf.ToEquatableArray(),
            Parts.ToEquatableArray(),
            Mentions.ToEquatableArray());
    }
}

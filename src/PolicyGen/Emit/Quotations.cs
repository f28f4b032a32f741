using System;
using System.Collections.Generic;
using System.Linq;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>
/// The sentences and headings that the code quotes, each once: a sentence that marks a thousand names is one constant,
/// and the records refer to it by its place.
/// </summary>
internal sealed class Quotations
{
    /// <summary>The longest sentence that is quoted whole, in UTF-16 units.</summary>
    public const int LongestText = 4096;

    // An assembly holds 2^24 bytes of string constants (CS8103). Names and headings cannot be cut; sentences and conditions
    // share what they leave.
    private const int Room = 7_000_000;

    private readonly Dictionary<Mention, int> _mentions = new(new MentionComparer());
    private readonly Dictionary<EquatableArray<string>, int> _sections = [];

    public Quotations(PolicyModel model, Cancellation cancellation)
    {
        foreach (Mention mention in model.DataCategories.Concat(model.Purposes).SelectMany(name => name.Mentions))
        {
            cancellation.Step();
            Add(mention);
        }

        int conditions = 0;
        long texts = 0;
        foreach (Practice practice in model.Practices)
        {
            cancellation.Step();
            Add(Of(practice));
            if (practice.Condition is { } condition)
            {
                conditions++;
                texts += Math.Min(condition.Length, LongestText);
            }
        }

        texts += cancellation.Each(Mentions).Sum(mention => (long)Math.Min(mention.Text.Length, LongestText));
        long names = cancellation.Each(model.DataCategories.Concat(model.Purposes)).Sum(name => (long)name.Name.Length)
            + cancellation.Each(Sections.SelectMany(section => section)).Sum(title => (long)title.Length);
        TextLength = names + texts <= Room ? LongestText : (int)Math.Max(0, (Room - names) / (Mentions.Count + conditions));
    }

    /// <summary>The different mentions, in order.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>The different section paths, in order.</summary>
    public List<EquatableArray<string>> Sections { get; } = [];

    /// <summary>How much of a sentence is quoted, in UTF-16 units.</summary>
    public int TextLength { get; }

    /// <summary>The place of a mention that a name or a practice of the model has.</summary>
    public int IndexOf(Mention mention) => _mentions[mention];

    /// <summary>The place of a section path that a mention of the model has.</summary>
    public int IndexOf(EquatableArray<string> section) => _sections[section];

    /// <summary>The sentence of a practice, as a mention.</summary>
    public static Mention Of(Practice practice) => new(practice.Section, practice.Text, practice.Line);

    private void Add(Mention mention)
    {
        if (_mentions.ContainsKey(mention))
        {
            return;
        }

        _mentions.Add(mention, Mentions.Count);
        Mentions.Add(mention);
        if (!_sections.ContainsKey(mention.Section))
        {
            _sections.Add(mention.Section, Sections.Count);
            Sections.Add(mention.Section);
        }
    }

    /// <summary>Equality by value that reads no whole sentence to hash it: thousands of names may share a long one.</summary>
    private sealed class MentionComparer : IEqualityComparer<Mention>
    {
        public bool Equals(Mention x, Mention y) =>
            x.Line == y.Line && x.Text == y.Text && x.Section == y.Section;

        public int GetHashCode(Mention mention)
        {
            string text = mention.Text;
            int hash = (mention.Line * 31) + text.Length;
            for (int i = Math.Max(0, text.Length - 16); i < text.Length; i++)
            {
                hash = unchecked((hash * 31) + text[i]);
            }

            return hash;
        }
    }
}

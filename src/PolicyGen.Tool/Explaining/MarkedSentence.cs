using System;
using System.Collections.Generic;
using System.Linq;
using PolicyGen.Semantics;
using PolicyGen.Tool.Files;

namespace PolicyGen.Tool.Explaining;

/// <summary>A sentence with marks, and what it says.</summary>
/// <param name="Text">The sentence as it stands in the policy.</param>
/// <param name="Section">The headings above it.</param>
/// <param name="Practices">The practices whose operations it marks.</param>
/// <param name="Extended">The practices of other sentences that it extends (rule 8).</param>
internal sealed record MarkedSentence(
    string Text,
    IReadOnlyList<string> Section,
    IReadOnlyList<Practice> Practices,
    IReadOnlyList<Practice> Extended)
{
    /// <summary>The sentences with marks on a line, from left to right.</summary>
    public static IReadOnlyList<MarkedSentence> OnLine(PolicyDocument document, int line)
    {
        PolicyModel model = document.Reading.Model;
        string text = document.Text.Lines[line - 1].ToString();
        return
        [
            .. Mentions(model).Where(mention => mention.Line == line).Distinct()
                .OrderBy(mention => text.IndexOf(mention.Text, StringComparison.Ordinal))
                .Select(mention => Of(mention, model)),
        ];
    }

    private static MarkedSentence Of(Mention sentence, PolicyModel model)
    {
        bool Opens(Practice practice) => practice.Line == sentence.Line && practice.Text == sentence.Text;
        bool Adds(PracticePart part, EquatableArray<DeclaredName> names) =>
            part.Origin == PartOrigin.Continued && names[part.Name].Mentions.Contains(sentence);
        bool TakesFrom(Practice practice) =>
            practice.Data.Any(part => Adds(part, model.DataCategories)) || practice.Purposes.Any(part => Adds(part, model.Purposes));

        Practice[] practices = [.. model.Practices.Where(Opens)];
        Practice[] extended = practices.Length == 0 ? [.. model.Practices.Where(TakesFrom)] : [];
        return new MarkedSentence(sentence.Text, [.. sentence.Section], practices, extended);
    }

    private static IEnumerable<Mention> Mentions(PolicyModel model) =>
        model.Operations.Concat(model.DataCategories).Concat(model.Purposes).Concat(model.Actors).SelectMany(name => name.Mentions);
}

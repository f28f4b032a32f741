using System.Text;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>Shows the parts of a practice in the policy's own marks, for documentation.</summary>
internal sealed class PracticeNotation(PolicyModel model)
{
    /// <summary>Its operation, such as <c>[收集]</c>, and whether it is prohibited.</summary>
    public string Operation(Practice practice) => Stance(practice) + "[" + Escape.Cut(model.Operations[practice.Operation].Name, Escape.QuotationLength) + "]";

    /// <summary>Empty for what is declared.</summary>
    public string Stance(Practice practice) => practice.Stance == Semantics.Stance.Prohibited ? "prohibited: " : "";

    /// <summary>Its data, such as <c>&lt;姓名&gt;&lt;地址&gt;</c>.</summary>
    public string Data(Practice practice) => List(practice.Data, model.DataCategories, '<', '>');

    /// <summary>Its purposes, such as <c>{开具发票}</c>.</summary>
    public string Purposes(Practice practice) => List(practice.Purposes, model.Purposes, '{', '}');

    private static string List(EquatableArray<PracticePart> parts, EquatableArray<DeclaredName> names, char open, char close)
    {
        StringBuilder list = new();
        foreach (PracticePart part in parts)
        {
            list.Append(open).Append(Escape.Cut(names[part.Name].Name, Escape.QuotationLength)).Append(close);
            if (list.Length > Escape.QuotationLength)
            {
                // The rest would be cut off anyway, and a practice may name a hundred thousand.
                break;
            }
        }

        return list.ToString();
    }
}

using System.Collections.Generic;
using System.Linq;
using PolicyGen.Semantics;
using PolicyGen.Tool.Listing;

namespace PolicyGen.Tool.Rendering.Lists;

/// <summary>How a listing puts things to a person, in a table of any kind.</summary>
internal static class ListWording
{
    /// <summary>The names as one cell, safe to show.</summary>
    public static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Printable.Of));

    /// <summary>Who does it.</summary>
    public static string Actors(ListedPractice practice) =>
        Names(practice.DataSubject ? ["data subject", .. practice.Actors] : practice.Actors);

    /// <summary>What sets a practice apart, a note each.</summary>
    public static IEnumerable<string> Notes(ListedPractice practice)
    {
        if (practice.Stance == nameof(Stance.Prohibited))
        {
            yield return "prohibited";
        }

        if (practice.Basis != nameof(ConsentBasis.Unspecified))
        {
            yield return practice.Basis switch
            {
                nameof(ConsentBasis.Required) => "required",
                nameof(ConsentBasis.Optional) => "optional",
                _ => "no consent needed",
            };
        }

        if (practice.Recipients.Count > 0)
        {
            yield return "to " + Names(practice.Recipients);
        }

        if (practice.Sources.Count > 0)
        {
            yield return "from " + Names(practice.Sources);
        }

        if (practice.Condition is not null)
        {
            yield return "condition: " + Printable.Of(practice.Condition);
        }
    }
}

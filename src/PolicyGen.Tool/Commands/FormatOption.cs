using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace PolicyGen.Tool.Commands;

/// <summary>The option that chooses between renderers by name.</summary>
internal static class FormatOption
{
    /// <summary>An option that takes the names in <paramref name="formats"/>; the first one when it is left out.</summary>
    public static Option<string> Create(IReadOnlyCollection<string> formats)
    {
        string names = string.Join(", ", formats);
        Option<string> option = new("--format")
        {
            Description = "How to write the result.",
            DefaultValueFactory = _ => formats.First(),
            HelpName = string.Join('|', formats),
        };
        option.CompletionSources.Add([.. formats]);
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !formats.Contains(result.Tokens[0].Value))
            {
                result.AddError($"--format cannot be '{result.Tokens[0].Value}'; it is one of {names}.");
            }
        });
        return option;
    }
}

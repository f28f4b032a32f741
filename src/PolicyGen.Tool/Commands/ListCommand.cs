using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PolicyGen.Tool.Files;
using PolicyGen.Tool.Listing;
using PolicyGen.Tool.Rendering.Lists;

namespace PolicyGen.Tool.Commands;

/// <summary><c>policygen list</c>: what a policy declares.</summary>
internal static class ListCommand
{
    private static readonly KeyValuePair<string, IListRenderer>[] Renderers =
    [
        new("table", new TableListRenderer()),
        new("json", new JsonListRenderer()),
        new("markdown", new MarkdownListRenderer()),
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolHost host)
    {
        Argument<string> file = PolicyArgument.Create();
        Option<string> format = FormatOption.Create([.. Renderers.Select(renderer => renderer.Key)]);
        Command command = new("list", "Lists the practices, data categories, purposes and containment of a policy.") { file, format };
        command.SetAction(parsed =>
        {
            PolicyListing listing = PolicyListings.Of(new PolicyReader(host).Read(parsed.GetRequiredValue(file)));
            Renderers.First(renderer => renderer.Key == parsed.GetRequiredValue(format)).Value
                .Render(listing, parsed.InvocationConfiguration.Output);
            return ExitCode.Clean;
        });
        return command;
    }
}

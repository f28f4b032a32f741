using System.IO;
using PolicyGen.Tool.Listing;

namespace PolicyGen.Tool.Rendering.Lists;

/// <summary>The listing for programs.</summary>
internal sealed class JsonListRenderer : IListRenderer
{
    /// <inheritdoc/>
    public void Render(PolicyListing listing, TextWriter output) => Json.Write(listing, Json.Context.PolicyListing, output);
}

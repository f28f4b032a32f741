using System.IO;
using PolicyGen.Tool.Listing;

namespace PolicyGen.Tool.Rendering.Lists;

/// <summary>Writes a listing in one format.</summary>
internal interface IListRenderer
{
    /// <summary>Writes the whole listing.</summary>
    void Render(PolicyListing listing, TextWriter output);
}

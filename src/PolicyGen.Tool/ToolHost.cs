using System;
using System.IO;

namespace PolicyGen.Tool;

/// <summary>What the command takes from the process it runs in, so that a test can give it something else.</summary>
/// <param name="Folder">The folder that relative paths start from.</param>
/// <param name="OpenInput">Opens the standard input, read for the path <c>-</c>.</param>
internal sealed record ToolHost(string Folder, Func<Stream> OpenInput)
{
    /// <summary>This process.</summary>
    public static ToolHost Current { get; } = new(Directory.GetCurrentDirectory(), Console.OpenStandardInput);
}

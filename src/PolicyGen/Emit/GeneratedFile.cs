namespace PolicyGen.Emit;

/// <summary>A file of generated code.</summary>
/// <param name="HintName">Its name among the project's generated files, of the characters a hint name may have.</param>
/// <param name="Text">Its C#, with <c>\n</c> line ends.</param>
public sealed record GeneratedFile(string HintName, string Text);

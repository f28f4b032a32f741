using System;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics;

namespace PolicyGen.Tool.Files;

/// <summary>Reads policies from disk or the standard input.</summary>
internal sealed class PolicyReader(ToolHost host)
{
    /// <summary>The path that stands for the standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads the policy at <paramref name="path"/> and its glossary.</summary>
    /// <exception cref="UnusableInputException">One of the two cannot be read.</exception>
    public PolicyDocument Read(string path)
    {
        TextFile policy = path == StandardInput ? ReadInput() : ReadFile(path);
        TextFile? glossary = PolicyPaths.GlossaryOf(path) is string beside && File.Exists(Absolute(beside)) ? ReadFile(beside) : null;
        return new PolicyDocument(policy.Path, glossary, PolicyReading.Read(policy.Text, glossary?.Text));
    }

    private TextFile ReadInput()
    {
        using MemoryStream copy = new();
        using (Stream input = host.OpenInput())
        {
            input.CopyTo(copy);
        }

        return Decode("stdin", copy.ToArray());
    }

    private TextFile ReadFile(string path)
    {
        if (path.Length == 0)
        {
            throw new UnusableInputException("A file name is empty.");
        }

        string absolute = Absolute(path);
        if (Directory.Exists(absolute))
        {
            throw new UnusableInputException($"'{path}' is a folder; name its policy files, or a pattern such as '{PolicyPaths.PatternIn(path)}'.");
        }

        try
        {
            return Decode(path, File.ReadAllBytes(absolute));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableInputException($"'{path}' does not exist.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{path}' cannot be read: {exception.Message}");
        }
    }

    private static TextFile Decode(string path, byte[] bytes)
    {
        try
        {
            return new TextFile(path, SourceText.From(bytes, bytes.Length, Encoding.UTF8, throwIfBinaryDetected: true));
        }
        catch (InvalidDataException)
        {
            throw new UnusableInputException($"'{path}' is a binary file, not text.");
        }
    }

    private string Absolute(string path) => Path.GetFullPath(path, host.Folder);
}

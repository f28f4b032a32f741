using System;
using System.IO;
using System.Text;
using PolicyGen.Tool.Commands;

namespace PolicyGen.Tool.Tests;

/// <summary>A folder of its own for a test, in which the command runs in process with everything captured.</summary>
public sealed class ToolFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("policygen-").FullName;

    public string PathOf(string name) => Path.Combine(_path, name);

    public ToolFolder Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public ToolFolder Write(string name, byte[] bytes)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public ToolFolder WriteSample(string name) => Write(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", name)));

    public ToolRun Run(params string[] arguments) => RunWith("", arguments);

    public ToolRun RunWith(string input, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        ToolHost host = new(_path, () => new MemoryStream(Encoding.UTF8.GetBytes(input)));
        int exitCode = PolicyGenCommand.Run(arguments, output, error, host);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}

/// <summary>What a run of the command left behind.</summary>
public sealed record ToolRun(int ExitCode, string Output, string Error);

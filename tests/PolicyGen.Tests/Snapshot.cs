using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using PolicyGen.Emit;
using Xunit;

namespace PolicyGen.Tests;

/// <summary>
/// Holds generated code against the files <c>Class.Method#Hint.verified.cs</c> beside the test. With the environment
/// variable <c>POLICYGEN_UPDATE_SNAPSHOTS=1</c> it writes them instead, to be reviewed as a diff.
/// </summary>
internal static class Snapshot
{
    public static void Match(IEnumerable<GeneratedFile> files, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        string folder = Path.GetDirectoryName(testFile)!;
        string prefix = $"{Path.GetFileNameWithoutExtension(testFile)}.{method}#";
        Dictionary<string, string> actual = files.ToDictionary(
            file => prefix + file.HintName[..^".cs".Length] + ".verified.cs", file => file.Text, StringComparer.Ordinal);
        string[] expected = Directory.GetFiles(folder, prefix + "*.verified.cs").Select(path => Path.GetFileName(path)).ToArray();

        if (Environment.GetEnvironmentVariable("POLICYGEN_UPDATE_SNAPSHOTS") == "1")
        {
            Array.ForEach(expected.Except(actual.Keys).ToArray(), name => File.Delete(Path.Combine(folder, name)));
            foreach ((string name, string text) in actual)
            {
                File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(false));
            }

            return;
        }

        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        foreach ((string name, string text) in actual)
        {
            string verified = File.ReadAllText(Path.Combine(folder, name));
            Assert.True(verified == text, $"{name} differs:\n{Difference(verified, text)}");
        }
    }

    private static string Difference(string verified, string actual)
    {
        StringBuilder difference = new();
        foreach (DiffPiece line in InlineDiffBuilder.Diff(verified, actual).Lines.Where(line => line.Type != ChangeType.Unchanged))
        {
            difference.Append(line.Type == ChangeType.Deleted ? "- " : "+ ").Append(line.Text).Append('\n');
        }

        return difference.ToString();
    }
}

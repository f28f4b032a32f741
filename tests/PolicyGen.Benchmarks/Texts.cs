using System;
using System.IO;
using System.Linq;
using System.Text;

namespace PolicyGen.Benchmarks;

/// <summary>The policies that are measured.</summary>
internal static class Texts
{
    public static string Founding { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "youpin.policy.txt"));

    public static string Of(TextSize size) => size switch
    {
        TextSize.TenKilobytes => OfBytes(10_000),
        TextSize.TenMegabytes => OfBytes(10_000_000),
        _ => Founding,
    };

    /// <summary>The founding policy again and again, up to a number of UTF-8 bytes.</summary>
    public static string OfBytes(int bytes)
    {
        int length = (int)((long)bytes * Founding.Length / Encoding.UTF8.GetByteCount(Founding));
        return string.Concat(Enumerable.Repeat(Founding, (length / Founding.Length) + 1))[..length];
    }
}

using System;

namespace PolicyGen.Tests;

/// <summary>
/// How long the tests that look for surprises run: seconds, or, with the environment variable <c>POLICYGEN_LONG=1</c>, as long
/// as it takes.
/// </summary>
internal static class LongRun
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("POLICYGEN_LONG") == "1";

    /// <summary>A number of cases: <paramref name="few"/>, or <paramref name="many"/> in a long run.</summary>
    public static int Cases(int few, int many) => IsOn ? many : few;
}

using System;
using System.Linq;
using PolicyGen.Semantics;

namespace PolicyGen.Tests;

/// <summary>Policies that nobody would write: deep containment, prohibitions everywhere.</summary>
internal static class RandomPolicy
{
    public const int Categories = 24;
    public const int Purposes = 70;
    public const int Operations = 5;

    /// <summary>A policy with data d0…, purposes p0… and operations o0…; <paramref name="fillers"/> more categories make it large.</summary>
    public static TestModel Create(int seed, int fillers = 0)
    {
        Random random = new(seed);
        TestModel model = new();
        for (int i = 0; i < Categories; i++)
        {
            model.Data($"d{i}");
        }

        for (int part = 1; part < Categories; part++)
        {
            foreach (int whole in Enumerable.Range(0, part).Where(_ => random.Next(5) == 0))
            {
                model.Contains($"d{whole}", $"d{part}");
            }
        }

        for (int i = 0; i < Purposes; i++)
        {
            model.Purpose($"p{i}");
        }

        model.Compound("p0", "p1", "p2").Compound("p3", "p65", "p69");
        for (int i = 0; i < 40; i++)
        {
            model.Practice(
                $"o{random.Next(Operations)}",
                Some("d", Categories, 1),
                Some("p", Purposes, 0),
                kind: (OperationKind)random.Next(4),
                stance: random.Next(3) == 0 ? Stance.Prohibited : Stance.Declared);
        }

        for (int i = 0; i < fillers; i++)
        {
            model.Data($"f{i}");
        }

        return model;

        string[] Some(string prefix, int count, int least) =>
            Enumerable.Range(0, random.Next(least, 4)).Select(_ => $"{prefix}{random.Next(count)}").Distinct().ToArray();
    }
}

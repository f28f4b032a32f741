using System.Collections.Generic;
using System.Linq;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Compiled;

/// <summary>
/// The table and the walk of <c>Declares</c> against the meaning as it is written down: among the practices that match,
/// those that name the data most closely decide, a prohibition first.
/// </summary>
public sealed class DeclaresTests
{
    /// <summary>More categories than the table holds.</summary>
    private const int Many = 4100;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_table_gives_the_meaning(int seed) => AssertGivesMeaning(
        new RunningPolicy(RandomPolicy.Create(seed)), RandomPolicy.Create(seed).Build());

    [Fact]
    public void The_walk_gives_the_meaning_and_allocates_nothing()
    {
        RunningPolicy policy = new(RandomPolicy.Create(seed: 4, Many));
        AssertGivesMeaning(policy, RandomPolicy.Create(seed: 4).Build());
        Assert.Equal(0, policy.AllocatedBy(TestModel.Value("o1"), TestModel.Value("d1"), TestModel.Value("p1")));
    }

    private static void AssertGivesMeaning(RunningPolicy policy, PolicyModel model)
    {
        int declared = 0;
        foreach (int operation in Enumerable.Range(0, model.Operations.Count))
        {
            foreach (int data in Enumerable.Range(0, RandomPolicy.Categories))
            {
                foreach (int purpose in Enumerable.Range(-1, RandomPolicy.Purposes + 1))
                {
                    bool expected = Means(model, operation, data, purpose);
                    int? value = purpose < 0 ? null : model.Purposes[purpose].Value;
                    bool actual = policy.Declares(model.Operations[operation].Value, model.DataCategories[data].Value, value);
                    Assert.True(expected == actual, $"{operation} {data} {purpose}: {actual}");
                    declared += expected ? 1 : 0;
                }
            }
        }

        Assert.InRange(declared, 100, 5000);
    }

    private static bool Means(PolicyModel model, int operation, int data, int purpose)
    {
        bool isUse = model.Practices.Any(practice => practice.Operation == operation && practice.Kind == OperationKind.Use);
        int declared = Nearest(model, data, practice =>
            practice.Stance == Stance.Declared
            && (practice.Operation == operation || (isUse && practice.Kind == OperationKind.Collect))
            && (purpose < 0 || Names(model, practice, purpose)));
        int prohibited = Nearest(model, data, practice =>
            practice.Stance == Stance.Prohibited
            && practice.Operation == operation
            && (practice.Purposes.Count == 0 || (purpose >= 0 && Names(model, practice, purpose))));
        return declared < prohibited;
    }

    private static int Nearest(PolicyModel model, int data, System.Func<Practice, bool> matches)
    {
        HashSet<int> level = [data];
        for (int distance = 0; level.Count > 0 && distance < 100; distance++)
        {
            if (model.Practices.Any(practice => matches(practice) && practice.Data.Any(part => level.Contains(part.Name))))
            {
                return distance;
            }

            level = level.SelectMany(name => model.DataCategories[name].PartOf).ToHashSet();
        }

        return int.MaxValue;
    }

    private static bool Names(PolicyModel model, Practice practice, int purpose) =>
        practice.Purposes.Any(part => part.Name == purpose)
        || model.Purposes[purpose].PartOf.Any(whole => Names(model, practice, whole));
}

using System;
using System.Linq;
using PolicyGen.Emit;
using Xunit;

namespace PolicyGen.Tests.Emit;

/// <summary>The tables, filled by methods of 128 items each.</summary>
public sealed class TableWriterTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(127, 1)]
    [InlineData(128, 1)]
    [InlineData(129, 2)]
    [InlineData(256, 2)]
    [InlineData(257, 3)]
    public void Each_128_items_have_a_method_that_is_called(int count, int methods)
    {
        string calls = Each(0, methods, i => $"        Fill{i}(all);\n");
        string fills = Each(0, methods, i =>
            $"\n    private static void Fill{i}(int[] all)\n    {{\n{Each(i * 128, Math.Min(count, (i + 1) * 128), item => $"        all[{item}] = <{item}>;\n")}    }}\n");

        Assert.Equal(
            $"#nullable disable\ninternal static class T\n{{\n    internal static readonly int[] All = Fill(new int[{count}]);\n    more\n"
                + $"    private static int[] Fill(int[] all)\n    {{\n{calls}        return all;\n    }}\n{fills}}}\n#nullable restore\n\n",
            Table(count, "more"));
    }

    [Fact]
    public void Without_further_members_there_is_an_empty_line() => Assert.Contains("[0]);\n\n    private static int[] Fill", Table(0));

    [Theory]
    [InlineData("", "new int[0]")]
    [InlineData("1", "new int[] { 1 }")]
    [InlineData("1 2", "new int[] { 1, 2 }")]
    public void An_array_is_as_long_as_its_items(string items, string expected) =>
        Assert.Equal(expected, TableWriter.Array("int", items.Split(' ').Where(item => item != "")));

    [Fact]
    public void Names_are_members_of_their_enum_and_the_data_subject_one_that_every_policy_has() => Assert.Equal(
        "new Actor[] { Actor.B, Actor.DataSubject, Actor.A }",
        TableWriter.Array("Actor", new TestModel().Actor("甲", "A").Actor("乙", "B").Build().Actors, [1, -1, 0], Cancellation.None));

    private static string Table(int count, params string[] members)
    {
        CodeWriter writer = new(Cancellation.None);
        string[] items = [.. Enumerable.Range(0, count).Select(i => $"<{i}>")];
        if (members.Length == 0)
        {
            TableWriter.Write(writer, "T", "int", count, items);
        }
        else
        {
            TableWriter.Write(writer, "T", "int", count, items, members[0]);
        }

        return writer.Finish();
    }

    private static string Each(int from, int to, Func<int, string> text) => string.Concat(Enumerable.Range(from, to - from).Select(text));
}

using System;
using System.Collections.Generic;
using System.Linq;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Emit;

/// <summary>The comment that quick info shows of a name, line by line.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void A_name_that_no_sentence_marks_has_its_file_and_line() => Assert.Equal(
        ["<summary>", "<b>邮箱</b>", "<para>shop.policy.txt, line 1</para>", "</summary>"],
        Of(new TestModel().Data("邮箱"), NameKind.Data));

    [Fact]
    public void A_name_outside_of_all_sections_has_none() => Assert.Equal(
        ["<summary>", "<b>邮箱</b>", "<para>shop.policy.txt, line 1</para>", "<para>[收集]&lt;邮箱&gt;</para>"],
        Of(new TestModel().Practice("收集", ["邮箱"]), NameKind.Data).Take(4));

    [Fact]
    public void Text_of_the_policy_is_escaped_wherever_it_stands() => Assert.Equal(
        [
            "<summary>", "<b>A&amp;B</b>", "<para>a&lt;b.policy.txt, line 1</para>", "<para>x&amp;y › z</para>", "<para>1 &lt; 2</para>",
            "<list type=\"bullet\">", "<item><description>[R&amp;D]{P&amp;L}, line 1</description></item>", "</list>",
            "<para>Also written &lt;b&gt;, C</para>", "<para>not &gt; 3</para>", "</summary>",
        ],
        Of(
            new TestModel().Practice("R&D", ["A&B"], ["P&L"], section: ["x&y", "z"], text: "1 < 2").Data("A&B", note: "not > 3", aliases: ["<b>", "C"]),
            NameKind.Data,
            file: "a<b.policy.txt"));

    [Theory]
    [InlineData(16, false)]
    [InlineData(17, true)]
    [InlineData(40, true)]
    public void Sixteen_practices_are_listed(int count, bool hasMore)
    {
        TestModel model = new();
        for (int i = 0; i < count; i++)
        {
            model.Practice("收集", ["邮箱"]);
        }

        string[] list = [.. Of(model, NameKind.Data).SkipWhile(line => line != "<list type=\"bullet\">").Skip(1).TakeWhile(line => line != "</list>")];

        Assert.Equal(
            Enumerable.Range(1, 16).Select(line => $"<item><description>[收集], line {line}</description></item>")
                .Concat(hasMore ? ["<item><description>…</description></item>"] : []),
            list);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(16, false)]
    [InlineData(17, true)]
    [InlineData(40, true)]
    public void Sixteen_wholes_parts_and_aliases_are_listed(int count, bool hasMore)
    {
        string[] names = [.. Enumerable.Range(1, count).Select(i => $"d{i}")];
        TestModel part = new TestModel().Data("邮箱");
        Array.ForEach(names, name => part.Contains(name, "邮箱"));
        string references = string.Join(", ", names.Take(16).Select(name => $"<see cref=\"DataCategory.{name}\"/>")) + (hasMore ? ", …" : "");

        Assert.Contains($"<para>Part of {references}</para>", Of(part, NameKind.Data));
        Assert.Contains($"<para>Contains {references}</para>", Of(new TestModel().Contains("邮箱", names), NameKind.Data));
        Assert.Contains(
            $"<para>Also written {string.Join(", ", names.Take(16))}{(hasMore ? ", …" : "")}</para>",
            Of(new TestModel().Data("邮箱", aliases: names), NameKind.Data));
    }

    [Fact]
    public void What_holds_through_a_whole_says_so() => Assert.Equal(
        [
            "<item><description>[使用]{登录}, line 2</description></item>",
            "<item><description>[收集]{登录}, line 1, through <see cref=\"DataCategory.Account\"/></description></item>",
        ],
        Of(
            new TestModel().Data("邮箱").Practice("收集", ["帐号"], ["登录"]).Practice("使用", ["邮箱"], ["登录"]).Contains("帐号", "邮箱").Data("帐号", identifier: "Account"),
            NameKind.Data).Where(line => line.StartsWith("<item>", StringComparison.Ordinal)));

    private static IEnumerable<string> Of(TestModel model, Func<PolicyModel, NameKind> kind, string file = "shop.policy.txt")
    {
        PolicySource source = model.Source(file: file);
        CodeWriter writer = new(Cancellation.None);
        new Documentation(source, kind(source.Model), Cancellation.None).Write(writer, 0);
        return writer.Finish().TrimEnd('\n').Split('\n').Select(line => line["/// ".Length..]);
    }
}

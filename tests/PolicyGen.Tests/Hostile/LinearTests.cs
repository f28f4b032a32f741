using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Hostile;

/// <summary>
/// Texts in which every rule meets itself again and again. Four times the text may take about four times the memory: sixteen
/// times would be the square. Where a rule that is quadratic allocates nothing, the size of the text tells: it would not end.
/// </summary>
public sealed class LinearTests
{
    private const int Length = 100_000;

    /// <summary>By name, the text of about a length.</summary>
    private static readonly Dictionary<string, Func<int, string>> Cases = new()
    {
        ["operations"] = n => Repeat.To(n, "[收集]<甲>"),
        ["operations of one subject"] = n => "(我们)<甲>" + Repeat.To(n, "[提供]"),
        ["data, then operations"] = n => "[收集]" + Repeat.Each(n / 8, i => $"<甲{i}>、") + Repeat.To(n / 2, "并给他[使用]"),
        ["verbs of giving"] = n => Repeat.To(n, "[提供]<甲>给他，"),
        ["verbs of giving behind a gap"] = n => Repeat.To(n / 2, " ") + "您" + Repeat.To(n / 2, "[提供]给他，"),
        ["anaphors"] = n => "[收集]" + Repeat.To(n, "<甲>、<这些信息>"),
        ["anaphors of many data"] = n => "[收集]" + Repeat.Each(n / 12, i => $"<甲{i}>、") + "。[使用]" + Repeat.To(n / 2, "<这些信息>、"),
        ["anaphors of many operations"] = n => "[收集]" + Repeat.Each(n / 20, i => $"<甲{i}>、") + Repeat.To(n / 2, "，(我们)[使用]<这些信息>"),
        ["generic words"] = n => "[收集]<" + Repeat.To(n, "个人") + "信息>",
        ["relative clauses"] = n => "(我们)会[收集]" + Repeat.To(n, "(您)[填写]的<甲>、"),
        ["relative clauses without marks"] = n => "(我们)会[收集]" + Repeat.To(n, "您[填写]的内容、"),
        ["fronted purposes"] = n => Repeat.To(n, "为{丙}，将<甲>[使用]，"),
        ["one fronted purpose again and again"] = n => "为" + Repeat.To(n / 2, "{丙}") + "，" + Repeat.To(n / 2, "[使用]<甲>，"),
        ["carried purposes"] = n => Repeat.To(n / 2, "{丙}") + "。为此，" + Repeat.To(n / 2, "[使用]<甲>，"),
        ["purposes of what points back"] = n => Repeat.To(n / 2, "[使用]<甲>，") + "收集这些信息是为了" + Repeat.To(n / 2, "{丙}"),
        ["conditions"] = n => Repeat.To(n, "如果您同意，或者不同意，(我们)[使用]<甲>，"),
        ["conditions that may be examples"] = n => "<甲>" + Repeat.To(n / 2, "如果") + Repeat.To(n / 2, "<乙>"),
        ["conditions behind list words"] = n => "<甲>" + Repeat.To(n / 2, "、") + Repeat.To(n / 2, "如果") + "<乙>",
        ["conditions before brackets"] = n => "<甲>" + Repeat.To(n / 2, "如果") + "（" + Repeat.To(n / 2, "，") + "）<乙>",
        ["linked negations"] = n => Repeat.To(n / 2, "但") + "不" + Repeat.To(n / 2, "[使用]他"),
        ["containment"] = n => Repeat.To(n, "<甲>，包括<乙>、<丙>等<丁>，"),
        ["containment behind adverbs"] = n => "<甲>" + Repeat.To(n / 2, "可能") + "他" + Repeat.To(n / 2, "包括"),
        ["containment behind gaps"] = n => "<甲>包括<乙>" + Repeat.To(n / 2, " ") + Repeat.To(n / 2, "等等"),
        ["containment in brackets"] = n => Repeat.To(n / 2, "（<甲>") + Repeat.To(n / 4, "）"),
        ["a chain of wholes, backwards"] = n => Repeat.Each(n / 24, i => $"<甲{n - i}>（<甲{n - i + 1}>）\n"),
        ["terms for all above"] = n => Repeat.Each(n / 32, i => $"<甲{i}>上述信息构成“甲{i}”\n"),
        ["one term for all above"] = n => Repeat.Each(n / 32, i => $"<甲{i}>上述信息构成“甲0”\n"),
        ["terms for one"] = n => Repeat.To(n, "<甲>（以下简称“乙”）"),
        ["terms for one, sentence by sentence"] = n => Repeat.To(n, "<甲>（以下简称“甲”）。"),
        ["terms in no brackets"] = n => "<甲>" + Repeat.To(n, "，称“甲”"),
        ["terms for one list"] = n => Repeat.To(n / 2, "<甲>、") + "<甲>（" + Repeat.To(n / 2, "统称“甲”") + "）",
        ["asterisks in a name"] = n => "[收集]<甲" + Repeat.To(n, "*") + "乙>",
        ["a list in a mark"] = n => "[收集]<" + Repeat.Each(n / 8, i => $"甲{i}、") + "乙>",
        ["a list of operations"] = n => "[" + Repeat.Each(n / 16, i => $"收集{i}、") + "使用]" + Repeat.Each(n / 16, i => $"<甲{i}>"),
        ["marks in a purpose"] = n => "{" + Repeat.To(n, "<甲>") + "}",
        ["actors"] = n => Repeat.To(n, "(您)和(我们)") + "[收集]",
        ["headings"] = n => Repeat.To(n, "# 甲\n1. 乙\n（一）丙\n"),
        ["deep numbers"] = n => Repeat.To(n, "1.") + " <甲>",
        ["contradictions"] = n => Repeat.To(n, "(我们)[共享]<甲>。(我们)不会[共享]<甲>。\n"),
        ["variants"] = n => Repeat.Each(n / 20, i => $"[收集]<帐号{i}>、<账号{i}信息>\n"),
        ["spellings"] = n => Repeat.Each(n / 20, i => "[收集]<" + Spelling(i) + ">\n"),
        ["a long line before short ones"] = n => Repeat.To(n / 2, "（<甲>）") + "\n" + Repeat.To(n / 2, "（<甲>）\n"),
        ["many categories in a sentence before short ones"] = n => "[收集]" + Repeat.Each(n / 16, i => $"<甲{i}>") + "。" + Repeat.To(n / 2, "[收集]<甲>。"),
        ["a long name that everything points back to"] = n => $"[收集]<{Repeat.To(n / 2, "很长")}>。" + Repeat.To(n / 2, "[使用]<这些信息>。"),
        ["empty marks"] = n => Repeat.To(n / 2, "(") + Repeat.To(n / 2, ")"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_text_takes_four_times_the_memory(string name)
    {
        Allocated(Cases[name](1000));
        long once = Allocated(Cases[name](Length));
        long fourTimes = Allocated(Cases[name](4 * Length));

        // Lists grow by doubling: of two sizes one may have just grown.
        Assert.InRange(fourTimes, 0, (8 * once) + 1_000_000);
    }

    private static long Allocated(string text)
    {
        SourceText policy = SourceText.From(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        PolicyReading.Read(policy);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>"abcdefghijklmnop" with the capitals that the bits of a number say.</summary>
    private static string Spelling(int bits) =>
        string.Create(16, bits, static (letters, bits) =>
        {
            for (int i = 0; i < letters.Length; i++)
            {
                letters[i] = (char)(((bits >> i) & 1) == 0 ? 'a' + i : 'A' + i);
            }
        });
}

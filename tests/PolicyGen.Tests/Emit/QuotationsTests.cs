using System.Collections.Generic;
using System.Linq;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Emit;

/// <summary>Which sentences the code quotes, and how much of them.</summary>
public sealed class QuotationsTests
{
    /// <summary>What fits into an assembly: names and headings, and sentences and conditions of at most 4,096 characters each.</summary>
    private const int Room = 7_000_000;

    private static readonly EquatableArray<string> Section = ["一、收集"];

    [Fact]
    public void Each_sentence_and_each_section_is_quoted_once_in_the_order_of_data_purposes_and_practices()
    {
        PolicyModel model = new TestModel()
            .Practice("收集", ["邮箱"], ["登录"], section: ["一"], text: "甲")
            .Practice("使用", ["邮箱", "手机"], section: ["二"], text: "乙")
            .Practice("保存", [], ["登录"], section: ["一"], text: "丙")
            .Practice("公开", [], section: ["二", "三"], text: "丁")
            .Build();
        Quotations quotations = new(model, Cancellation.None);

        Assert.Equal(["甲", "乙", "丙", "丁"], quotations.Mentions.Select(mention => mention.Text));
        Assert.Equal(["一", "二", "二/三"], quotations.Sections.Select(section => string.Join("/", section)));
        Assert.Equal([0, 1, 2, 3], model.Practices.Select(practice => quotations.IndexOf(Quotations.Of(practice))));
        Assert.Equal([0, 1, 0, 2], model.Practices.Select(practice => quotations.IndexOf(practice.Section)));
    }

    [Fact]
    public void Sentences_that_differ_in_text_line_or_section_are_different()
    {
        Mention[] mentions = [new(Section, "甲", 1), new(Section, "乙", 1), new(Section, "甲", 2), new([], "甲", 1), new(Section, new string("甲"), 1)];
        Quotations quotations = new(Model(Name("邮箱", mentions)), Cancellation.None);

        Assert.Equal([0, 1, 2, 3, 0], mentions.Select(quotations.IndexOf));
        Assert.Equal(4, quotations.Mentions.Count);
    }

    [Theory]
    [InlineData(Room - 4096, 4096)]
    [InlineData(Room - 4095, 4095)]
    [InlineData(Room - 10, 10)]
    [InlineData(Room, 0)]
    [InlineData(Room + 10, 0)]
    public void A_sentence_gets_what_the_names_leave(int names, int expected) =>
        Assert.Equal(expected, new Quotations(Model([.. Names(names), Marked(new string('字', 5000), 1)]), Cancellation.None).TextLength);

    [Fact]
    public void Short_sentences_count_as_what_they_are() =>
        Assert.Equal(4096, new Quotations(Model([.. Names(Room - 10), Marked(new string('字', 10), 1)]), Cancellation.None).TextLength);

    [Fact]
    public void Sentences_share_what_data_and_purposes_leave()
    {
        string text = new('字', 5000);
        PolicyModel model = Model([.. Names(Room / 2), Marked(text, 1), Marked(text, 2)]) with
        {
            Purposes = [.. Names((Room / 2) - 2000), Marked(text, 3), Marked(text, 4)],
        };

        Assert.Equal(2000 / 4, new Quotations(model, Cancellation.None).TextLength);
    }

    [Fact]
    public void A_condition_takes_room_like_a_sentence()
    {
        string text = new('字', 5000);
        PolicyModel model = new TestModel().Practice("收集", [], text: text).Practice("使用", [], condition: text, text: "").Build();

        // What does not fit is shared by two sentences and a condition.
        Assert.Equal(4096, Length(2 * 4096));
        Assert.Equal(((2 * 4096) - 1) / 3, Length((2 * 4096) - 1));

        int Length(int left) => new Quotations(model with { DataCategories = [.. Names(Room - left)] }, Cancellation.None).TextLength;
    }

    [Fact]
    public void Headings_take_room_like_names()
    {
        string[] headings = [new('上', 3000), new('下', 2000)];
        PolicyModel model = new TestModel().Practice("收集", [], section: headings, text: new('字', 5000)).Practice("使用", [], section: headings, text: "").Build();

        Assert.Equal(4096, Length(5000 + 4096));
        Assert.Equal(4095 / 2, Length(5000 + 4095));

        int Length(int left) => new Quotations(model with { DataCategories = [.. Names(Room - left)] }, Cancellation.None).TextLength;
    }

    /// <summary>Names that are so long together.</summary>
    private static IEnumerable<DeclaredName> Names(int length) =>
        Enumerable.Repeat(Name(new string('名', 7000)), length / 7000).Append(Name(new string('名', length % 7000)));

    private static DeclaredName Marked(string text, int line) => Name("", new Mention([], text, line));

    private static DeclaredName Name(string name, params Mention[] mentions) => new(name, "N", 1, 1, [], null, [], [], mentions.ToEquatableArray());

    private static PolicyModel Model(params DeclaredName[] data) => PolicyModel.Empty with { DataCategories = data.ToEquatableArray() };
}

using System;
using System.Linq;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Emit;

/// <summary>A practice as an attribute for readers of metadata, as a row of the table, and the sentences both quote.</summary>
public sealed class PracticeEmissionTests
{
    [Fact]
    public void An_attribute_names_only_what_there_is()
    {
        TestModel model = new TestModel()
            .Practice("收集", [])
            .Practice("使用", ["邮箱"], ["登录"], ["我们"], text: "甲")
            .Practice("共享", ["邮箱"], null, null, ["商家"], text: "乙")
            .Practice("获取", ["邮箱"], null, null, null, ["您"], text: "丙")
            .Practice("公开", ["邮箱"], stance: Stance.Prohibited, condition: "除非\"必要\"", section: ["一\\", "二"], text: "丁\n");

        Assert.Equal(
            [
                "[DeclaredPractice(1, Operation.收集, OperationKind.Other, new DataCategory[0], new Purpose[0], Text = \"[收集]\", Line = 1)]",
                "[DeclaredPractice(2, Operation.使用, OperationKind.Other, new DataCategory[] { DataCategory.邮箱 }, new Purpose[] { Purpose.登录 }, "
                    + "Actors = new Actor[] { Actor.我们 }, Text = \"甲\", Line = 2)]",
                "[DeclaredPractice(3, Operation.共享, OperationKind.Other, new DataCategory[] { DataCategory.邮箱 }, new Purpose[0], "
                    + "Recipients = new Actor[] { Actor.商家 }, Text = \"乙\", Line = 3)]",
                "[DeclaredPractice(4, Operation.获取, OperationKind.Other, new DataCategory[] { DataCategory.邮箱 }, new Purpose[0], "
                    + "Sources = new Actor[] { Actor.DataSubject }, Text = \"丙\", Line = 4)]",
                "[DeclaredPractice(5, Operation.公开, OperationKind.Other, new DataCategory[] { DataCategory.邮箱 }, new Purpose[0], "
                    + "Stance = Stance.Prohibited, Condition = \"除非\\\"必要\\\"\", Section = new string[] { \"一\\\\\", \"二\" }, Text = \"丁\\u000A\", Line = 5)]",
            ],
            Lines(model, "Policy", "[DeclaredPractice("));
    }

    [Fact]
    public void The_policy_names_itself_and_its_file()
    {
        PolicySource source = new TestModel().Practice("收集", []).Source(file: "a&\"b\".policy.txt") with { Name = "Shop\"s" };
        string text = PolicyEmitter.Emit(source).Single(file => file.HintName == "App.Shop.Policy.g.cs").Text;

        Assert.Contains("/// <summary>The policy <c>a&amp;\"b\".policy.txt</c>.</summary>\n", text);
        Assert.Contains("public const string Name = \"Shop\\\"s\";\n", text);
        Assert.Contains("public const string File = \"a&\\\"b\\\".policy.txt\";\n", text);
    }

    [Fact]
    public void A_row_holds_everything_and_refers_to_its_sentence()
    {
        TestModel model = new TestModel()
            .Practice("收集", ["邮箱"], ["登录"], ["我们", "您"], ["商家"], ["银行"], OperationKind.Collect, text: "甲")
            .Practice("公开", [], stance: Stance.Prohibited, condition: "除非\"必要\"", text: "乙");

        Assert.Equal(
            [
                "all[0] = Create(1, new Actor[] { Actor.我们, Actor.DataSubject }, new Actor[] { Actor.商家 }, new Actor[] { Actor.银行 }, Operation.收集, "
                    + "OperationKind.Collect, new DataCategory[] { DataCategory.邮箱 }, new Purpose[] { Purpose.登录 }, Stance.Declared, ConsentBasis.Unspecified, null, 0);",
                "all[1] = Create(2, new Actor[0], new Actor[0], new Actor[0], Operation.公开, OperationKind.Other, new DataCategory[0], new Purpose[0], "
                    + "Stance.Prohibited, ConsentBasis.Unspecified, \"除非\\\"必要\\\"\", 1);",
            ],
            Lines(model, "Practices", "all["));
    }

    [Fact]
    public void Sentences_stand_under_their_sections()
    {
        TestModel model = new TestModel()
            .Practice("收集", ["邮箱"], section: ["一\\", "二"], text: "甲")
            .Practice("使用", ["邮箱"], text: "\"乙\"")
            .Practice("保存", ["邮箱"], section: ["一\\", "二"], text: "丙");

        Assert.Equal(
            [
                "all[0] = List(new string[] { \"一\\\\\", \"二\" });",
                "all[1] = List(new string[0]);",
                "all[0] = new Mention(SectionTable.All[0], \"甲\", 1);",
                "all[1] = new Mention(SectionTable.All[1], \"\\\"乙\\\"\", 2);",
                "all[2] = new Mention(SectionTable.All[0], \"丙\", 3);",
            ],
            Lines(model, "Mentions", "all["));
    }

    [Fact]
    public void A_sentence_and_a_condition_are_quoted_up_to_4096_characters()
    {
        string whole = new('字', 4096);
        TestModel model = new TestModel()
            .Practice("收集", [], condition: whole, text: whole)
            .Practice("收集", [], condition: whole + "字", text: whole + "字");

        Assert.All(
            new[] { "Policy", "Practices", "Mentions" }.Select(part => string.Concat(Lines(model, part, ""))),
            text =>
            {
                Assert.Contains($"\"{whole}\"", text, StringComparison.Ordinal);
                Assert.Contains($"\"{whole}…\"", text, StringComparison.Ordinal);
                Assert.DoesNotContain(whole + "字", text, StringComparison.Ordinal);
            });
    }

    [Fact]
    public void A_record_refers_to_its_wholes_parts_and_sentences()
    {
        TestModel model = new TestModel()
            .Practice("收集", ["邮箱"], text: "甲")
            .Practice("使用", ["邮箱", "帐\"号"], text: "乙")
            .Contains("资料", "帐\"号", "邮箱")
            .Data("帐\"号", identifier: "Account");

        Assert.Equal(
            [
                "all[0] = Create(DataCategory.邮箱, \"邮箱\", new DataCategory[] { DataCategory.资料 }, new DataCategory[0], 0, 1);",
                "all[1] = Create(DataCategory.Account, \"帐\\\"号\", new DataCategory[] { DataCategory.资料 }, new DataCategory[0], 1);",
                "all[2] = Create(DataCategory.资料, \"资料\", new DataCategory[0], new DataCategory[] { DataCategory.Account, DataCategory.邮箱 });",
            ],
            Lines(model, "DataCategories", "all["));
    }

    [Fact]
    public void A_member_of_an_enum_carries_its_name_its_line_its_aliases_and_its_wholes()
    {
        TestModel model = new TestModel()
            .Practice("收集", ["邮箱", "手机"])
            .Contains("资料", "邮箱")
            .Contains("帐\"号", "邮箱")
            .Data("邮箱", identifier: "Email", aliases: ["邮\"件", "电邮"])
            .Data("帐\"号", identifier: "Account");

        Assert.Equal(
            [
                "[PolicyName(\"邮箱\", Line = 1, Aliases = new[] { \"邮\\\"件\", \"电邮\" })]", "[PartOf(DataCategory.资料)]", "[PartOf(DataCategory.Account)]",
                "[PolicyName(\"手机\", Line = 1)]", "[PolicyName(\"资料\", Line = 1)]", "[PolicyName(\"帐\\\"号\", Line = 1)]",
            ],
            Lines(model, "DataCategory", "[P"));
    }

    private static string[] Lines(TestModel model, string part, string start) =>
    [
        .. PolicyEmitter.Emit(model.Source()).Single(file => file.HintName == $"App.Shop.{part}.g.cs").Text
            .Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith(start, StringComparison.Ordinal)),
    ];
}

using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Completion;
using Xunit;

namespace PolicyGen.IntelliSense.Tests;

/// <summary>Completion offers what the policy names, where C# takes it.</summary>
public sealed class CompletionTests
{
    [Fact]
    public async Task Every_category_is_offered_after_DataCategory()
    {
        IReadOnlyList<string> names = await Editor.Open("using App.Shop; class C { DataCategory F() => DataCategory.$$; }").CompletionNames();

        Assert.Equal(67, names.Count);
        Assert.Contains("手机号码", names);
        Assert.Contains("配送_妥投状态与时间", names);
    }

    [Fact]
    public async Task An_item_is_described_by_the_policy()
    {
        Editor editor = Editor.Open("using App.Shop; class C { DataCategory F() => DataCategory.$$; }");
        CompletionItem item = (await editor.Completion()).Single(item => item.DisplayText == "手机号码");

        string description = await editor.Description(item);
        Assert.Contains("shop.policy.txt, line 18", description);
        Assert.Contains("您需要在订单中至少[填写]您的<收货人姓名>、<收货地址>以及<手机号码>", description);
    }

    [Theory]
    [InlineData("[Data($$)] class C { }", "DataCategory", "DataCategory.手机号码")]
    [InlineData("[Processing($$)] class C { }", "Operation", "Operation.收集")]
    [InlineData("[Processing(Operation.收集, $$)] class C { }", "Purpose", "Purpose.开具发票")]
    [InlineData("[Processing(Operation.收集, Recipient = $$)] class C { }", "Actor", "Actor.我们")]
    public async Task An_attribute_offers_its_enum_and_the_members(string code, string type, string member)
    {
        IReadOnlyList<string> names = await Editor.Open("using App.Shop; " + code).CompletionNames();

        Assert.Contains(type, names);
        Assert.Contains(member, names);
    }

    [Theory]
    [InlineData("[Data(DataCategory.$$)] class C { }", "手机号码")]
    [InlineData("[Processing(Operation.$$)] class C { }", "收集")]
    [InlineData("[Processing(Operation.收集, Purpose.$$)] class C { }", "开具发票")]
    public async Task Members_are_offered_inside_an_attribute(string code, string member) =>
        Assert.Contains(member, await Editor.Open("using App.Shop; " + code).CompletionNames());

    [Fact]
    public async Task The_attributes_are_offered_in_brackets()
    {
        IReadOnlyList<string> names = await Editor.Open("using App.Shop; [$$] class C { }").CompletionNames();

        Assert.Contains("Data", names);
        Assert.Contains("Processing", names);
    }

    [Fact]
    public async Task A_glossary_brings_names_in_Latin_letters()
    {
        IReadOnlyList<string> names = await Editor
            .Open("using App.Shop; [Data(DataCategory.$$)] class C { }", Editor.Founding, "手机号码 = MobileNumber\n").CompletionNames();

        Assert.Contains("MobileNumber", names);
        Assert.DoesNotContain("手机号码", names);
        Assert.Contains("收货地址", names);
    }

    [Fact]
    public async Task What_the_policy_newly_names_is_offered_and_what_it_no_longer_names_is_not()
    {
        const string Before = "(We) [collect] your <phone number> to {call you}.\n";
        const string After = "(We) [collect] your <email address> to {call you}.\n";
        Editor editor = Editor.Open("using App.Shop; [Data(DataCategory.$$)] class C { }", Before);
        Assert.Equal(["phone_number"], await editor.CompletionNames());

        Editor edited = editor.WithPolicy(After);
        Assert.Equal(["email_address"], await edited.CompletionNames());

        // In a body, an editor may answer from the binding it has until the document changes, too.
        Editor inBody = edited.WithCode("using App.Shop; class C { object F() { return DataCategory.$$; } }");
        Assert.Contains("email_address", await inBody.CompletionNames());
    }
}

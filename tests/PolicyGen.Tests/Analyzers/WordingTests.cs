using System.Collections.Immutable;
using System.Linq;
using PolicyGen.Analyzers;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>The parts of a message, and what a diagnostic hands on to its fixes.</summary>
public class WordingTests
{
    private readonly DeclaredPolicy _policy = new HandWrittenContract("App.Shop", "legal/shop.policy.txt")
        .Data("order", 1).Data("phone", 2, "order").Data("email", 3).Data("photo", 4)
        .Purpose("send mail", 5).Purpose("bill", 6)
        .Operation("use", 1).Operation("share", 2).Operation("hold", 3)
        .Actor("us", 1).Actor("them", 1)
        .Practice("use", "Use", "order", "send mail|bill", line: 11)
        .Practice("share", "Share", "phone|photo", "send mail|bill", line: 12)
        .Practice("hold", "Store", "phone", line: 13)
        .Practice("hold", "Store", "photo", "bill", line: 14)
        .Practice("hold", "Store", "photo", "send mail", line: 15)
        .Read();

    private readonly DeclaredPolicy _silent = new HandWrittenContract("App.Shop", "shop.policy.txt")
        .Data("phone", 1).Operation("use", 1).Practice("use", "Use", "phone", stance: "Prohibited").Read();

    [Theory]
    [InlineData(0, new int[0], null, null, "[use]")]
    [InlineData(1, new[] { 1 }, null, null, "[share] for {bill}")]
    [InlineData(1, new[] { 0, 1 }, 2, null, "[share] for {send mail} and {bill} by (us)")]
    [InlineData(0, new int[0], null, 3, "[use] to (them)")]
    [InlineData(2, new[] { 0 }, 1, 2, "[hold] for {send mail} by (DataSubject) to (us)")]
    [InlineData(0, new int[0], 0, 1, "[use] by (Unspecified) to (DataSubject)")]
    [InlineData(-1, new[] { -1 }, -1, -1, "[?] for {?} by (?) to (?)")]
    public void Says_what_code_does(int operation, int[] purposes, int? actor, int? recipient, string text) =>
        Assert.Equal(text, Wording.Of(new Processing(_policy, operation, [.. purposes], actor, recipient)));

    [Theory]
    [InlineData("order", "declared for it: [use] for {send mail} (line 11), [use] for {bill} (line 11)")]
    [InlineData("photo", "declared for it: [share] for {send mail} (line 12), [share] for {bill} (line 12), [hold] for {bill} (line 14), [hold] for {send mail} (line 15)")]
    [InlineData("phone", "declared for it: [share] for {send mail} (line 12), [share] for {bill} (line 12), [hold] (line 13), [use] for {send mail} (line 11, for <order>) and 1 more")]
    [InlineData("email", "nothing is declared for it")]
    public void Says_what_is_declared_for_data(string data, string text) =>
        Assert.Equal(text, Wording.DeclaredFor(new Mark(_policy, _policy.Data.IndexOf(data)), null));

    [Theory]
    [InlineData(0, "declared are [use] for {send mail} (line 11), [use] for {bill} (line 11)")]
    [InlineData(-1, "declared are [use] for {send mail} (line 11), [use] for {bill} (line 11), [share] for {send mail} (line 12), [share] for {bill} (line 12) and 3 more")]
    public void Says_what_is_declared_instead(int operation, string text)
    {
        Assert.Equal(text, Wording.DeclaredInstead(new Processing(_policy, operation, [], null, null)));
        Assert.Equal("it declares nothing", Wording.DeclaredInstead(new Processing(_silent, operation, [], null, null)));
    }

    [Fact]
    public void Says_where()
    {
        Assert.Equal("legal/shop.policy.txt, line 1", Wording.At(_policy, 1));
        Assert.Equal("legal/shop.policy.txt", Wording.At(_policy, 0));
    }

    [Fact]
    public void A_long_text_is_cut_and_no_character_in_two()
    {
        string most = new('a', 120);
        Assert.Equal(most, Wording.Quote(most));
        Assert.Equal(most + "…", Wording.Quote(most + "b"));
        Assert.Equal(most[1..] + "…", Wording.Quote(most[1..] + "😀"));
        Assert.Equal(most[2..] + "😀", Wording.Quote(most[2..] + "😀"));
        Assert.Equal(most[2..] + "😀…", Wording.Quote(most[2..] + "😀b"));
        Assert.Equal("", Wording.Quote(""));
    }

    [Fact]
    public void Fixes_get_identifiers()
    {
        Mark phone = new(_policy, 1);
        Assert.Equal(
            "Data=phone; Policy=App.Shop",
            Show(DiagnosticProperties.Of(phone)));
        Assert.Equal(
            "Actor=us; Data=phone; Operation=share; Policy=App.Shop; Purposes=send_mail bill; Recipient=them",
            Show(DiagnosticProperties.Of(phone, new Processing(_policy, 1, [0, 1], 2, 3))));
        Assert.Equal(
            "Actor=; Operation=use; Policy=App.Shop; Purposes=; Recipient=",
            Show(DiagnosticProperties.Of(new Processing(_policy, 0, [], null, null))));
        Assert.Equal(
            "Actor=Unspecified; Operation=; Policy=App.Shop; Purposes=bill; Recipient=",
            Show(DiagnosticProperties.Of(new Processing(_policy, -1, [-1, 1], 0, -1))));
    }

    private static string Show(ImmutableDictionary<string, string?> properties) => string.Join(
        "; ", properties.OrderBy(pair => pair.Key, System.StringComparer.Ordinal).Select(pair => $"{pair.Key["PolicyGen.".Length..]}={pair.Value}"));
}

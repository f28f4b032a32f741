using System.Linq;
using System.Text.Json;
using Xunit;

namespace PolicyGen.Tool.Tests;

public sealed class ListCommandTests
{
    [Fact]
    public void Json_has_a_practice_with_every_name_spelled_out()
    {
        using ToolFolder folder = new();
        JsonElement practice = List(folder, Policies.Chinese).GetProperty("practices")[0];

        Assert.Equal(1, practice.GetProperty("number").GetInt32());
        Assert.Equal(3, practice.GetProperty("line").GetInt32());
        Assert.Equal(["我们"], Strings(practice, "actors"));
        Assert.False(practice.GetProperty("dataSubject").GetBoolean());
        Assert.Equal(["获得"], Strings(practice, "operations"));
        Assert.Equal(["配送信息", "配送单号", "配送状态"], Strings(practice, "data"));
        Assert.Equal(["展示配送进度"], Strings(practice, "purposes"));
        Assert.Equal(["配送公司"], Strings(practice, "sources"));
        Assert.Empty(Strings(practice, "recipients"));
        Assert.Equal("Collect", practice.GetProperty("kind").GetString());
        Assert.Equal("Declared", practice.GetProperty("stance").GetString());
        Assert.Equal("Unspecified", practice.GetProperty("basis").GetString());
        Assert.StartsWith("若您下单", practice.GetProperty("condition").GetString());
        Assert.Equal(["一、信息的收集"], Strings(practice, "section"));
        Assert.StartsWith("若您下单，(我们)会从", practice.GetProperty("text").GetString());
    }

    [Fact]
    public void Json_has_stance_and_recipients()
    {
        using ToolFolder folder = new();
        JsonElement practice = List(folder, Policies.Chinese).GetProperty("practices")[1];

        Assert.Equal("Prohibited", practice.GetProperty("stance").GetString());
        Assert.Equal(["广告商"], Strings(practice, "recipients"));
        Assert.Equal("Share", practice.GetProperty("kind").GetString());
    }

    [Fact]
    public void Json_keeps_the_data_subject_out_of_the_actors()
    {
        using ToolFolder folder = new();
        JsonElement practice = List(folder, "(您)[填写]您的<地址>以{收货}。\n").GetProperty("practices")[0];

        Assert.True(practice.GetProperty("dataSubject").GetBoolean());
        Assert.Empty(Strings(practice, "actors"));
    }

    [Fact]
    public void Json_has_identifiers_and_containment_of_categories_and_purposes()
    {
        using ToolFolder folder = new();
        JsonElement listing = List(folder, Policies.Chinese + "\n(我们)会[使用]<配送单号>来{核验身份、完成配送}。\n");
        JsonElement whole = Named(listing, "dataCategories", "配送信息");
        JsonElement part = Named(listing, "dataCategories", "配送单号");

        Assert.Equal(["配送单号", "配送状态"], Strings(whole, "contains"));
        Assert.Equal(["配送信息"], Strings(part, "partOf"));
        Assert.Equal("配送单号", part.GetProperty("identifier").GetString());
        Assert.Equal(["核验身份、完成配送"], Strings(Named(listing, "purposes", "完成配送"), "partOf"));
        Assert.Equal("核验身份_完成配送", Named(listing, "purposes", "核验身份、完成配送").GetProperty("identifier").GetString());
    }

    [Fact]
    public void Json_places_the_content_of_each_mark()
    {
        using ToolFolder folder = new();
        JsonElement[] marks = [.. List(folder, Policies.Clean).GetProperty("marks").EnumerateArray()];

        Assert.Equal(["actor", "operation", "data", "purpose"], marks.Select(mark => mark.GetProperty("kind").GetString()!));
        JsonElement data = marks[2];
        Assert.Equal("phone number", data.GetProperty("text").GetString());
        Assert.Equal(32, data.GetProperty("start").GetInt32());
        Assert.Equal(44, data.GetProperty("end").GetInt32());
        Assert.Equal(3, data.GetProperty("line").GetInt32());
        Assert.Equal(22, data.GetProperty("column").GetInt32());
    }

    [Fact]
    public void Json_has_the_diagnostics()
    {
        using ToolFolder folder = new();
        JsonElement diagnostic = List(folder, Policies.Broken).GetProperty("diagnostics").EnumerateArray()
            .First(found => found.GetProperty("id").GetString() == "PG0001");

        Assert.Equal("error", diagnostic.GetProperty("severity").GetString());
        Assert.Equal(3, diagnostic.GetProperty("line").GetInt32());
        Assert.Equal(21, diagnostic.GetProperty("column").GetInt32());
        Assert.Equal(31, diagnostic.GetProperty("start").GetInt32());
        Assert.NotEqual("", diagnostic.GetProperty("message").GetString());
    }

    [Fact]
    public void Json_is_in_the_letters_of_the_policy()
    {
        using ToolFolder folder = new();
        string output = folder.Write("a.policy.txt", Policies.Chinese).Run("list", "a.policy.txt", "--format", "json").Output;

        Assert.Contains("\"配送信息\"", output);
        Assert.DoesNotContain("\\u", output);
        Assert.EndsWith("}\n", output);
    }

    [Fact]
    public void Json_survives_half_a_character()
    {
        using ToolFolder folder = new();
        byte[] bytes = [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("(We) [collect] your <phone"), 0x00, 0xD8, .. System.Text.Encoding.Unicode.GetBytes("> to {call}.")];
        ToolRun run = folder.Write("a.policy.txt", bytes).Run("list", "a.policy.txt", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        JsonDocument.Parse(run.Output).Dispose();
    }

    [Fact]
    public void Markdown_has_a_table_for_each_kind_and_escapes_names()
    {
        using ToolFolder folder = new();
        ToolRun run = folder.Write("a.policy.txt", "(We|us) [collect] your <a_b> to {call you back}.\n").Run("list", "a.policy.txt", "--format", "markdown");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("## Practices", run.Output);
        Assert.Contains("## Data categories", run.Output);
        Assert.Contains("## Purposes", run.Output);
        Assert.Contains("| 1 | 1 | We\\|us | collect | a\\_b | call you back |", run.Output);
    }

    [Fact]
    public void Glossary_beside_the_policy_gives_identifiers()
    {
        using ToolFolder folder = new();
        folder.Write("a.glossary.txt", "phone number = MobileNumber\n");

        Assert.Equal("MobileNumber", Named(List(folder, Policies.Clean), "dataCategories", "phone number").GetProperty("identifier").GetString());
    }

    [Fact]
    public void A_policy_without_marks_is_said_to_declare_nothing()
    {
        using ToolFolder folder = new();

        Assert.Contains("declares no practice", folder.Write("a.policy.txt", Policies.Unmarked).Run("list", "a.policy.txt").Output);
    }

    private static JsonElement List(ToolFolder folder, string policy)
    {
        ToolRun run = folder.Write("a.policy.txt", policy).Run("list", "a.policy.txt", "--format", "json");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        using JsonDocument document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }

    private static JsonElement Named(JsonElement listing, string list, string name) =>
        listing.GetProperty(list).EnumerateArray().Single(item => item.GetProperty("name").GetString() == name);

    private static string[] Strings(JsonElement element, string property) =>
        [.. element.GetProperty(property).EnumerateArray().Select(item => item.GetString()!)];
}

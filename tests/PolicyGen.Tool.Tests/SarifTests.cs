using System;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using Xunit;

namespace PolicyGen.Tool.Tests;

public sealed class SarifTests
{
    [Fact]
    public void Findings_are_results_with_rule_level_and_place()
    {
        using ToolFolder folder = new();
        folder.Write("legal/shop & co.policy.txt", Policies.Broken);
        ToolRun run = folder.Run("check", "legal/shop & co.policy.txt", "--format", "sarif");
        Run log = JsonConvert.DeserializeObject<SarifLog>(run.Output)!.Runs.Single();
        Result result = log.Results.First(found => found.RuleId == "PG0001");
        PhysicalLocation place = result.Locations.Single().PhysicalLocation;

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(ColumnKind.Utf16CodeUnits, log.ColumnKind);
        Assert.Equal("PolicyGen", log.Tool.Driver.Name);
        Assert.Equal(FailureLevel.Error, result.Level);
        Assert.StartsWith("'<' opens", result.Message.Text);
        Assert.Equal("legal/shop%20%26%20co.policy.txt", place.ArtifactLocation.Uri.OriginalString);
        Assert.Equal((3, 21, 31), (place.Region.StartLine, place.Region.StartColumn, place.Region.CharOffset));
        ReportingDescriptor rule = log.Tool.Driver.Rules[result.RuleIndex];
        Assert.Equal("PG0001", rule.Id);
        Assert.Equal("Mark is not closed", rule.ShortDescription.Text);
        Assert.EndsWith("PG0001.md", rule.HelpUri.OriginalString);
    }

    [Fact]
    public void A_file_outside_the_folder_has_its_whole_address()
    {
        using ToolFolder folder = new();
        using ToolFolder elsewhere = new();
        string path = folder.Write("a.policy.txt", Policies.Broken).PathOf("a.policy.txt");
        Run log = JsonConvert.DeserializeObject<SarifLog>(elsewhere.Run("check", path, "--format", "sarif").Output)!.Runs.Single();

        Assert.Equal(new Uri(path), log.Results[0].Locations[0].PhysicalLocation.ArtifactLocation.Uri);
    }

    [Fact]
    public void Severities_are_levels()
    {
        using ToolFolder folder = new();
        folder.Write("a.policy.txt", "(We) [collect] your <phone number>.\n\nYour <fax number> is safe.\n\n> {x\n");
        Run log = JsonConvert.DeserializeObject<SarifLog>(folder.Run("check", "a.policy.txt", "--format", "sarif").Output)!.Runs.Single();

        Assert.Equal(FailureLevel.Note, log.Results.First(result => result.RuleId == "PG0010").Level);
        Assert.Equal(FailureLevel.Warning, log.Results.First(result => result.RuleId == "PG0008").Level);
        Assert.Equal(FailureLevel.Error, log.Results.First(result => result.RuleId == "PG0001").Level);
    }

    [Theory]
    [InlineData(Policies.Clean)]
    [InlineData(Policies.Broken)]
    [InlineData(Policies.Unmarked)]
    public void What_the_schema_requires_is_there(string policy)
    {
        using ToolFolder folder = new();
        using JsonDocument log = JsonDocument.Parse(folder.Write("a.policy.txt", policy).Run("check", "a.policy.txt", "--format", "sarif").Output);
        JsonElement run = log.RootElement.GetProperty("runs").EnumerateArray().Single();

        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Contains("sarif-2.1.0", log.RootElement.GetProperty("$schema").GetString());
        Assert.Equal("PolicyGen", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            // An error is written out; the default level, warning, may be left out.
            Assert.False(string.IsNullOrEmpty(result.GetProperty("message").GetProperty("text").GetString()));
            JsonElement region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            Assert.True(region.GetProperty("startLine").GetInt32() >= 1);
            Assert.True(region.GetProperty("startColumn").GetInt32() >= 1);
        });
    }

    [Fact]
    public void A_log_read_and_written_again_is_the_same()
    {
        using ToolFolder folder = new();
        string written = folder.WriteSample("youpin.policy.txt").Run("check", "youpin.policy.txt", "--format", "sarif").Output;
        SarifLog log = JsonConvert.DeserializeObject<SarifLog>(written)!;

        Assert.Equal(written, JsonConvert.SerializeObject(log, Formatting.Indented).ReplaceLineEndings("\n") + "\n");
    }
}

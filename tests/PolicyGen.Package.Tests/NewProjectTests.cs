using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace PolicyGen.Package.Tests;

/// <summary>
/// From an empty folder: a new project, the package, a policy and the example of the package's own README. The folder's
/// path has spaces and Chinese characters; a second one elsewhere must give the same bytes.
/// </summary>
[Collection(nameof(Packages))]
public sealed class NewProjectTests(NewProjectTests.Projects projects) : IClassFixture<NewProjectTests.Projects>
{
    private const string Framework = "net10.0";

    [Fact]
    public void The_policy_is_code_with_no_other_step() => Assert.Equal("True False", projects.Here.Run(Framework).Trim());

    [Fact]
    public void A_use_that_is_not_declared_is_the_only_warning()
    {
        string warning = Assert.Single(projects.Warnings);

        Assert.Contains("Readme.cs", warning);
        Assert.Contains("PG1001", warning);
    }

    [Fact]
    public void The_generated_files_can_be_kept()
    {
        Assert.Contains("App.Shop.DataCategory.g.cs", projects.Here.GeneratedFiles(Framework).Keys);
        Assert.Equal(13, projects.Here.GeneratedFiles(Framework).Count);
    }

    [Fact]
    public void Another_folder_gives_the_same_files_and_the_same_assembly()
    {
        Assert.Equal(projects.Here.GeneratedFiles(Framework), projects.Elsewhere.GeneratedFiles(Framework));
        Assert.Equal(File.ReadAllBytes(projects.Here.Assembly(Framework)), File.ReadAllBytes(projects.Elsewhere.Assembly(Framework)));
    }

    [Fact]
    public void A_second_build_compiles_nothing() =>
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", projects.Here.BuildAgain());

    [Fact]
    public void Default_items_can_be_turned_off_and_leave_out_what_is_built()
    {
        projects.Here.Write("legal/bank.policy.md", "").Write("bin/copy.policy.txt", "").Write("obj/copy.policy.txt", "").Write(".hidden/copy.policy.txt", "");
        string items = projects.Here.Evaluate("-getItem:AdditionalFiles");
        string none = projects.Here.Evaluate("-getItem:AdditionalFiles", "-p:EnablePolicyGenDefaultItems=false");
        File.Delete(Path.Combine(projects.Here.Folder, "legal", "bank.policy.md"));

        Assert.Contains("shop.policy.txt", items);
        Assert.Contains("bank.policy.md", items);
        Assert.DoesNotContain("copy.policy.txt", items);
        Assert.DoesNotContain(".policy.", none);
    }

    /// <summary>The project in two folders, built once.</summary>
    public sealed class Projects
    {
        public Projects(Packages packages)
        {
            Here = Write(packages, "我的 项目/商店 app");
            Elsewhere = Write(packages, "elsewhere/a/b");
            Warnings = Here.Build();
            Elsewhere.Build();
        }

        internal UserProject Here { get; }

        internal UserProject Elsewhere { get; }

        public IReadOnlyList<string> Warnings { get; }

        private static UserProject Write(Packages packages, string folder) => new UserProject(packages.CreateFolder(folder), "App")
            .Write("App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>{Framework}</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                    <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                    <PathMap>$(MSBuildProjectDirectory)=/_</PathMap>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="PolicyGen" Version="{packages.Version}" PrivateAssets="all" />
                  </ItemGroup>
                </Project>
                """)
            .Write("shop.policy.txt", Readme.Policy)
            .Write("Readme.cs", Readme.Code)
            .Write("Program.cs", """
                using App.Shop;
                bool Asks(Purpose purpose) => Policy.Declares(Operation.collect, DataCategory.phone_number, purpose);
                Console.WriteLine($"{Asks(Purpose.deliver_your_order)} {Asks(Purpose.send_you_offers)}");
                """);
    }

    /// <summary>The example of the package's README.</summary>
    private static class Readme
    {
        private static readonly string[] Lines = File.ReadAllLines(Path.Combine(BuildFacts.Sources, "PolicyGen.Package", "README.md"));

        public static string Policy { get; } = string.Join("\n", Lines.Where(line => line.StartsWith("    (We)", StringComparison.Ordinal)).Select(line => line.Trim())) + "\n";

        public static string Code { get; } = string.Join("\n", Lines.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```")) + "\n";
    }
}

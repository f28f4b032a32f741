using System;
using Xunit;

namespace PolicyGen.Package.Tests;

/// <summary>A .NET Framework project in the format from before the .NET SDK, with its packages by reference.</summary>
[Collection(nameof(Packages))]
public sealed class OldProjectFormatTests(Packages packages)
{
    [Fact]
    public void A_policy_is_taken_and_its_code_compiled()
    {
        UserProject project = new UserProject(packages.CreateFolder("old"), "Old")
            .Write("Old.csproj", ProjectFile)
            .Write("Order.cs", "namespace Old { class Order { object Phone = Shop.DataCategory.phone_number; } }")
            .Write("legal/shop.policy.txt", "(We) [collect] your <phone number> to {call you}.\n")
            .Write("obj/copy.policy.txt", "(We) [collect] your <copy> to {call you}.\n");

        CommandLine.Dotnet(project.Folder, "restore", project.ProjectFile, "--nologo", "-v:q");
        string items = project.Evaluate("-getItem:AdditionalFiles", "-getItem:CompilerVisibleProperty");
        Assert.Contains("legal/shop.policy.txt", items.Replace("\\\\", "/", StringComparison.Ordinal));
        Assert.DoesNotContain("copy.policy.txt", items);
        Assert.Contains("RootNamespace", items);

        project.Evaluate("-t:Build", "-v:q", "-nodeReuse:false");
        Assert.Contains("Old.Shop.DataCategory", UserProject.TypesIn(project.Assembly("")));
    }

    // Visual Studio turns the package's folder into analyzers for such a project; the SDK's build does not know how.
    private string ProjectFile => $"""
        <Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
          <Import Project="$(MSBuildExtensionsPath)/$(MSBuildToolsVersion)/Microsoft.Common.props" />
          <PropertyGroup>
            <OutputType>Library</OutputType>
            <OutputPath>bin/Debug/</OutputPath>
            <RootNamespace>Old</RootNamespace>
            <AssemblyName>Old</AssemblyName>
            <TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>
            <LangVersion>9.0</LangVersion>
            <RestoreProjectStyle>PackageReference</RestoreProjectStyle>
          </PropertyGroup>
          <ItemGroup>
            <Compile Include="Order.cs" />
            <Reference Include="System" />
            <PackageReference Include="PolicyGen" Version="{packages.Version}" PrivateAssets="all" GeneratePathProperty="true" />
            <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="{BuildFacts.NetFrameworkReferenceAssembliesVersion}" PrivateAssets="all" />
            <Analyzer Include="$(PkgPolicyGen)/analyzers/dotnet/cs/PolicyGen.dll" />
          </ItemGroup>
          <Import Project="$(MSBuildToolsPath)/Microsoft.CSharp.targets" />
        </Project>
        """;
}

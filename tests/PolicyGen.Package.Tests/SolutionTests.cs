using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace PolicyGen.Package.Tests;

/// <summary>
/// Two projects under central package management: a library for two frameworks with a policy that it also lists itself,
/// and a program without a policy that references it.
/// </summary>
[Collection(nameof(Packages))]
public sealed class SolutionTests(Packages packages)
{
    [Fact]
    public void A_library_brings_its_policy_to_the_projects_that_reference_it()
    {
        UserProject library = WriteLibrary();
        UserProject program = WriteProgram();

        Assert.Empty(library.Build());
        string warning = Assert.Single(program.Build());

        // The item of the project's own, with its name for the policy, stands for the one that the package adds.
        foreach (string framework in new[] { "net10.0", "netstandard2.0" })
        {
            IReadOnlyList<string> types = UserProject.TypesIn(library.Assembly(framework));
            Assert.Contains("Legal.Store.DataCategory", types);
            Assert.DoesNotContain(types, type => type.StartsWith("Legal.Shop.", StringComparison.Ordinal));
        }

        Assert.DoesNotContain("Policy", string.Join(" ", UserProject.TypesIn(program.Assembly("net10.0"))));
        Assert.Contains("PG1003", warning);
        Assert.Contains("Program.cs", warning);
        Assert.Equal("555-0100", program.Run("net10.0").Trim());
    }

    [Fact]
    public void A_project_without_a_policy_gets_nothing()
    {
        UserProject project = new UserProject(packages.CreateFolder("plain"), "Plain")
            .Write("Plain.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <GenerateAssemblyInfo>false</GenerateAssemblyInfo>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="PolicyGen" Version="{packages.Version}" PrivateAssets="all" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Plain.cs", "namespace Plain { public class Nothing { } }");

        Assert.Empty(project.Build());
        Assert.Equal([".<Module>", "Plain.Nothing"], UserProject.TypesIn(project.Assembly("netstandard2.0")).Order());
    }

    private UserProject WriteLibrary()
    {
        new UserProject(packages.CreateFolder("solution"), "").Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="PolicyGen" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        return new UserProject(packages.CreateFolder("solution/legal"), "Legal")
            .Write("Legal.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
                    <LangVersion>9.0</LangVersion>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="PolicyGen" PrivateAssets="all" />
                    <AdditionalFiles Include="texts/shop.policy.txt" PolicyName="Store" />
                  </ItemGroup>
                </Project>
                """)
            .Write("texts/shop.policy.txt", "(We) [collect] your <phone number> to {call you}.\n")
            .Write("Order.cs", """
                namespace Legal
                {
                    public class Order
                    {
                        [Store.Data(Store.DataCategory.phone_number)]
                        public string Phone { get; set; } = "555-0100";
                    }
                }
                """);
    }

    private UserProject WriteProgram() => new UserProject(packages.CreateFolder("solution/program"), "Program")
        .Write("Program.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PolicyGen" PrivateAssets="all" />
                <ProjectReference Include="../legal/Legal.csproj" />
              </ItemGroup>
            </Project>
            """)
        .Write("Program.cs", """
            System.Console.WriteLine(new Legal.Order().Phone);
            """);
}

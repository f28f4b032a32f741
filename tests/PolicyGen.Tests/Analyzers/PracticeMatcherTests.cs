using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyGen.Analyzers;
using PolicyGen.Emit;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>The analyzers and the running <c>Policy.Declares</c> are two answers to one question: they must be the same.</summary>
public class PracticeMatcherTests
{
    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void Says_what_Declares_says(int seed, bool asMetadata)
    {
        TestModel model = RandomPolicy.Create(seed);
        RunningPolicy running = new(model);
        DeclaredPolicy policy = Read(model, asMetadata);

        int declared = 0;
        for (int operation = 0; operation < policy.Operations.Members.Length; operation++)
        {
            for (int data = 0; data < policy.Data.Members.Length; data++)
            {
                for (int purpose = -1; purpose < policy.Purposes.Members.Length; purpose++)
                {
                    Processing processing = new(policy, operation, purpose < 0 ? [] : [purpose], null, null);
                    bool expected = running.Declares(policy.Operations[operation].Value, policy.Data[data].Value, purpose < 0 ? null : policy.Purposes[purpose].Value);
                    Assert.Equal(expected, policy.Matcher.Judge(processing, data).Verdict == Verdict.Declared);
                    declared += expected ? 1 : 0;
                }
            }
        }

        Assert.True(declared > 100);
    }

    [Fact]
    public void Reads_names_practices_and_containment()
    {
        DeclaredPolicy policy = PolicyCatalog.Find(CodeVerifier.CompileWithPolicy(""), CancellationToken.None).Policies.Single();

        Assert.Equal(("Shop", "shop.policy.txt", "App.Shop", true), (policy.Name, policy.File, policy.Namespace, policy.IsOwn));
        Assert.Equal(["订单信息", "收货人姓名", "手机号码", "收货地址", "发票抬头", "纳税人识别号", "浏览记录", "email address"], policy.Data.Members.Select(member => member.Name));
        Assert.Equal(["手机号"], policy.Data[2].Aliases.ToArray());
        Assert.Equal(1, policy.Data.Distance(2, 0));
        Assert.Equal(-1, policy.Data.Distance(0, 2));
        Assert.Equal(7, policy.Practices.Length);
        Assert.Equal("除非您同意", policy.Practices[5].Condition);
        Assert.Equal(13, policy.Practices[5].Line);
    }

    [Theory]
    [InlineData("share", "phone", "", "Prohibited", 11)]
    [InlineData("share", "phone", "bill", "Prohibited", 11)]
    [InlineData("share", "order", "", "Declared", 12)]
    [InlineData("share", "order", "bill", "Declared", 12)]
    [InlineData("share", "address", "bill", "Declared", 12)]
    [InlineData("share", "address", "advertise", "ProhibitedConditionally", 14)]
    [InlineData("share", "address", "bill advertise", "ProhibitedConditionally", 14)]
    [InlineData("share", "address", "advertise bill", "ProhibitedConditionally", 14)]
    [InlineData("share", "address", "sell", "Declared", 22)]
    [InlineData("share", "order", "sell", "Prohibited", 23)]
    [InlineData("share", "email", "advertise", "Prohibited", 15)]
    [InlineData("share", "email", "sell", "Prohibited", 16)]
    [InlineData("share", "email", "sell advertise", "Prohibited", 16)]
    [InlineData("share", "email", "advertise sell", "Prohibited", 15)]
    [InlineData("share", "email", "bill advertise sell", "Prohibited", 15)]
    [InlineData("use", "email", "bill", "Declared", 18)]
    [InlineData("use", "email", "", "Declared", 18)]
    [InlineData("use", "email", "advertise", "Undeclared", 0)]
    [InlineData("keep", "email", "bill", "Undeclared", 0)]
    [InlineData("keep", "order", "", "Declared", 19)]
    [InlineData("look at", "order", "bill", "Declared", 12)]
    public void Rests_on_the_practice_that_names_the_data_most_closely(string operation, string data, string purposes, string verdict, int line)
    {
        DeclaredPolicy policy = new HandWrittenContract("App.Shop", "shop.policy.txt")
            .Data("order", 1).Data("phone", 2, "order").Data("address", 3, "order").Data("email", 4)
            .Purpose("bill", 5).Purpose("advertise", 6).Purpose("sell", 7)
            .Operation("share", 8).Operation("collect", 9).Operation("use", 10).Operation("keep", 10).Operation("look at", 10)
            .Practice("share", "Share", "phone", stance: "Prohibited", line: 11)
            .Practice("share", "Share", "order", "bill", line: 12)
            .Practice("look at", "Other", "order", "bill", line: 12)
            .Practice("share", "Share", "order", "advertise", line: 13)
            .Practice("share", "Share", "order|address", "advertise", stance: "Prohibited", condition: "unless you agree", line: 14)
            .Practice("share", "Share", "email", "advertise", stance: "Prohibited", condition: "unless you agree", line: 20)
            .Practice("share", "Share", "email", "advertise", stance: "Prohibited", line: 15)
            .Practice("share", "Share", "email", "sell", stance: "Prohibited", line: 16)
            .Practice("share", "Share", "email", "sell", stance: "Prohibited", line: 17)
            .Practice("share", "Share", "email", "bill", line: 17)
            .Practice("share", "Share", "email", "advertise", line: 21)
            .Practice("share", "Share", "address", "sell", line: 22)
            .Practice("share", "Share", "order", "sell", stance: "Prohibited", line: 23)
            .Practice("collect", "Collect", "email", "bill", line: 18)
            .Practice("use", "Use", "order", line: 19)
            .Practice("keep", "Store", "order", line: 19)
            .Read();
        Processing processing = new(
            policy,
            policy.Operations.IndexOf(operation.Replace(' ', '_')),
            [.. purposes.Split(' ', System.StringSplitOptions.RemoveEmptyEntries).Select(policy.Purposes.IndexOf)],
            null,
            null);

        Ruling ruling = policy.Matcher.Judge(processing, policy.Data.IndexOf(data));
        Assert.Equal((verdict, line), (ruling.Verdict.ToString(), ruling.Practice?.Line ?? 0));
    }

    private static DeclaredPolicy Read(TestModel model, bool asMetadata)
    {
        Compilation compilation = GeneratedAssembly.Compilation(GeneratedCode.Of(model.Source()));
        if (asMetadata)
        {
            compilation = compilation.RemoveAllSyntaxTrees().WithAssemblyName("App").AddReferences(compilation.EmitToReference());
        }

        return PolicyCatalog.Find(compilation, CancellationToken.None).Policies.Single();
    }
}

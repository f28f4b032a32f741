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

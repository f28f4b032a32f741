using System.Linq;
using PolicyGen.Semantics;
using PolicyGen.Semantics.Cues;
using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>The standard kind of an operation, by its verb and by who does it (policy-language §3.12).</summary>
public class OperationKindTests
{
    [Theory]
    [InlineData("收集", OperationKind.Collect, 2)]
    [InlineData("我们收集", OperationKind.Collect, 2)]
    [InlineData("收", OperationKind.Other, 0)]
    [InlineData("", OperationKind.Other, 0)]
    [InlineData("收集使用", OperationKind.Collect, 2)]
    [InlineData("使用收集", OperationKind.Use, 2)]
    [InlineData("识别读取", OperationKind.Collect, 4)]
    [InlineData("识别", OperationKind.Use, 2)]
    [InlineData("删除去标识化", OperationKind.Delete, 4)]
    [InlineData("使用提供", OperationKind.Use, 2)]
    [InlineData("提供使用", OperationKind.Use, 2)]
    [InlineData("提供", OperationKind.Share, 0)]
    [InlineData("填写", OperationKind.Share, 0)]
    [InlineData("use", OperationKind.Use, 3)]
    [InlineData("USE", OperationKind.Use, 3)]
    [InlineData("Access", OperationKind.Collect, 6)]
    [InlineData("Wipe", OperationKind.Delete, 4)]
    [InlineData("to use", OperationKind.Use, 3)]
    [InlineData("re-use", OperationKind.Use, 3)]
    [InlineData("reuse", OperationKind.Other, 0)]
    [InlineData("我们use", OperationKind.Other, 0)]
    [InlineData("us", OperationKind.Other, 0)]
    [InlineData("used", OperationKind.Use, 3)]
    [InlineData("provide", OperationKind.Share, 0)]
    [InlineData("give", OperationKind.Share, 4)]
    [InlineData("submit and use", OperationKind.Use, 3)]
    public void The_longest_verb_gives_the_kind(string name, OperationKind kind, int length)
    {
        Verb verb = VerbTable.Find(name, Cancellation.None);
        Assert.Equal(kind, verb.Kind);
        Assert.Equal(length, verb.Length);
        Assert.Equal(kind, VerbTable.Find(name, Cancellation.None).Kind);
    }

    [Theory]
    [InlineData("提供", true, false)]
    [InlineData("完善", true, true)]
    [InlineData("开启", false, true)]
    [InlineData("收集", false, false)]
    [InlineData("enter", true, true)]
    [InlineData("Scan", false, true)]
    [InlineData("submit", true, false)]
    [InlineData("resubmit", false, false)]
    public void Verbs_of_giving_and_of_anyone(string name, bool giving, bool anyone)
    {
        Assert.Equal(giving, VerbTable.Find(name, Cancellation.None).IsGiving);
        Assert.Equal(anyone, VerbTable.Find(name, Cancellation.None).IsDoneByAnyone);
    }

    [Theory]
    [InlineData("收集", true)]
    [InlineData("匿名化", true)]
    [InlineData("collect", true)]
    [InlineData("收", false)]
    [InlineData("收集信息", false)]
    [InlineData("提供", false)]
    [InlineData("", false)]
    public void A_verb_and_nothing_more(string name, bool expected) => Assert.Equal(expected, OperationKinds.IsVerb(name));

    [Theory]
    [InlineData("用户信息", true)]
    [InlineData("Account Details", true)]
    [InlineData("收集信息", false)]
    [InlineData("信息公开", false)]
    [InlineData("用户", false)]
    public void A_noun_of_data_has_no_verb(string name, bool expected) => Assert.Equal(expected, OperationKinds.IsNoun(name, Cancellation.None));

    [Theory]
    [InlineData("(您)[提供]<a>。", OperationKind.Collect)]
    [InlineData("(用户)[提供]<a>。", OperationKind.Collect)]
    [InlineData("(我们)[提供]<a>。", OperationKind.Share)]
    [InlineData("您[提供]<a>。", OperationKind.Collect)]
    [InlineData("您会[提供]<a>。", OperationKind.Collect)]
    [InlineData("我们[提供]<a>。", OperationKind.Share)]
    [InlineData("[提供]<a>。", OperationKind.Share)]
    [InlineData("(我们)需要您[提供]<a>。", OperationKind.Collect)]
    [InlineData("我们需要您[提供]<a>。", OperationKind.Collect)]
    [InlineData("您要求我们[提供]<a>。", OperationKind.Share)]
    [InlineData("您要求(我们)[提供]<a>。", OperationKind.Share)]
    [InlineData("我们要求(您)[提供]<a>。", OperationKind.Collect)]
    [InlineData("(您)将<b>[提供]给(商家)。", OperationKind.Collect)]
    [InlineData("(我们)将<b>[提供]给(商家)。", OperationKind.Share)]
    [InlineData("(您)向(商家)[提供]<a>。", OperationKind.Collect)]
    [InlineData("(我们)向(您)[提供]<a>。", OperationKind.Share)]
    [InlineData("(我们)向您[提供]<a>。", OperationKind.Share)]
    [InlineData("您向我们[提供]<a>。", OperationKind.Collect)]
    [InlineData("我们从您[提供]<a>。", OperationKind.Share)]
    [InlineData("我们将您的<b>[提供]给(商家)。", OperationKind.Share)]
    [InlineData("您在平台中[提供]<a>。", OperationKind.Collect)]
    [InlineData("您在平台上[提供]<a>。", OperationKind.Collect)]
    [InlineData("您在平台内[提供]<a>。", OperationKind.Collect)]
    [InlineData("您在平台里[提供]<a>。", OperationKind.Collect)]
    [InlineData("您要求平台[提供]<a>。", OperationKind.Share)]
    [InlineData("您要求平台会[提供]<a>。", OperationKind.Share)]
    [InlineData("[提供]<a>由(您)。", OperationKind.Collect)]
    [InlineData("平台[提供]<a>由(您)。", OperationKind.Share)]
    public void Giving_collects_when_the_nearest_person_is_the_data_subject(string policy, OperationKind expected) =>
        Assert.Equal(expected, Reading.Only(policy).Kind);

    [Theory]
    [InlineData("(您)[使用]、[提供]<a>。", OperationKind.Use, OperationKind.Collect)]
    [InlineData("(您)[提供、使用]<a>。", OperationKind.Collect, OperationKind.Use)]
    [InlineData("(我们)[使用、提供]<a>。", OperationKind.Use, OperationKind.Share)]
    public void Each_operation_that_stands_with_others_has_its_own_kind(string policy, params OperationKind[] expected) =>
        Assert.Equal(expected, Reading.Model(policy).Practices.Select(practice => practice.Kind));

    [Theory]
    [InlineData(7, OperationKind.Collect)]
    [InlineData(8, OperationKind.Share)]
    public void A_person_behind_eight_others_is_not_near(int others, OperationKind expected) =>
        Assert.Equal(expected, Reading.Only("您将" + string.Concat(Enumerable.Repeat("您的", others)) + "照片[提供]给(商家)<a>。").Kind);
}

using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PolicyGen.Emit;
using PolicyGen.Semantics;
using Xunit;

namespace PolicyGen.Tests.Compiled;

/// <summary>What the generated <c>Policy</c>, <c>DataCategories</c> and <c>Purposes</c> answer when they run.</summary>
public sealed class PolicyClassTests
{
    private static readonly RunningPolicy Policy = new(EverydayPolicy.Create());

    [Fact]
    public void Constants_name_the_policy_its_file_and_the_contract()
    {
        Assert.Equal("Shop", Policy.Constant("Name"));
        Assert.Equal("shop.policy.txt", Policy.Constant("File"));
        Assert.Equal(1, Policy.Constant("ContractVersion"));
    }

    [Fact]
    public void What_is_declared_for_a_whole_is_declared_for_its_parts()
    {
        Assert.True(Policy.Declares("提供", "订单信息"));
        Assert.True(Policy.Declares("提供", "手机号码"));
        Assert.False(Policy.Declares("收集", "订单信息"));
    }

    [Fact]
    public void A_compound_purpose_covers_its_parts_and_not_the_other_way_round()
    {
        Assert.True(Policy.Declares("提供", "邮箱", "身份核验"));
        Assert.True(Policy.Declares("提供", "邮箱", "身份核验、支付结算"));
        Assert.False(Policy.Declares("提供", "邮箱", "开具发票"));
    }

    [Fact]
    public void Collecting_declares_use_for_the_same_data_and_purposes()
    {
        Assert.True(Policy.Declares("使用", "手机号码", "开具发票"));
        Assert.False(Policy.Declares("使用", "手机号码", "身份核验"));
        Assert.False(Policy.Declares("收集", "邮箱"));
    }

    [Fact]
    public void A_practice_without_a_purpose_declares_none() => Assert.False(Policy.Declares("使用", "邮箱", "开具发票"));

    [Fact]
    public void The_nearer_of_practice_and_prohibition_wins_and_the_prohibition_on_a_tie()
    {
        RunningPolicy policy = new(new TestModel()
            .Contains("all", "some")
            .Contains("some", "one", "two")
            .Practice("share", ["all"], ["p"])
            .Practice("share", ["some"], ["p"], stance: Stance.Prohibited)
            .Practice("share", ["one"], ["p", "q"])
            .Practice("sell", ["one"], ["p"])
            .Practice("sell", ["one"], stance: Stance.Prohibited));

        Assert.True(policy.Declares("share", "all", "p"));
        Assert.False(policy.Declares("share", "some", "p"));
        Assert.True(policy.Declares("share", "some"));
        Assert.True(policy.Declares("share", "one", "p"));
        Assert.False(policy.Declares("share", "two", "p"));
        Assert.False(policy.Declares("sell", "one", "p"));
        Assert.False(policy.Declares("sell", "one"));
    }

    [Fact]
    public void An_undefined_value_is_not_declared()
    {
        Assert.False(Policy.Declares(12345, TestModel.Value("手机号码"), null));
        Assert.False(Policy.Declares(TestModel.Value("收集"), 0, null));
        Assert.False(Policy.Declares(TestModel.Value("收集"), -1, int.MinValue));
        Assert.False(Policy.Declares(TestModel.Value("收集"), TestModel.Value("手机号码"), 0));
    }

    [Fact]
    public void Asking_allocates_nothing() => Assert.Equal(
        0, Policy.AllocatedBy(TestModel.Value("使用"), TestModel.Value("手机号码"), TestModel.Value("开具发票")));

    [Fact]
    public void Practices_of_data_and_purposes_come_through_containment_prohibited_ones_included()
    {
        Assert.Equal([1, 2, 4], Policy.PracticesFor("DataCategory", "手机号码"));
        Assert.Equal([2], Policy.PracticesFor("DataCategory", "订单信息"));
        Assert.Equal([2], Policy.PracticesFor("Purpose", "支付结算"));
        Assert.Equal([1, 4], Policy.PracticesFor("Purpose", "开具发票"));
        Assert.Empty(Policy.PracticesFor("Purpose", "无"));
    }

    [Fact]
    public void Each_name_has_its_record()
    {
        object info = Policy.Info("DataCategories", "手机号码");

        Assert.Same(info, Policy.Of("DataCategories", TestModel.Value("手机号码")));
        Assert.Equal("手机号码", Property(info, "Name"));
        Assert.Equal(["订单信息"], ((IEnumerable)Property(info, "PartOf")).Cast<object>().Select(value => value.ToString()));
        object mention = ((IEnumerable)Property(info, "Mentions")).Cast<object>().First();
        Assert.Equal(["一、收集", "（2）下单"], (IEnumerable<string>)Property(mention, "Section"));
        Assert.Equal(1, Property(mention, "Line"));
        Assert.StartsWith("DataCategoryInfo {", info.ToString());
        Assert.NotEqual(0, info.GetHashCode());

        object purpose = Policy.Info("Purposes", "身份核验_支付结算");
        Assert.Equal(["身份核验", "支付结算"], ((IEnumerable)Property(purpose, "Parts")).Cast<object>().Select(value => value.ToString()));
    }

    [Fact]
    public void All_records_come_in_order_and_an_undefined_value_has_none()
    {
        Assert.Equal(["手机号码", "订单信息", "邮箱"], Policy.All("DataCategories").Select(info => Property(info, "Name")));
        TargetInvocationException thrown = Assert.Throws<TargetInvocationException>(() => Policy.Of("Purposes", 7));
        Assert.IsType<ArgumentOutOfRangeException>(thrown.InnerException);
    }

    private static object Property(object instance, string name) => instance.GetType().GetProperty(name)!.GetValue(instance)!;
}

using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>Marks in one file, uses in others: a file without marks of its own has types that inherit them.</summary>
public sealed class MarkingFilesTests
{
    private const string Unscoped = "class Use { object Read(C c) => c.{|PG1003:P|}; }";

    [Fact]
    public Task A_mark_under_a_name_that_all_files_share() => Verify(
        Unscoped,
        "global using 数据 = App.Shop.DataAttribute;",
        "using App.Shop; public class C { [数据(DataCategory.手机号码)] public string P => \"\"; }");

    [Fact]
    public Task A_mark_under_a_name_of_the_file() => Verify(
        Unscoped,
        "using 数据 = App.Shop.DataAttribute; using App.Shop; public class C { [数据(DataCategory.手机号码)] public string P => \"\"; }");

    [Fact]
    public Task A_mark_in_another_part_of_the_type() => Verify(
        Unscoped,
        "public partial class C { }",
        "using App.Shop; public partial class C { [Data(DataCategory.手机号码)] public string P => \"\"; }");

    [Fact]
    public Task A_mark_of_the_member_overridden() => Verify(
        Unscoped,
        "public class C : B { public override string P => \"\"; }",
        "public class B : A { }",
        "using App.Shop; public class A { [Data(DataCategory.手机号码)] public virtual string P => \"\"; }");

    [Fact]
    public Task A_mark_of_the_interface_member_that_a_base_type_implements() => Verify(
        Unscoped,
        "public class C : B<int> { }",
        "public class B<T> : I<T> { public string P => \"\"; }",
        "using App.Shop; public interface I<T> { [Data(DataCategory.手机号码)] string P { get; } }");

    [Fact]
    public Task Nothing_where_no_part_and_no_base_is_marked() => Verify(
        "class Use { object Read(C c) => c.P; }",
        "public class C { public string P => \"\"; }");

    [Fact]
    public Task A_local_function_with_a_mark() => Verify(
        "using App.Shop; class Use { object Read() { [return: Data(DataCategory.手机号码)] string Local() => \"\"; return {|PG1003:Local|}(); } }");

    private static async Task Verify(string source, params string[] others)
    {
        Markup markup = Markup.Parse(source);
        Compilation compilation = CodeVerifier.Compile(markup.Text)
            .AddSyntaxTrees(others.Select((other, i) => TestCompilation.Parse($"Other{i}.cs", other)));
        compilation.AssertCompiles();
        CodeVerifier.AssertExpected(markup, await CodeVerifier.Analyze(compilation, TestPolicies.ShopFile));
    }
}

using System.Threading.Tasks;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>Calls whose return value or parameters are marked, whatever is called and however.</summary>
public class CallUseTests
{
    [Theory]
    [InlineData("_ = Mail.{|PG1003:Find|}(1);")]
    [InlineData("Mail.Send({|PG1003:text|});")]
    [InlineData("Mail.Send(text: \"\", number: {|PG1003:text|});")]
    [InlineData("Mail.Send(o.{|PG1003:Phone|});")]
    [InlineData("Mail.Send((o.{|PG1003:Phone|}));")]
    [InlineData("Mail.Send(Mail.{|PG1003:Find|}(2));")]
    [InlineData("Func<int, string> f = Mail.{|PG1003:Find|}; f(1);")]
    [InlineData("Action<string> f = s => Mail.Send({|PG1003:s|}); f(\"\");")]
    [InlineData("var all = new[] { 1 }.Select(Mail.{|PG1003:Find|}); _ = all;")]
    public Task In_a_statement(string statement) => CodeVerifier.Verify($$"""
        class C
        {
            void M(Order o, string text) { {{statement}} }
        }
        """);

    [Fact]
    public Task An_argument_that_is_other_data_is_two_uses() => CodeVerifier.Verify("""
        class C { void M(Order o) => Mail.Send({|PG1003:o.{|PG1003:Address|}|}); }
        """);

    [Fact]
    public Task Constructors() => CodeVerifier.Verify("""
        class Contact { public Contact([Data(DataCategory.手机号码)] string phone) { } }
        class Friend : Contact { public Friend(string number) : base({|PG1003:number|}) { } }
        class C
        {
            Contact A(string s) => new Contact({|PG1003:s|});
            Contact B(string s) => new({|PG1003:s|});
        }
        """);

    [Fact]
    public Task Optional_and_params_parameters() => CodeVerifier.Verify("""
        class C
        {
            void One([Data(DataCategory.手机号码)] string phone = "") { }
            void Many([Data(DataCategory.手机号码)] params string[] phones) { }
            void M(string s)
            {
                {|PG1003:One|}();
                {|PG1003:Many|}(s, s);
                Many({|PG1003:new[] { s }|});
                this.{|PG1003:Many|}();
            }
        }
        """);

    [Fact]
    public Task Return_and_parameter_of_one_category_are_one_use() => CodeVerifier.Verify("""
        class C
        {
            [return: Data(DataCategory.手机号码)] static string Clean([Data(DataCategory.手机号码)] string phone) => "";
            string M(string s) => {|PG1003:Clean|}(s);
        }
        """);

    [Fact]
    public Task Operators_and_conversions() => CodeVerifier.Verify("""
        class Phone
        {
            [return: Data(DataCategory.手机号码)] public static string operator +(Phone a, Phone b) => "";
            [return: Data(DataCategory.手机号码)] public static string operator ~(Phone a) => "";
            public static Phone operator ++([Data(DataCategory.手机号码)] Phone a) => new();
            [return: Data(DataCategory.手机号码)] public static explicit operator string(Phone a) => "";
            [return: Data(DataCategory.手机号码)] public static implicit operator char[](Phone a) => [];
        }
        class C
        {
            void M(Phone p)
            {
                _ = p {|PG1003:+|} p;
                _ = {|PG1003:~|}p;
                p{|PG1003:++|};
                _ = {|PG1003:(string)p|};
                char[] c = {|PG1003:p|};
            }
        }
        """);

    [Fact]
    public Task To_ask_whether_there_is_a_value_is_no_use_of_it() => CodeVerifier.Verify("""
        class Phone
        {
            [return: Data(DataCategory.手机号码)] public static bool operator ==(Phone? a, Phone? b) => true;
            [return: Data(DataCategory.手机号码)] public static bool operator !=(Phone? a, Phone? b) => true;
            public override bool Equals(object? o) => false;
            public override int GetHashCode() => 0;
        }
        class C { bool M(Phone? p, Phone q) => p == null || null != p || p {|PG1003:==|} q || q {|PG1003:!=|} p; }
        """);

    [Fact]
    public Task A_member_that_calls_itself_with_an_argument_is_no_use() => CodeVerifier.Verify("""
        class C
        {
            int Count([Data(DataCategory.手机号码)] string phone, int n) => n > 0 ? Count("", n - 1) : 0;
            int this[[Data(DataCategory.手机号码)] string phone] => Length > 0 ? this[""] : 0;
            int Length => 0;
            void Name() => _ = nameof(Count);
            void M() { Count({|PG1003:""|}, 1); _ = this[{|PG1003:""|}]; }
        }
        """);

    [Theory]
    [InlineData("Mail.Send((string)o.{|PG1003:Phone|});")]
    [InlineData("Mail.Send(((o.{|PG1003:Phone|})));")]
    [InlineData("Keep(o.{|PG1003:Phone|});")]
    [InlineData("Keep((object)(o.{|PG1003:Phone|}));")]
    [InlineData("Keep({|PG1003:(object)s|});")]
    [InlineData("Keep({|PG1003:(object)o.{|PG1003:Address|}|});")]
    [InlineData("Keep({|PG1003:o.Count|});")]
    public Task An_argument_that_reads_the_same_data_is_that_use(string statement) => CodeVerifier.Verify($$"""
        class C
        {
            void M(Order o, string s) { {{statement}} }
            static void Keep([Data(DataCategory.手机号码)] object phone) { }
        }
        """);

    [Fact]
    public Task Delegates() => CodeVerifier.Verify("""
        delegate void Found([Data(DataCategory.手机号码)] string phone);
        [return: Data(DataCategory.手机号码)] delegate string Finder(int id);
        class C
        {
            event Found? OnFound;
            void M(Found found, Finder finder, string s)
            {
                found({|PG1003:s|});
                found.Invoke({|PG1003:s|});
                OnFound?.Invoke({|PG1003:s|});
                _ = {|PG1003:finder|}(1);
                OnFound += found;
            }
        }
        """);

    [Fact]
    public Task Local_functions_and_lambdas() => CodeVerifier.Verify("""
        class C
        {
            void M(string s)
            {
                Local({|PG1003:s|});
                _ = {|PG1003:Get|}();
                void Local([Data(DataCategory.手机号码)] string phone) { }
                [return: Data(DataCategory.手机号码)] string Get() => "";
            }
        }
        """);

    [Fact]
    public Task Extension_methods() => CodeVerifier.Verify("""
        static class Phones
        {
            public static string Mask([Data(DataCategory.手机号码)] this string phone) => "";
            [return: Data(DataCategory.手机号码)] public static string PhoneOf(this Order order) => "";
            public static string Join(this Order order, string a, [Data(DataCategory.手机号码)] string phone, string b) => "";
        }
        class C
        {
            string A(string s) => {|PG1003:s|}.Mask();
            string B(string s) => Phones.Mask({|PG1003:s|});
            string D(Order o) => o.{|PG1003:PhoneOf|}();
            string? E(Order? o) => o?.{|PG1003:PhoneOf|}();
            Func<string> F(string s) => s.{|PG1003:Mask|};
            string G(Order o, string s, string t) => o.Join(t, {|PG1003:s|}, t) + Phones.Join(o, t, {|PG1003:s|}, t);
        }
        """);

    [Fact]
    public Task Generics() => CodeVerifier.Verify("""
        class Box<T> { [Data(DataCategory.手机号码)] public T? Value; [return: Data(DataCategory.手机号码)] public U? Get<U>() => default; }
        class C { object? M(Box<string> a, Box<int> b) => a.{|PG1003:Value|} + b.{|PG1003:Value|} + a.{|PG1003:Get|}<string>(); }
        """);

    [Fact]
    public Task Interfaces_and_overrides_pass_their_marks_on() => CodeVerifier.Verify("""
        interface IContact
        {
            [Data(DataCategory.手机号码)] string Phone { get; }
            [return: Data(DataCategory.收货人姓名)] string Name();
            void Call([Data(DataCategory.手机号码)] string phone);
        }
        class Implicit : IContact { public string Phone => ""; public string Name() => ""; public void Call(string phone) => Console.WriteLine({|PG1003:phone|}); }
        class Explicit : IContact { string IContact.Phone => ""; string IContact.Name() => ""; void IContact.Call(string phone) => Console.WriteLine({|PG1003:phone|}); }
        abstract class Base { [Data(DataCategory.收货地址)] public abstract string Address { get; } public virtual void Go([Data(DataCategory.收货地址)] string to) { } }
        class Middle : Base { public override string Address => ""; public override void Go(string to) { } }
        class Derived : Middle { public override string Address => base.{|PG1003:Address|}; public override void Go(string where) => base.Go({|PG1003:where|}); }
        class C
        {
            void M(Implicit i, IContact e, Derived d, string s)
            {
                _ = i.{|PG1003:Phone|} + i.{|PG1003:Name|}() + e.{|PG1003:Phone|} + d.{|PG1003:Address|};
                i.Call({|PG1003:s|});
                d.Go({|PG1003:s|});
            }
        }
        """);

    [Fact]
    public Task Marks_of_a_member_and_of_what_it_implements_add_up() => CodeVerifier.Verify("""
        interface IDesk
        {
            void Call([Data(DataCategory.手机号码)] string phone, string name);
            [return: Data(DataCategory.手机号码)] string Find(string name);
            string Say(string text);
        }
        class Desk : IDesk
        {
            public void Call([Data(DataCategory.收货人姓名)] string phone, [Data(DataCategory.收货地址)] string name) { }
            public string Find([Data(DataCategory.收货人姓名)] string name) => "";
            public string Say(string text) => text;
        }
        class C
        {
            void M(Desk d, string s)
            {
                d.Call({|PG1003:{|PG1003:s|}|}, {|PG1003:s|});
                _ = d.{|PG1003:Find|}({|PG1003:s|}) + d.Say(s);
            }
        }
        """);

    [Fact]
    public Task What_an_interface_carries_as_a_type_does_not_pass_to_its_members() => CodeVerifier.Verify("""
        [Data(DataCategory.订单信息)] interface ISlip { string Code { get; } [Data(DataCategory.手机号码)] string Phone { get; } }
        class Slip : ISlip { public string Code => ""; public string Phone => ""; }
        class C { string M(ISlip i, Slip s) => i.{|PG1003:Code|} + i.{|PG1003:{|PG1003:Phone|}|} + s.Code + s.{|PG1003:Phone|}; }
        """);

    [Fact]
    public Task Generic_interfaces_pass_their_marks_on() => CodeVerifier.Verify("""
        interface ISource<T> { [return: Data(DataCategory.手机号码)] T Get(int id); T Get(string id); }
        class Source : ISource<string> { public string Get(int id) => ""; public string Get(string id) => ""; }
        class C { string M(Source s) => s.{|PG1003:Get|}(1) + s.Get(""); }
        """);

    [Fact]
    public Task Partial_members() => CodeVerifier.Verify("""
        partial class P
        {
            [return: Data(DataCategory.手机号码)] public partial string Get();
            public partial void Set([Data(DataCategory.手机号码)] string phone);
        }
        partial class P
        {
            public partial string Get() => "";
            [Processing(Operation.使用)] public partial void Set(string phone) => Console.WriteLine(phone);
        }
        class C { void M(P p, string s) { _ = p.{|PG1003:Get|}(); p.Set({|PG1003:s|}); } }
        """);

    [Fact]
    public Task A_call_of_itself_is_none() => CodeVerifier.Verify("""
        class C { [return: Data(DataCategory.手机号码)] string Get(int id) => id > 0 ? Get(id - 1) : ""; }
        """);

    [Fact]
    public Task Accessors_that_carry_marks() => CodeVerifier.Verify("""
        class Account { public string Phone { [return: Data(DataCategory.手机号码)] get; set; } = ""; }
        class C { string M(Account a) => a.{|PG1003:Phone|}; }
        """);
}

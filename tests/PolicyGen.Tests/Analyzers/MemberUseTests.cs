using System.Threading.Tasks;
using Xunit;

namespace PolicyGen.Tests.Analyzers;

/// <summary>Reading and writing marked members, in every form that C# has for it.</summary>
public class MemberUseTests
{
    [Theory]
    [InlineData("_ = o.{|PG1003:Phone|};")]
    [InlineData("o.{|PG1003:Phone|} = \"1\";")]
    [InlineData("o.{|PG1003:Phone|} += \"1\";")]
    [InlineData("o.{|PG1003:Phone|} ??= \"1\";")]
    [InlineData("_ = o.{|PG1003:Address|}.Length;")]
    [InlineData("_ = o?.{|PG1003:Phone|};")]
    [InlineData("_ = o.Next?.Next?.{|PG1003:Phone|}.Length;")]
    [InlineData("_ = o.Next!.{|PG1003:Phone|};")]
    [InlineData("_ = $\"call {o.{|PG1003:Phone|}}\";")]
    [InlineData("_ = new Order { {|PG1003:Phone|} = \"\", {|PG1003:Address|} = \"\", Count = 1 };")]
    [InlineData("_ = new { o.{|PG1003:Phone|} };")]
    [InlineData("string[] all = [o.{|PG1003:Phone|}, o.{|PG1003:Address|}]; _ = all;")]
    [InlineData("List<string> all = new() { o.{|PG1003:Phone|} }; _ = all;")]
    [InlineData("var pair = (o.{|PG1003:Phone|}, o.Count); _ = pair;")]
    [InlineData("ref string address = ref o.{|PG1003:Address|}; address = \"\";")]
    [InlineData("Fill(out o.{|PG1003:Address|}); static void Fill(out string s) => s = \"\";")]
    [InlineData("o.Next = o; Keep(o); static void Keep(object o) { }")]
    [InlineData("_ = nameof(o.Phone) + nameof(Order.Address) + nameof(Mail.Find);")]
    [InlineData("_ = typeof(Order).GetProperty(nameof(Order.Phone));")]
    [InlineData("_ = o.Count;")]
    [InlineData("(o.{|PG1003:Phone|}, o.{|PG1003:Address|}) = (\"\", \"\");")]
    [InlineData("string s = o is null ? \"\" : o.{|PG1003:Phone|}; _ = s;")]
    [InlineData("lock (o.{|PG1003:Phone|}) { }")]
    [InlineData("dynamic d = o; _ = d.Phone;")]
    public Task In_a_statement(string statement) => CodeVerifier.Verify($$"""
        class C
        {
            void M(Order o) { {{statement}} }
        }
        """);

    [Theory]
    [InlineData("o is { {|PG1003:Phone|}: \"1\" }")]
    [InlineData("o is { {|PG1003:Phone|}.Length: > 3 }")]
    [InlineData("o is { Next.{|PG1003:Phone|}: \"1\" }")]
    [InlineData("o is { {|PG1003:Phone|}: var p, Count: 1 } && p != null")]
    [InlineData("o switch { { {|PG1003:Address|}: \"\" } => true, _ => false }")]
    [InlineData("o is { Count: 3 }")]
    [InlineData("o is Order")]
    [InlineData("o is not null && o.{|PG1003:Phone|} is [ 'a', .. ]")]
    public Task In_a_pattern(string expression) => CodeVerifier.Verify($$"""
        class C
        {
            bool M(Order o) => {{expression}};
        }
        """);

    [Fact]
    public Task Static_and_readonly_fields_and_constants() => CodeVerifier.Verify("""
        static class Defaults
        {
            [Data(DataCategory.收货地址)] public static readonly string Address = "";
            [Data(DataCategory.收货地址)] public const string Depot = "";
        }
        class C { string M() => Defaults.{|PG1003:Address|} + Defaults.{|PG1003:Depot|}; }
        """);

    [Fact]
    public Task Indexers() => CodeVerifier.Verify("""
        class Book
        {
            [Data(DataCategory.手机号码)] public string this[int page] { get => ""; set { } }
            public string this[[Data(DataCategory.收货人姓名)] string name] => "";
            public int Length => 0;
        }
        class C
        {
            string M(Book book, string name) => {|PG1003:book[0]|} + book[{|PG1003:name|}] + {|PG1003:book[^1]|};
        }
        """);

    [Fact]
    public Task List_patterns_call_the_indexer() => CodeVerifier.Verify("""
        class Book
        {
            [Data(DataCategory.手机号码)] public string this[int page] => "";
            public int Length => 0;
        }
        class C { bool M(Book book) => book is {|PG1003:["1", _]|}; }
        """);

    [Fact]
    public Task List_patterns_ask_for_the_length() => CodeVerifier.Verify("""
        class Book
        {
            public string this[int page] => "";
            [Data(DataCategory.手机号码)] public int Length => 0;
        }
        class C { bool M(Book book, string[] texts, Order[] orders) => book is {|PG1003:[_, "1"]|} || texts is ["1", ..] || orders is [{ {|PG1003:Phone|}: "" }]; }
        """);

    [Fact]
    public Task Parameters_in_their_own_method() => CodeVerifier.Verify("""
        class C
        {
            int Read([Data(DataCategory.手机号码)] string phone) => {|PG1003:phone|}.Length;
            void Write([Data(DataCategory.手机号码)] out string phone) => {|PG1003:phone|} = "";
            void Add([Data(DataCategory.手机号码)] ref string phone) => {|PG1003:phone|} += "1";
            string Name([Data(DataCategory.手机号码)] string phone) => nameof(phone);
            void Lambda() { Func<string, int> f = ([Data(DataCategory.手机号码)] string p) => {|PG1003:p|}.Length; f(""); }
        }
        """);

    [Fact]
    public Task Own_declaration_initializer_and_constructor_are_no_uses() => CodeVerifier.Verify("""
        class Customer
        {
            private int _count;
            public Customer([Data(DataCategory.手机号码)] string phone, [Data(DataCategory.收货人姓名)] string name, Order order)
            {
                Phone = phone;
                (Name, _count) = (name ?? throw new ArgumentNullException(nameof(name)), 0);
                this.Address = order.Address.Trim();
                Console.WriteLine({|PG1003:phone|});
                Checked = Check({|PG1003:phone|});
                order.{|PG1003:Phone|} = {|PG1003:phone|};
                Action later = () => {|PG1003:Name|} = {|PG1003:name|};
            }

            [Data(DataCategory.手机号码)] public string Phone { get; }
            [Data(DataCategory.收货人姓名)] public string Name { get; set; } = Mail.Find(0);
            [Data(DataCategory.收货地址)] public string Address = "";
            [Data(DataCategory.手机号码)] public string Again => Count > 0 ? Again : "";
            public bool Checked;
            public int Count => _count;
            private static bool Check(string text) => text.Length > 0;
        }
        """);

    [Fact]
    public Task What_is_converted_or_chosen_on_its_way_to_an_own_member_is_no_use() => CodeVerifier.Verify("""
        static class Texts { public static string Mask(this string s) => s; public static string With(this string s, string t) => s; }
        class Other { [Data(DataCategory.手机号码)] public bool IsSet; [Data(DataCategory.手机号码)] public string Phone = ""; public string this[string s] => s; }
        class Customer
        {
            public object Any = "", Same;
            public int Length, Count;
            public string Text;
            public Customer(Other other, Order order, [Data(DataCategory.手机号码)] string phone)
            {
                Any = phone;
                Same = (object)other.Phone;
                Text = (string)(object)(order.Address);
                Text = order.Count > 0 ? other.Phone : order.Address;
                Text = other.{|PG1003:IsSet|} ? "a" : "b";
                Length = order.Address.Length;
                Text = other[order.{|PG1003:Phone|}];
                Text = order.Phone.Mask().Trim();
                Text = "".With(order.{|PG1003:Phone|});
                Text = string.Concat(order.{|PG1003:Phone|}, "");
                string copy;
                (Count, copy) = (1, order.{|PG1003:Phone|});
                (Count, Text) = (1, order.Phone);
            }
        }
        """);

    [Fact]
    public Task An_initializer_of_an_unmarked_member_is_a_use() => CodeVerifier.Verify("""
        class C
        {
            string _copy = Mail.{|PG1003:Find|}(1);
            static string Last { get; } = new Order().{|PG1003:Phone|};
            [Data(DataCategory.手机号码)] string _marked = Mail.Find(1) ?? new Order().Phone;
        }
        """);

    [Fact]
    public Task Assignments_in_other_members_and_to_others_are_uses() => CodeVerifier.Verify("""
        class C
        {
            [Data(DataCategory.手机号码)] public string Phone = "";
            [Data(DataCategory.手机号码)] public string Init { get; init; } = "";
            public C() { }
            public C(C other) { Phone = other.Phone; other.{|PG1003:Phone|} = "x"; var copy = other.{|PG1003:Phone|}; Phone += "x"; Phone ??= "y"; }
            public void Set(string phone) { {|PG1003:Phone|} = phone; }
            public static C Make() => new C { {|PG1003:Phone|} = "", {|PG1003:Init|} = "" };
        }
        class D : C { public D() { {|PG1003:Phone|} = ""; } }
        """);

    [Fact]
    public Task Primary_constructors() => CodeVerifier.Verify("""
        class Base(string text) { public string Text => text; }
        class Customer([Data(DataCategory.手机号码)] string phone) : Base({|PG1003:phone|})
        {
            [Data(DataCategory.手机号码)] public string Phone { get; } = phone;
            private readonly int _length = Count({|PG1003:phone|});
            public int Length() => {|PG1003:phone|}.Length + _length;
            private static int Count(string s) => s.Length;
        }
        """);

    [Fact]
    public Task Attribute_arguments_are_no_uses_and_default_values_are() => CodeVerifier.Verify("""
        class TagAttribute : Attribute { [Data(DataCategory.收货地址)] public string? Where { get; set; } public TagAttribute([Data(DataCategory.收货地址)] string s) { } }
        static class Known { [Data(DataCategory.收货地址)] public const string Depot = ""; }
        [Tag(Known.Depot, Where = nameof(Order.Address))]
        delegate void D(string where = Known.{|PG1003:Depot|});
        [Processing(Operation.使用, Purpose.完成配送)] class E { delegate void D(string where = Known.Depot); }
        class C { void M(string where = Known.{|PG1003:Depot|}) { } [Processing(Operation.使用, Purpose.完成配送)] void N(string where = Known.Depot) { } }
        """);

    [Fact]
    public Task Each_category_of_a_mark_is_a_use() => CodeVerifier.Verify("""
        class Both { [Data(DataCategory.手机号码, DataCategory.收货人姓名)] public string Contact = ""; }
        class C { string M(Both both) => both.{|PG1003:{|PG1003:Contact|}|}; }
        """);

    [Fact]
    public Task Marked_types_count_from_outside() => CodeVerifier.Verify("""
        [Data(DataCategory.订单信息)] struct Slip
        {
            public string Code;
            public const int Most = 3;
            public string Own() => Code + Print();
            public static implicit operator string(Slip slip) => slip.Code;
            public string Print() => ToString();
            public override string ToString() => Code;
            class Inner { string M(Slip slip) => slip.Code; }
        }
        class Gift : Parcel { public string Card = ""; }
        class C
        {
            string Read(Parcel parcel) => parcel.{|PG1003:Label|};
            string Call(Parcel parcel) => parcel.{|PG1003:Print|}();
            int Static() => Parcel.{|PG1003:Size|}("");
            string Convert(Slip slip) => {|PG1003:slip|};
            string Text(Slip slip) => slip.{|PG1003:ToString|}();
            int Most() => Slip.Most;
            Parcel Pass(Parcel parcel) { Keep(parcel); return parcel is null || parcel == null ? new Parcel() : parcel; }
            void Keep(object o) { _ = o.ToString(); }
            Type Kind(Parcel parcel) => parcel.GetType();
            Parcel Make() => new Parcel { {|PG1003:Label|} = "" };
            string Inherited(Gift gift) => gift.{|PG1003:Label|};
            string Added(Gift gift) => gift.Card;
            string Generic<T>(T parcel) where T : Parcel => parcel.{|PG1003:Label|};
        }
        """);

    [Fact]
    public Task A_marked_type_covers_what_it_inherits() => CodeVerifier.Verify("""
        class Thing { public string Label = ""; }
        [Data(DataCategory.订单信息)] class Sent : Thing { }
        class C
        {
            string M(Sent sent) => sent.{|PG1003:Label|};
            string N(Thing thing) => thing.Label;
        }
        """);
}

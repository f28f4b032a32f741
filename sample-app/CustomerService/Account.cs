using SampleShop.Youpin;

namespace SampleShop.CustomerService;

/// <summary>A customer's account. All of it is one category, so the type carries it for its members.</summary>
[Data(DataCategory.AccountInformation)]
public sealed record Account(string Id, string SecurityQuestion, string Answer);

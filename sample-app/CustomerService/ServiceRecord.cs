using SampleShop.Youpin;

namespace SampleShop.CustomerService;

/// <summary>What is kept of a conversation with customer service.</summary>
public sealed record ServiceRecord(
    [Data(DataCategory.售后工单号)] string Ticket,
    [Data(DataCategory.在线会话记录)] string Conversation,
    [Data(DataCategory.ServiceOutcome)] string Outcome);

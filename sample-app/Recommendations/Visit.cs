using System.Collections.Generic;
using SampleShop.Youpin;

namespace SampleShop.Recommendations;

/// <summary>A visit to the shop.</summary>
public sealed record Visit(
    [property: Data(DataCategory.浏览信息)] IReadOnlyList<string> PagesSeen,
    [property: Data(DataCategory.历史订单信息)] IReadOnlyList<string> BoughtBefore,
    [property: Data(DataCategory.ClientIpAddress)] string IpAddress);

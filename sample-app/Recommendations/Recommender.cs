using System.Linq;
using SampleShop.Youpin;

namespace SampleShop.Recommendations;

/// <summary>Recommends goods.</summary>
public sealed class Recommender
{
    /// <summary>What was looked at and not bought. The address of the visit is collected too, but not for this.</summary>
    [Processing(Operation.使用, Purpose.个性化的商品推荐和展示)]
    public string Recommend(Visit visit) => string.Join(", ", visit.PagesSeen.Except(visit.BoughtBefore));
}

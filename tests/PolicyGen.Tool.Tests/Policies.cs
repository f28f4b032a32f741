namespace PolicyGen.Tool.Tests;

/// <summary>Small policies that the tests share.</summary>
internal static class Policies
{
    /// <summary>Nothing to object to.</summary>
    public const string Clean = "1. Orders\n\n(We) [collect] your <phone number> to {call you back}.\n";

    /// <summary>A mark that is not closed: PG0001 on line 3, column 21.</summary>
    public const string Broken = "1. Orders\n\n(We) [collect] your <phone number to call you back.\n";

    /// <summary>No mark: PG0016, a warning.</summary>
    public const string Unmarked = "We collect your phone number.\n";

    /// <summary>Whole and parts, a recipient, a source, a condition and a prohibition, in Chinese.</summary>
    public const string Chinese =
        "一、信息的收集\n\n"
        + "若您下单，(我们)会从(配送公司)[获得]您的<配送信息>（包括<配送单号>、<配送状态>），以{展示配送进度}。\n\n"
        + "(我们)不会向(广告商)[提供]您的<配送信息>。\n";
}

namespace PolicyGen;

/// <summary>What most of a policy is written in: loops over text step over it before they look closer.</summary>
internal static class Han
{
    /// <summary>Whether a character is one of the common Han characters: no white space, no punctuation, and normal as it stands.</summary>
    public static bool IsHan(this char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Whether a character is white space; quickly no for Han.</summary>
    public static bool IsBlank(this char c) => !c.IsHan() && char.IsWhiteSpace(c);
}

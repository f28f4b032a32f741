using PolicyGen.Semantics.Cues;

namespace PolicyGen.Semantics;

/// <summary>What ends a sentence or a clause (policy-language §3.1).</summary>
internal static class Separators
{
    /// <summary>All that may end a clause or a sentence.</summary>
    public const string Characters = "，；;：,:。！？!?.";

    /// <summary>Whether the character at a place ends a comma clause, a <c>；</c> clause or a lead-in.</summary>
    public static bool IsClauseEnd(string text, int at, int end) => text[at] switch
    {
        '，' or '；' or ';' or '：' => true,
        ',' => !(at > 0 && at + 1 < end && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])),
        ':' => at + 1 < end && text[at + 1] is not ('/' or >= '0' and <= '9'),
        _ => false,
    };

    /// <summary>
    /// Whether the character at a place ends a sentence. A full stop does before white space or at the line's end, unless it
    /// ends an abbreviation or a lower-case letter goes on.
    /// </summary>
    public static bool IsSentenceEnd(string text, int at, int end, CueHits cues, Cancellation cancellation)
    {
        switch (text[at])
        {
            case '。' or '！' or '？' or '!' or '?':
                return true;
            case '.':
                int next = at + 1;
                while (next < end && char.IsWhiteSpace(text[next]))
                {
                    cancellation.Step();
                    next++;
                }

                return next == end
                    || (next > at + 1 && !char.IsLower(text[next]) && cues.EndingAt(CueKind.Abbreviation, at) is null);
            default:
                return false;
        }
    }

    /// <summary>Behind the closing quotation marks and further end marks that belong to the sentence that ended.</summary>
    public static int SkipSentenceEnds(string text, int at, int end, Cancellation cancellation)
    {
        while (at < end && text[at] is '。' or '！' or '？' or '!' or '?' or '”' or '"' or '’' or '」' or '*' or '_')
        {
            cancellation.Step();
            at++;
        }

        return at;
    }
}

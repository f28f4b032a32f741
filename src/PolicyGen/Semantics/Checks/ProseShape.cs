using System;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics.Cues;
using PolicyGen.Syntax;

namespace PolicyGen.Semantics.Checks;

/// <summary>What a mark's content looks like when it is no name (PG0005).</summary>
internal sealed class ProseShape(PolicySyntaxTree tree, Cancellation cancellation)
{
    private const string HanDigits = "零〇一二三四五六七八九十百";
    private const string SentenceEnds = "。！？；!?;";

    /// <summary>The last characters of words that an actor follows without a space.</summary>
    private const string TakesActor = "向给与同和及或由从自对将把被让使为需要经的该权托意";

    /// <summary>How far into a mark an address is looked for, in UTF-16 units.</summary>
    private const int MaxAddress = 200;

    private static readonly CueKind[] s_remarkKinds =
        [CueKind.Contains, CueKind.SameTerm, CueKind.CollectiveTerm, CueKind.FrontedPurpose, CueKind.Negation];

    private static readonly string[] s_remarks = [.. Language.All.SelectMany(static language => s_remarkKinds.SelectMany(kind => language.Cues[kind]))];
    private static readonly string[] s_sums = [.. Language.All.SelectMany(static language => language.Cues[CueKind.SumsUp])];
    private static readonly CharacterSet s_remarkStarts = CharacterSet.StartsOf(s_remarks);

    /// <summary>What the mark looks like, as a message says it; null when it looks like a name.</summary>
    public string? Of(int mark)
    {
        TextSpan content = tree.Marks[mark].Content;
        TextSpan span = Positions.Trim(tree.Content, content.Start, content.End, cancellation);
        (int start, int end) = (span.Start, span.End);
        bool isPlain = IsPlain(tree.Content, start, end);
        return !isPlain && IsAddress(tree.Content, start, end) ? "an address"
            : IsCounter(tree.Content, start, end, tree.Marks[mark].Kind) ? "a list marker or a note"
            : !isPlain && IsSentence(tree.Content, start, end) ? "a sentence"
            : tree.Marks[mark].Kind == MarkKind.Actor && HoldsMark(mark) ? "brackets around marks"
            : tree.Marks[mark].Kind == MarkKind.Actor && IsRemark(tree.Content, start, end) ? "a remark"
            : tree.Marks[mark].Kind == MarkKind.Actor && IsGloss(tree.Content, start, end, tree.Marks[mark].Span.Start) ? "another name for what stands before it"
            : null;
    }

    /// <summary>Whether it has nothing but Han, which is no address and ends no sentence.</summary>
    private bool IsPlain(string text, int start, int end)
    {
        for (int at = start, looked = start; at < end; at++)
        {
            looked = at < looked ? looked : cancellation.Block(at, end);
            if (!text[at].IsHan())
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAddress(string text, int start, int end)
    {
        int length = Math.Min(end - start, MaxAddress);
        return text.IndexOf("://", start, length, StringComparison.Ordinal) >= 0
            || (length >= 4 && string.Compare(text, start, "www.", 0, 4, StringComparison.OrdinalIgnoreCase) == 0)
            || (text.IndexOf('@', start, length) > start && text.IndexOf('.', start, length) > start);
    }

    /// <summary>1, 二, a: nothing but a number, or a letter in brackets that count lists.</summary>
    private bool IsCounter(string text, int start, int end, MarkKind kind)
    {
        bool digits = end > start;
        bool han = end > start && end - start <= 3;
        for (int i = start; i < end && (digits || han); i++)
        {
            cancellation.Step();
            digits &= char.IsDigit(text[i]) || text[i] is '.' or '-' or '/' or '、' or ' ' or '*';
            han &= HanDigits.IndexOf(text[i]) >= 0;
        }

        bool counts = kind is MarkKind.Actor or MarkKind.Operation;
        return digits || (counts && (han || (end - start == 1 && text[start] < 128)));
    }

    private bool IsSentence(string text, int start, int end)
    {
        for (int i = start, looked = start; i < end - 1; i++)
        {
            looked = i < looked ? looked : cancellation.Block(i, end);
            if (text[i].IsHan())
            {
                continue;
            }

            if (SentenceEnds.IndexOf(text[i]) >= 0 || (text[i] == '.' && text[i + 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsMark(int mark) =>
        mark + 1 < tree.Marks.Length && tree.Marks[mark + 1].Span.Start < tree.Marks[mark].Span.End;

    /// <summary>例如…, 以下简称…, "including …": what brackets of the prose open with.</summary>
    private static bool IsRemark(string text, int start, int end)
    {
        if (start < end && s_remarkStarts.Contains(text[start]))
        {
            foreach (string word in s_remarks)
            {
                if (OpensWith(text, start, end, word))
                {
                    return true;
                }
            }
        }

        foreach (string word in s_sums)
        {
            if (end - start > word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>应用(App): Latin letters directly behind a noun, and not behind a word such as 由 or 向 that takes an actor.</summary>
    private bool IsGloss(string text, int start, int end, int mark)
    {
        int before = mark - 1;
        while (before > 0 && text[before] == ' ' && (text[before - 1] == ' ' || text[before - 1] > 127))
        {
            cancellation.Step();
            before--;
        }

        if (before < 0 || !(char.IsLetterOrDigit(text[before]) || "”》」』】)".IndexOf(text[before]) >= 0) || TakesActor.IndexOf(text[before]) >= 0)
        {
            return false;
        }

        for (int i = start; i < end; i++)
        {
            cancellation.Step();
            if (text[i] > 127)
            {
                return false;
            }
        }

        return true;
    }

    private static bool OpensWith(string text, int start, int end, string cue) =>
        end - start > cue.Length && string.Compare(text, start, cue, 0, cue.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (cue[0] > 127 || text[start + cue.Length] == ' ');
}

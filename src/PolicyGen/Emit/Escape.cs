using System.Globalization;
using System.Text;

namespace PolicyGen.Emit;

/// <summary>Makes any text of a policy safe inside generated C#, in a literal or in a documentation comment.</summary>
internal static class Escape
{
    /// <summary>The longest quotation in documentation, in UTF-16 units without the ellipsis.</summary>
    public const int QuotationLength = 120;

    /// <summary>A C# string literal of <paramref name="text"/>, quotes included.</summary>
    public static string Literal(string text, Cancellation cancellation)
    {
        int plain = PlainLength(text, "\"\\", cancellation);
        if (plain == text.Length)
        {
            return "\"" + text + "\"";
        }

        StringBuilder result = new(text.Length + 2);
        result.Append('"').Append(text, 0, plain);
        for (int i = plain, looked = plain; i < text.Length; i++)
        {
            looked = i < looked ? looked : cancellation.Block(i, text.Length);
            char c = text[i];
            if (c.IsHan())
            {
                i = AppendHan(result, text, i, looked);
            }
            else if (c is '"' or '\\')
            {
                result.Append('\\').Append(c);
            }
            else
            {
                AppendVisible(result, text, ref i);
            }
        }

        return result.Append('"').ToString();
    }

    /// <summary>Text for a documentation comment: cut, on one line, escaped for XML and without a character XML forbids.</summary>
    public static string Documentation(string text)
    {
        string quotation = Cut(text, QuotationLength);
        int plain = PlainLength(quotation, "&<>", Cancellation.None);
        if (plain == quotation.Length)
        {
            return quotation;
        }

        StringBuilder result = new(quotation.Length);
        result.Append(quotation, 0, plain);
        for (int i = plain; i < quotation.Length; i++)
        {
            switch (quotation[i])
            {
                case var c when c.IsHan():
                    i = AppendHan(result, quotation, i, quotation.Length);
                    break;
                case '&':
                    result.Append("&amp;");
                    break;
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '\t':
                    result.Append(' ');
                    break;
                default:
                    AppendVisible(result, quotation, ref i);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>The first <paramref name="length"/> UTF-16 units and an ellipsis, or all where there are no more; never half a surrogate pair.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        bool splitsPair = length > 0 && char.IsHighSurrogate(text[length - 1]) && char.IsLowSurrogate(text[length]);
        return text.Substring(0, splitsPair ? length - 1 : length) + "…";
    }

    // Most names and sentences have nothing to escape, and go into the code as they are.
    private static int PlainLength(string text, string escaped, Cancellation cancellation)
    {
        int length = 0;
        for (int looked = 0; length < text.Length; length++)
        {
            looked = length < looked ? looked : cancellation.Block(length, text.Length);
            char c = text[length];
            if (!c.IsHan() && (escaped.IndexOf(c) >= 0 || IsHidden(c)))
            {
                break;
            }
        }

        return length;
    }

    /// <summary>Appends the Han from a place on, at once.</summary>
    /// <returns>The place of the last of them.</returns>
    private static int AppendHan(StringBuilder result, string text, int at, int end)
    {
        int stop = at + 1;
        while (stop < end && text[stop].IsHan())
        {
            stop++;
        }

        result.Append(text, at, stop - at);
        return stop - 1;
    }

    // Neither the compiler nor a reviewer may read another text than the one that stands there: what ends a line, is
    // not printed or turns the direction is written as an escape. The ranges are fixed here, because the runtime's
    // own categories differ from host to host.
    private static void AppendVisible(StringBuilder result, string text, ref int i)
    {
        char c = text[i];
        bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
        if (isPair)
        {
            char low = text[++i];
            int codePoint = char.ConvertToUtf32(c, low);
            bool hidden = codePoint is >= 0xE0000 and <= 0xE0FFF || (codePoint & 0xFFFE) == 0xFFFE;
            AppendUnit(result, c, hidden);
            AppendUnit(result, low, hidden);
        }
        else
        {
            AppendUnit(result, c, IsHidden(c));
        }
    }

    private static void AppendUnit(StringBuilder result, char c, bool hidden)
    {
        if (hidden)
        {
            result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
        else
        {
            result.Append(c);
        }
    }

    private static bool IsHidden(char c) => c
        is < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u061C' or '\u180E'
        or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF'
        or (>= '\uD800' and <= '\uDFFF');
}

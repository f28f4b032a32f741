using System.Globalization;
using System.Text;

namespace PolicyGen.Tool.Rendering;

/// <summary>Text from a policy, safe to show: it may hold what would move the cursor or turn the line around.</summary>
internal static class Printable
{
    /// <summary>The text with each invisible character written as its code; a tab as a space.</summary>
    public static string Of(string text)
    {
        StringBuilder? shown = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool hidden = char.GetUnicodeCategory(text[i]) is UnicodeCategory.Control or UnicodeCategory.Format;
            if (hidden)
            {
                shown ??= new StringBuilder(text, 0, i, text.Length + 16);
                shown.Append(text[i] == '\t' ? " " : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}"));
            }
            else
            {
                shown?.Append(text[i]);
            }
        }

        return shown?.ToString() ?? text;
    }
}

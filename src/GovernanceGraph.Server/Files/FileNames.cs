using System.Globalization;
using System.Text;

namespace GovernanceGraph.Server.Files;

/// <summary>Makes harmless names of those that clients give.</summary>
internal static class FileNames
{
    private const int MaxLength = 100;
    private const string Fallback = "picture";

    /// <summary>The name without folders, its extension, and characters that steer programs or the direction of writing; with the extension of the type it really has.</summary>
    public static string Of(string given, string extension)
    {
        var name = given.IsNormalized() ? given : Mended(given);
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        name = name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name;
        var kept = new StringBuilder();
        foreach (var rune in name.EnumerateRunes().Where(IsHarmless).Take(MaxLength)) kept.Append(rune);
        var stem = kept.ToString().Trim(' ', '.');
        return $"{(stem.Length == 0 ? Fallback : stem)}.{extension}";
    }

    private static string Mended(string given)
    {
        try
        {
            return given.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return "";   // halves of characters
        }
    }

    private static bool IsHarmless(Rune rune) =>
        rune != Rune.ReplacementChar && !"\"'<>|:*?;&%#`$".Contains((char)Math.Min(rune.Value, char.MaxValue)) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);
}

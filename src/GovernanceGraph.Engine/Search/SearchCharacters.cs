using System.Text;

namespace GovernanceGraph.Engine.Search;

/// <summary>What a character is to search, and its plain form. The database's <c>search_text</c> and <c>search_fold</c> say the same.</summary>
public static class SearchCharacters
{
    /// <summary>Scripts written without spaces, private use too (rare characters of names live there): first and last code point of each range.</summary>
    private static readonly (int First, int Last)[] Ideographs =
    [
        (0x1100, 0x11FF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029), (0x3031, 0x3035), (0x3038, 0x303C), (0x3041, 0x309F), (0x30A1, 0x30FA), (0x30FC, 0x31FF),
        (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA960, 0xA97F), (0xAC00, 0xFAFF), (0xFF66, 0xFF9F), (0x20000, 0x3FFFF), (0xF0000, 0x10FFFF),
    ];

    /// <summary>Spaces, punctuation, symbols, control characters, variation selectors.</summary>
    private static readonly (int First, int Last)[] Separators =
    [
        (0x00, 0x2F), (0x3A, 0x40), (0x5B, 0x60), (0x7B, 0xA9), (0xAB, 0xB4), (0xB6, 0xB9), (0xBB, 0xBF), (0xD7, 0xD7), (0xF7, 0xF7), (0x1680, 0x1680), (0x180E, 0x180E),
        (0x2000, 0x2BFF), (0x2E00, 0x2E7F), (0x2FE0, 0x3004), (0x3008, 0x3020), (0x302A, 0x3030), (0x3036, 0x3037), (0x303D, 0x3040), (0x30A0, 0x30A0), (0x30FB, 0x30FB),
        (0x3200, 0x33FF), (0x4DC0, 0x4DFF), (0xFE00, 0xFE6F), (0xFEFF, 0xFF0F), (0xFF1A, 0xFF20), (0xFF3B, 0xFF40), (0xFF5B, 0xFF65), (0xFFA0, 0xFFA0), (0xFFE0, 0xFFFF),
        (0x1F000, 0x1FAFF), (0xE0000, 0xEFFFF),
    ];

    /// <summary>Full-width letters and digits become half-width; A to Z and À to Þ become small.</summary>
    public static Rune Fold(Rune rune) => rune.Value switch
    {
        >= 'A' and <= 'Z' => new Rune(rune.Value + 0x20),
        >= 0xC0 and <= 0xDE and not 0xD7 => new Rune(rune.Value + 0x20),
        >= 0xFF10 and <= 0xFF19 => new Rune(rune.Value - 0xFF10 + '0'),
        >= 0xFF21 and <= 0xFF3A => new Rune(rune.Value - 0xFF21 + 'a'),
        >= 0xFF41 and <= 0xFF5A => new Rune(rune.Value - 0xFF41 + 'a'),
        _ => rune,
    };

    /// <param name="folded">A character in its plain form.</param>
    public static SearchCharacter KindOf(Rune folded) => folded.Value switch
    {
        >= 0x4E00 and <= 0x9FFF => SearchCharacter.Ideograph,
        (>= 'a' and <= 'z') or (>= '0' and <= '9') => SearchCharacter.Letter,
        var value when IsIn(Separators, value) => SearchCharacter.Separator,
        var value => IsIn(Ideographs, value) ? SearchCharacter.Ideograph : SearchCharacter.Letter,
    };

    private static bool IsIn((int First, int Last)[] ranges, int value)
    {
        var (low, high) = (0, ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (value < ranges[middle].First) high = middle - 1;
            else if (value > ranges[middle].Last) low = middle + 1;
            else return true;
        }

        return false;
    }
}

/// <summary>What a character is to search.</summary>
public enum SearchCharacter
{
    Separator,
    Ideograph,
    Letter,
}

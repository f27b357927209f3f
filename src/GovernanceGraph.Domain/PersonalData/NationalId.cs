using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GovernanceGraph.Domain.PersonalData;

/// <summary>The citizen's identity number (公民身份号码) of GB 11643-1999: six digits of the place of first registration, the day of birth, three digits of order, a check character.</summary>
public static class NationalId
{
    /// <summary>Characters in a number.</summary>
    public const int Length = 18;

    private const string CheckCharacters = "10X98765432";

    /// <summary>Whether a text is a well-formed number: digits, a day that there was, the right check character.</summary>
    public static bool IsValid([NotNullWhen(true)] string? number) =>
        number is { Length: Length } && CheckCharacter(number) == number[^1]
        && DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth) && birth.Year is >= 1850 and <= 2200;

    /// <summary>The check character for the first 17 digits: weights are the powers of 2 modulo 11 (ISO 7064, MOD 11-2). Null when there are too few or others than digits.</summary>
    public static char? CheckCharacter(ReadOnlySpan<char> number)
    {
        if (number.Length < Length - 1) return null;
        var sum = 0;
        foreach (var sign in number[..(Length - 1)])
        {
            if (!char.IsAsciiDigit(sign)) return null;
            sum = (sum + sign - '0') * 2 % 11;
        }

        return CheckCharacters[sum];
    }
}

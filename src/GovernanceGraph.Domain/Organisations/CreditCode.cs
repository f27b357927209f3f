using System.Diagnostics.CodeAnalysis;

namespace GovernanceGraph.Domain.Organisations;

/// <summary>The unified social credit code (统一社会信用代码) of GB 32100-2015: 17 characters and a check character over 31 signs that leave out I, O, S, V and Z.</summary>
public static class CreditCode
{
    /// <summary>Characters in a code.</summary>
    public const int Length = 18;

    /// <summary>The form that the database checks: registering body and kind, six digits of the place, organisation code, check character.</summary>
    public const string Pattern = "^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$";

    private const string Signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>Whether a text is a well-formed code whose check character is right.</summary>
    public static bool IsValid([NotNullWhen(true)] string? code) =>
        code is { Length: Length } && code.AsSpan(2, 6).IndexOfAnyExceptInRange('0', '9') < 0 && CheckCharacter(code) == code[^1];

    /// <summary>The check character for the first 17 characters: weights are the powers of 3 modulo 31. Null when a character is not allowed or there are too few.</summary>
    public static char? CheckCharacter(ReadOnlySpan<char> code)
    {
        if (code.Length < Length - 1) return null;
        var (sum, weight) = (0, 1);
        foreach (var sign in code[..(Length - 1)])
        {
            var value = Signs.IndexOf(sign);
            if (value < 0) return null;
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return Signs[(31 - sum % 31) % 31];
    }
}

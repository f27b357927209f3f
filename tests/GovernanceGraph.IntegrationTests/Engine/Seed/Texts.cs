namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>Texts that are easily mistreated: by sorting (UTF-16 order is not code-point order), by escaping, by patterns.</summary>
internal static class Texts
{
    public static readonly string[] Awkward =
    [
        "路灯不亮", "a", "A", "ab", "AB", "Ab", "B", "é", "\U00020BB7野家", "😀", "Ａ", "quote\"d", "back\\slash", "line\nbreak\ttab\r", "\u0001ctl\u007F",
        "100%_", "'; drop table issues; --", "<script>&amp;", "\uFFFD", "　", "ﬀ", "\u2028", "zz", "z", "名", "0", "-1", "null", "{}", "路灯",
    ];

    /// <summary>The one at a number, going round.</summary>
    public static string At(int number) => Awkward[number % Awkward.Length];

    /// <summary>Like <see cref="At"/>, but null for every third number.</summary>
    public static string? OrNull(int number) => number % 3 == 0 ? null : At(number);
}

namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>Small numbers in Chinese characters.</summary>
public static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The characters of a number from 1 to 99.</summary>
    public static string Of(int number)
    {
        var (tens, ones) = (number / 10, number % 10);
        var beforeTen = tens switch { 0 => "", 1 => "十", _ => $"{Digits[tens]}十" };
        return ones == 0 ? beforeTen : beforeTen + Digits[ones];
    }
}

namespace GovernanceGraph.Server.Demo.People;

/// <summary>
/// Telephone numbers that nobody has. Mobile numbers in China begin with 13 to 19; ours begin with 128, which is given to no mobile subscriber. Subscriber numbers
/// of Weifang (area code 0536) never begin with 0; ours do.
/// </summary>
public static class Phones
{
    /// <summary>What every demo mobile number begins with.</summary>
    public const string MobilePrefix = "128";

    /// <summary>What every demo office number begins with.</summary>
    public const string OfficePrefix = "0536-0";

    /// <summary>The mobile number of a person, by the person's number: no two are the same.</summary>
    public static string Mobile(long person) => $"{MobilePrefix}{(person * 6_180_339 + 27_182_818) % 100_000_000:00000000}";

    /// <summary>The office number of an organisation, by its number.</summary>
    public static string Office(long organisation) => $"{OfficePrefix}{(organisation * 61_803 + 271_828) % 1_000_000:000000}";
}

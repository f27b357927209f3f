using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>At what time of the day something is reported.</summary>
internal static class DayHours
{
    private static readonly Dictionary<string, WeightedChoice<int>> Profiles = new()
    {
        //                  0h                      6h                       12h                       18h
        ["office"] = Make([0, 0, 0, 0, 0, 0, 0, 1, 8, 14, 12, 8, 2, 2, 9, 12, 10, 6, 2, 2, 1, 1, 0, 0]),
        ["day"] = Make([0, 0, 0, 0, 0, 1, 3, 7, 11, 12, 10, 8, 5, 5, 8, 10, 9, 8, 6, 5, 3, 2, 1, 0]),
        ["commute"] = Make([0, 0, 0, 0, 0, 1, 5, 16, 15, 6, 4, 4, 4, 3, 3, 4, 6, 14, 15, 7, 3, 2, 1, 0]),
        ["evening"] = Make([1, 0, 0, 0, 0, 0, 2, 4, 5, 5, 4, 4, 4, 3, 3, 4, 5, 8, 12, 15, 14, 10, 5, 2]),
        ["night"] = Make([9, 5, 3, 2, 2, 3, 4, 4, 4, 4, 3, 2, 3, 4, 3, 3, 3, 3, 4, 6, 10, 14, 16, 13]),
        ["patrol"] = Make([0, 0, 0, 0, 0, 0, 0, 1, 12, 18, 14, 6, 1, 1, 10, 16, 12, 6, 2, 1, 0, 0, 0, 0]),
    };

    /// <summary>A time of a profile; patrols go by day whatever they find.</summary>
    public static TimeSpan Draw(string profile, RandomStream random) =>
        TimeSpan.FromHours(Profiles[profile].Draw(random)) + TimeSpan.FromSeconds(random.Below(3_600));

    private static WeightedChoice<int> Make(int[] weights) => new(weights.Select((weight, hour) => (hour, (double)weight)));
}

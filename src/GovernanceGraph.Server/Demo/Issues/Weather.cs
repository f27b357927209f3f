using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>What the sky does to the issues of a day.</summary>
public enum Weather
{
    /// <summary>Nothing out of the ordinary.</summary>
    Ordinary,

    /// <summary>A summer storm: drains, roofs and trees.</summary>
    Storm,

    /// <summary>A cold snap: heating and frozen pipes.</summary>
    ColdSnap,
}

/// <summary>The weather of every day, always the same.</summary>
public static class WeatherOf
{
    /// <summary>The weather of a day: a storm every eighth day of July and August, a cold snap every ninth of December and January.</summary>
    public static Weather Day(DateOnly day)
    {
        var random = RandomStream.For("weather", day.DayNumber);
        return day.Month switch
        {
            7 or 8 when random.Chance(0.125) => Weather.Storm,
            12 or 1 when random.Chance(0.11) => Weather.ColdSnap,
            _ => Weather.Ordinary,
        };
    }

    /// <summary>How many times as many issues of a kind there are in some weather.</summary>
    public static double Factor(this Weather weather, string kind) => (weather, kind) switch
    {
        (Weather.Storm, "DRAINAGE") => 9,
        (Weather.Storm, "WALL_LEAK") => 5,
        (Weather.Storm, "GREENERY" or "MANHOLE") => 3,
        (Weather.ColdSnap, "HEATING") => 3,
        (Weather.ColdSnap, "WATER_SUPPLY") => 4,
        _ => 1,
    };
}

namespace GovernanceGraph.Engine.Values;

/// <summary>What day it is for the graph: the platform's clock and time zone. An area may have a zone of its own (<see cref="Catalog.IScopeLevels.ZoneOf"/>).</summary>
/// <exception cref="TimeZoneNotFoundException">This machine does not know the zone.</exception>
public sealed class Clock(TimeProvider time, string zone = Clock.DefaultZone)
{
    /// <summary>China's one time zone.</summary>
    public const string DefaultZone = "Asia/Shanghai";

    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(zone);

    /// <summary>The IANA name, which PostgreSQL knows too.</summary>
    public string Zone => zone;

    /// <summary>This instant, in PostgreSQL's precision (microseconds).</summary>
    public DateTime Now
    {
        get
        {
            var now = time.GetUtcNow().UtcDateTime;
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        }
    }

    /// <summary>Today in the platform's zone.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), _zone).DateTime);
}

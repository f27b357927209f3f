namespace GovernanceGraph.Server.Demo;

/// <summary>The demo district's time: it has lived up to the midnight that begins the day <see cref="Until"/>, so that nothing in it lies in the future on that day.</summary>
public sealed class DemoClock(DateOnly until)
{
    /// <summary>The district's time zone: China has one, without summer time.</summary>
    public const string TimeZone = "Asia/Shanghai";

    /// <summary>What to add to UTC for local time.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The day before which everything happened.</summary>
    public DateOnly Until { get; } = until;

    /// <summary>The first of the twelve months of issues.</summary>
    public DateOnly From { get; } = until.AddYears(-1);

    /// <summary>The district's present, in UTC.</summary>
    public DateTime Now { get; } = ToUtc(until.ToDateTime(TimeOnly.MinValue));

    /// <summary>A local time as UTC.</summary>
    public static DateTime ToUtc(DateTime local) => DateTime.SpecifyKind(local - Offset, DateTimeKind.Utc);

    /// <summary>A moment in UTC as local time.</summary>
    public static DateTime ToLocal(DateTime utc) => DateTime.SpecifyKind(utc + Offset, DateTimeKind.Unspecified);

    /// <summary>Today in the district.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(Offset).DateTime);
}

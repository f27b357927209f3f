namespace GovernanceGraph.Server.Import.Retiring;

/// <summary>Today, where the source is.</summary>
internal static class LocalDay
{
    /// <summary>The day in an IANA time zone; in UTC where there is none, or the machine does not know it.</summary>
    public static DateOnly Of(TimeProvider time, string? timeZone)
    {
        var now = time.GetUtcNow();
        var local = timeZone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone) ? TimeZoneInfo.ConvertTime(now, zone) : now;
        return DateOnly.FromDateTime(local.DateTime);
    }
}

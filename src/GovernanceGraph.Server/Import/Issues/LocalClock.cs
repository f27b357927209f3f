using System.Globalization;
using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>Turns a source's local times into instants. Twice a year a wall clock is not enough: an hour that comes twice is read as its first pass (summer time),
/// and an hour that is left out is read as if the clock had not been put forward, which is where the instant then shows on the new clock.</summary>
internal sealed class LocalClock(string timeZone, IReadOnlyList<string> formats)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
    private readonly string[] _formats = [.. formats];

    /// <summary>An instant, and why the wall clock alone did not tell it.</summary>
    /// <param name="Utc">The instant.</param>
    /// <param name="Doubt">What had to be decided; null when nothing had.</param>
    public readonly record struct Reading(DateTime Utc, string? Doubt);

    /// <summary>Reads a time.</summary>
    /// <exception cref="RowException">It has none of the formats.</exception>
    public Reading Read(string column, string text)
    {
        const DateTimeStyles Styles = DateTimeStyles.None;
        foreach (var format in _formats)
        {
            if (format.Contains('z', StringComparison.Ordinal) || format.Contains('K', StringComparison.Ordinal))
            {
                if (DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, Styles, out var instant)) return new Reading(instant.UtcDateTime, null);
            }
            else if (DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, Styles, out var local)) return FromLocal(local);
        }
        throw new RowException(column, text, $"Must be a time of the form {string.Join(" or ", _formats)}.");
    }

    private Reading FromLocal(DateTime local)
    {
        if (_zone.IsInvalidTime(local)) return new Reading(Instant(local, _zone.GetUtcOffset(local.AddDays(-1))), $"This hour does not exist in {_zone.Id}, the clock was put forward: read as if it had not been.");
        if (_zone.IsAmbiguousTime(local)) return new Reading(Instant(local, _zone.GetAmbiguousTimeOffsets(local).Max()), $"This hour comes twice in {_zone.Id}, the clock was put back: read as the first of the two.");
        return new Reading(Instant(local, _zone.GetUtcOffset(local)), null);
    }

    private static DateTime Instant(DateTime local, TimeSpan offset) => DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
}

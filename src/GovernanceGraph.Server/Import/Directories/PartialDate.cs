using System.Globalization;
using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Directories;

/// <summary>Days of directories, which may be given as a year or a month only (ISO 8601), or with a time.</summary>
internal static class PartialDate
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-MM-ddTHH", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <summary>The first day that the text may mean; with a warning where it means several.</summary>
    /// <exception cref="RowException">It is no day, month or year.</exception>
    public static DateOnly First(FindingLog findings, RowPlace place, string column, string text) => Read(findings, place, column, text, last: false);

    /// <summary>The last day that the text may mean; with a warning where it means several.</summary>
    /// <exception cref="RowException">It is no day, month or year.</exception>
    public static DateOnly Last(FindingLog findings, RowPlace place, string column, string text) => Read(findings, place, column, text, last: true);

    private static DateOnly Read(FindingLog findings, RowPlace place, string column, string text, bool last)
    {
        var culture = CultureInfo.InvariantCulture;
        // The day as it is written, whatever the zone: it is a local one.
        if (DateTimeOffset.TryParseExact(text, Days, culture, DateTimeStyles.AssumeUniversal, out var day)) return DateOnly.FromDateTime(day.DateTime);
        DateOnly read;
        if (DateOnly.TryParseExact(text, "yyyy-MM", culture, DateTimeStyles.None, out var month)) read = last ? month.AddMonths(1).AddDays(-1) : month;
        else if (DateOnly.TryParseExact(text, "yyyy", culture, DateTimeStyles.None, out var year)) read = last ? year.AddYears(1).AddDays(-1) : year;
        else throw new RowException(column, text, "Must be a day (2015-04-09), a month (2015-04) or a year (2015).");
        findings.Warn(place, column, text, FormattableString.Invariant($"Only a part of a day: read as {read:yyyy-MM-dd}."));
        return read;
    }
}

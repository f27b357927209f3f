using System.Globalization;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>Makes issues of rows by the mapping's rules.</summary>
internal sealed class IssueRowReader(IssueMapping mapping, IssueBooks books, FindingLog findings)
{
    private readonly LocalClock _clock = new(mapping.TimeZone, mapping.DateFormats);

    /// <summary>The issue of a row.</summary>
    /// <exception cref="RowException">A value breaks a rule.</exception>
    public IssueRow Read(CsvRow row)
    {
        var externalId = row.Required(mapping.ExternalId);
        var (state, mergedInto) = StateOf(row);
        var point = PointOf(row);
        var issue = new Issue
        {
            Id = StableId.For(mapping.Source, externalId),
            ImportSource = mapping.Source,
            ExternalId = externalId,
            Code = mapping.CodePrefix + externalId,
            Title = TitleOf(row),
            Description = row.Optional(mapping.Description),
            Outcome = row.Optional(mapping.Outcome),
            CategoryId = books.CategoryOf(row),
            Source = SourceOf(row),
            State = state,
            Status = IssueStates.StatusOf(state),
            Visibility = mapping.Visibility,
            ResponsibleId = books.ResponsibleOf(row),
            AreaId = books.AreaOf(row),
            Address = row.Optional(mapping.Address),
            Longitude = point?.Longitude,
            Latitude = point?.Latitude,
            ReportedAt = TimeOf(row, mapping.ReportedAt) ?? throw new RowException(mapping.ReportedAt, "", "Must not be empty."),
            DueAt = TimeOf(row, mapping.DueAt),
            ClosedAt = TimeOf(row, mapping.ClosedAt),
        };
        Check(row, issue);
        return new IssueRow(row.Place, issue, mergedInto);
    }

    private void Check(CsvRow row, Issue issue)
    {
        if (mapping.ClosedAt is not { } column) return;
        if (issue.Status == IssueStatus.Closed && issue.ClosedAt is null) throw new RowException(column, "", "A closed issue must have a closing time.");
        if (issue.Status == IssueStatus.Open && issue.ClosedAt is not null) throw new RowException(column, row[column], "An open issue must have no closing time.");
        if (issue.ClosedAt < issue.ReportedAt) findings.Warn(row.Place, column, row[column], "Closed before it was reported: kept as the source says.");
    }

    private string TitleOf(CsvRow row)
    {
        foreach (var column in mapping.Title)
            if (row.Optional(column) is { } title) return title;
        throw new RowException(mapping.Title[0], "", $"One of {string.Join(", ", mapping.Title)} must not be empty.");
    }

    private (IssueState State, string? MergedInto) StateOf(CsvRow row)
    {
        var value = row.Required(mapping.State.Column);
        if (!mapping.State.Values.TryGetValue(value, out var state)) throw new RowException(mapping.State.Column, value, $"Must be one of {string.Join(", ", mapping.State.Values.Keys)}.");
        if (IssueStates.StatusOf(state) == IssueStatus.Open) return (state, null);
        foreach (var rule in mapping.State.Rules)
            if (row.Optional(rule.Column) is { } text && rule.Fits(text, out var target)) return rule.State == IssueState.Merged ? (state, target) : (rule.State, null);
        return (state, null);
    }

    private IssueSource SourceOf(CsvRow row)
    {
        if (row.Optional(mapping.ReportedBy.Column) is not { } value) return mapping.ReportedBy.Default;
        return mapping.ReportedBy.Values.TryGetValue(value, out var source)
            ? source
            : throw new RowException(mapping.ReportedBy.Column!, value, $"Must be one of {string.Join(", ", mapping.ReportedBy.Values.Keys)}, or be added to the mapping.");
    }

    private DateTime? TimeOf(CsvRow row, string? column)
    {
        if (row.Optional(column) is not { } text) return null;
        var reading = _clock.Read(column!, text);
        if (reading.Doubt is { } doubt) findings.Warn(row.Place, column!, text, doubt);
        return reading.Utc;
    }

    private GeoPoint? PointOf(CsvRow row)
    {
        if (mapping.Point is not { } columns || row.Optional(columns.Longitude) is not { } longitude || row.Optional(columns.Latitude) is not { } latitude) return null;
        var point = new GeoPoint(Degrees(columns.Longitude, longitude), Degrees(columns.Latitude, latitude));
        if (columns.Unknown.Any(unknown => unknown is [var x, var y] && x == point.Longitude && y == point.Latitude)) return null;
        return point.IsValid ? Coordinates.ToWgs84(point, columns.Crs) : throw new RowException(columns.Longitude, $"{longitude} {latitude}", "Must be a longitude of -180 to 180 and a latitude of -90 to 90.");
    }

    private static double Degrees(string column, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw new RowException(column, text, "Must be a number in degrees.");
}

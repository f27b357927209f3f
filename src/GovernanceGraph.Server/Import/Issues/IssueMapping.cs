using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Import.Mappings;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>How the columns of a CSV file become issues. Keys of the mapping file are these names in camel case; Mappings/README.md explains them with examples.</summary>
public sealed record IssueMapping
{
    /// <summary>The name of the source; with <see cref="ExternalId"/> it makes the ids, so it must never change.</summary>
    public string Source { get; init; } = "";

    /// <summary>The column with the id in the source.</summary>
    public string ExternalId { get; init; } = "";

    /// <summary>The number people quote: the external id after this.</summary>
    public string CodePrefix { get; init; } = "";

    /// <summary>The IANA time zone of times without an offset.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The formats of times, as .NET writes them; the first that fits wins. With <c>zzz</c> the text's own offset counts.</summary>
    public List<string> DateFormats { get; init; } = [];

    /// <summary>The columns for the title; the first that is not empty wins.</summary>
    public List<string> Title { get; init; } = [];

    /// <summary>The column with the description.</summary>
    public string? Description { get; init; }

    /// <summary>The column with the address.</summary>
    public string? Address { get; init; }

    /// <summary>The column with the time of the report.</summary>
    public string ReportedAt { get; init; } = "";

    /// <summary>The column with the deadline.</summary>
    public string? DueAt { get; init; }

    /// <summary>The column with the closing time.</summary>
    public string? ClosedAt { get; init; }

    /// <summary>The column with how it ended, in words.</summary>
    public string? Outcome { get; init; }

    /// <summary>Who may see the issues.</summary>
    public IssueVisibility Visibility { get; init; } = IssueVisibility.Private;

    /// <summary>The category.</summary>
    public CategoryMapping Category { get; init; } = new();

    /// <summary>How the issue became known.</summary>
    public ReportedByMapping ReportedBy { get; init; } = new();

    /// <summary>The state.</summary>
    public StateMapping State { get; init; } = new();

    /// <summary>The area.</summary>
    public AreaMapping Area { get; init; } = new();

    /// <summary>The responsible organisation; null when the source names none.</summary>
    public ResponsibleMapping? Responsible { get; init; }

    /// <summary>The point; null when the source has none.</summary>
    public PointMapping? Point { get; init; }

    /// <summary>The source's verdict whether a closed issue was on time; null when it has none.</summary>
    public OnTimeMapping? OnTime { get; init; }

    /// <summary>The columns that must be there.</summary>
    public IEnumerable<string> Columns => new[]
    {
        ExternalId, Description, Address, ReportedAt, DueAt, ClosedAt, Outcome, ReportedBy.Column, State.Column, Area.Column, Responsible?.Column, Point?.Longitude, Point?.Latitude, OnTime?.Column,
    }.OfType<string>().Concat(Title).Concat(Category.Columns).Concat(State.Rules.Select(rule => rule.Column)).Where(column => column.Length > 0).Distinct();
}

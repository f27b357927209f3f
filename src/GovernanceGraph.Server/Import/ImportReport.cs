using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Issues;

namespace GovernanceGraph.Server.Import;

/// <summary>What an import did.</summary>
public sealed record ImportReport
{
    /// <summary>Which import: <c>divisions</c>, <c>boundaries</c> or <c>issues</c>.</summary>
    public required string Import { get; init; }

    /// <summary>Rows (or features) read from the files.</summary>
    public required long Read { get; init; }

    /// <summary>Rows refused by a rule; each has an error among the findings.</summary>
    public required long Refused { get; init; }

    /// <summary>Rows that stand for an object that another row already gave (a city without districts that appears again as its own district).</summary>
    public long Folded { get; init; }

    /// <summary>What became of the rows, by kind.</summary>
    public required IReadOnlyList<EntityCount> Entities { get; init; }

    /// <summary>Errors and warnings, row by row, in the order they were found.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Findings beyond those listed.</summary>
    public long FindingsNotListed { get; init; }

    /// <summary>How the recorded on-time verdicts compare with ours; null where the source has none.</summary>
    public OnTimeSummary? OnTime { get; init; }

    /// <summary>Whether this was a rehearsal.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether the database now holds it: no, when it was a rehearsal or rows were refused and not to be skipped.</summary>
    public bool Written { get; init; }

    /// <summary>Seconds from the first byte to the commit.</summary>
    public double Seconds { get; init; }
}

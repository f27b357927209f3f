using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>Compares the source's on-time verdicts with ours, and explains each difference.</summary>
internal sealed class OnTimeComparison(OnTimeMapping mapping, FindingLog findings)
{
    private long _compared, _agreeing, _without, _noDeadline;

    /// <summary>The result so far.</summary>
    public OnTimeSummary Summary => new(_compared, _agreeing, _without, _noDeadline);

    /// <summary>Ours: closed at or before the deadline; without one nothing can be late.</summary>
    public static bool IsOnTime(DateTime closedAt, DateTime? dueAt) => dueAt is null || closedAt <= dueAt;

    /// <summary>Takes a row into the comparison; only closed issues count.</summary>
    public void Add(CsvRow row, Issue issue)
    {
        if (issue.Status != IssueStatus.Closed || issue.ClosedAt is not { } closedAt) return;
        var recorded = row[mapping.Column];
        if (recorded.Length == 0)
        {
            _without++;
            return;
        }
        if (recorded != mapping.OnTime && recorded != mapping.Late) throw new RowException(mapping.Column, recorded, $"Must be {mapping.OnTime}, {mapping.Late} or empty.");
        _compared++;
        if (issue.DueAt is null) _noDeadline++;
        if (IsOnTime(closedAt, issue.DueAt) == (recorded == mapping.OnTime)) _agreeing++;
        else findings.Warn(row.Place, mapping.Column, recorded, Reason(closedAt, issue.DueAt));
    }

    private string Reason(DateTime closedAt, DateTime? dueAt)
    {
        if (dueAt is not { } due) return $"Ours is {mapping.OnTime}: there is no deadline, so nothing can be late.";
        var distance = closedAt - due;
        var hint = distance.Duration() <= TimeSpan.FromHours(1) ? " The hour between summer and winter time, or a verdict given before the times were rounded, may explain it." : "";
        return distance > TimeSpan.Zero ? $"Ours is {mapping.Late}: closed {distance} after the deadline.{hint}" : $"Ours is {mapping.OnTime}: closed {-distance} before the deadline.{hint}";
    }
}

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>How the source's on-time verdicts on closed issues compare with ours: on time is closed at or before the deadline, or without one.</summary>
/// <param name="Compared">Closed rows that carry a verdict.</param>
/// <param name="Agreeing">Those on which ours is the same.</param>
/// <param name="WithoutVerdict">Closed rows that carry none.</param>
/// <param name="WithoutDeadline">Compared rows without a deadline, which cannot be late.</param>
public sealed record OnTimeSummary(long Compared, long Agreeing, long WithoutVerdict, long WithoutDeadline)
{
    /// <summary>Rows on which the verdicts differ; each has a warning that explains it.</summary>
    public long Differing => Compared - Agreeing;
}

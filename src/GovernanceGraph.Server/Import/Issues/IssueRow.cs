using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>A row made into an issue.</summary>
/// <param name="Place">Where the row stands.</param>
/// <param name="Issue">The issue.</param>
/// <param name="MergedInto">The external id of the issue that a text says it was merged into; null when none does.</param>
internal sealed record IssueRow(RowPlace Place, Issue Issue, string? MergedInto);

using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>An issue as it was reported, before anybody acted.</summary>
/// <param name="Number">Counts from 1 over the twelve months, in the order of the reports.</param>
/// <param name="Code">The number that people quote: the day and the place in the day.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Grid">The second-level grid that it lies in.</param>
/// <param name="Place">Where it lies, inside the grid.</param>
/// <param name="ReportedAt">When it was reported, UTC.</param>
/// <param name="Source">How it became known.</param>
/// <param name="Hot">Whether it belongs to a hot spot.</param>
internal sealed record IssueDraft(int Number, string Code, IssueKind Kind, GridPlan Grid, Place Place, DateTime ReportedAt, IssueSource Source, bool Hot);

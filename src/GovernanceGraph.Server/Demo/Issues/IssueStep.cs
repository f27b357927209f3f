using GovernanceGraph.Domain.Issues;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>One step that an issue takes unless the twelve months end before: an event but for its place among the issue's events.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Actor">Who does it; null for the system.</param>
/// <param name="To">The state after; null when it does not change.</param>
/// <param name="Note">What is said.</param>
/// <param name="Said">What else it says.</param>
internal sealed record IssueStep(IssueEventKind Kind, DateTime At, Guid? Actor, IssueState? To, string? Note, StepDetails Said);

/// <summary>What only some steps say; the members are those of <see cref="IssueEvent"/>.</summary>
internal readonly record struct StepDetails(
    Guid? Responsible = null, Guid? Assignee = null, DateTime? DueAt = null, DateTime? StepDueAt = null, int? MinutesLeft = null, short? Stars = null, short? Level = null, Guid? Other = null, bool? Passed = null,
    Guid? Category = null, IssuePriority? Priority = null, IssueVisibility? Visibility = null, bool? ReporterPrivate = null);

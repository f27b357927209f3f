using GovernanceGraph.Domain.Issues;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>One step that an issue takes unless the twelve months end before.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Actor">Who does it; null for the system.</param>
/// <param name="To">The state after; null when it does not change.</param>
/// <param name="Note">What is said.</param>
/// <param name="Effect">What else of the issue changes.</param>
internal sealed record IssueStep(IssueEventKind Kind, DateTime At, Guid? Actor, IssueState? To, string? Note, Action<Issue>? Effect);

namespace GovernanceGraph.Domain.Issues.Clock;

/// <summary>What the clock knows of an issue: where it stands, and its deadline. Two moments that are equal wake at the same time.</summary>
/// <param name="State">The step at which it stands (环节).</param>
/// <param name="Priority">How urgent it is (紧急程度).</param>
/// <param name="StepDueAt">When the present step must be done (本环节期限); null when nothing is due.</param>
/// <param name="FedBackAt">When the result was fed back (反馈时间).</param>
/// <param name="SupervisionLevel">The highest level of supervision that it has come under (督办级别); 0 for none.</param>
public readonly record struct IssueMoment(IssueState State, IssuePriority Priority, DateTime? StepDueAt, DateTime? FedBackAt, short SupervisionLevel);

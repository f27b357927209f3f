using GovernanceGraph.Domain.Matters;

namespace GovernanceGraph.Server.Demo.Matters;

/// <summary>All rows of community matters and meetings, in the order in which they were made.</summary>
internal sealed class MatterBook
{
    public List<CommunityMatter> Matters { get; } = [];

    public List<MatterIssue> IssueLinks { get; } = [];

    public List<Meeting> Meetings { get; } = [];

    public List<Vote> Votes { get; } = [];

    public List<MatterAction> Actions { get; } = [];

    public List<MatterEvaluation> Evaluations { get; } = [];

    public List<Covenant> Covenants { get; } = [];
}

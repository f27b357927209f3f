using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Issues;

/// <summary>A resident who joined an issue (附议) in place of reporting the same again; once each. Nobody but themself is told who it was.</summary>
public sealed class IssueJoin : Entity
{
    /// <summary>The issue (诉求).</summary>
    public Guid IssueId { get; init; }

    /// <summary>The issue (诉求).</summary>
    public Issue? Issue { get; init; }

    /// <summary>Who joined (附议人).</summary>
    public Guid PersonId { get; init; }

    /// <summary>Who joined (附议人).</summary>
    public Person? Person { get; init; }

    /// <summary>When (附议时间).</summary>
    public DateTime At { get; init; }
}

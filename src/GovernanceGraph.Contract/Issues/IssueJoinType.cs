using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>Residents who joined issues: each sees their own, everybody else the issue's `joinCount`.</summary>
public sealed class IssueJoinType : EntityType<IssueJoin>
{
    public IssueJoinType()
    {
        PublicNever();
        Own(j => j.Person);
        Field(j => j.At);
        Reference(j => j.Issue);
        Reference(j => j.Person);
        Happened(j => j.At);
        OrderedBy(j => j.At);
    }
}

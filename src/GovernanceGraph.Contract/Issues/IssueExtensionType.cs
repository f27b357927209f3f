using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>Extensions asked for; staff ask and staff decide. Public as the issue is.</summary>
public sealed class IssueExtensionType : EntityType<IssueExtension>
{
    public IssueExtensionType()
    {
        PublicAs(e => e.Issue);
        Field(e => e.AskedAt);
        Field(e => e.Until);
        Field(e => e.Reason);
        Field(e => e.DecidedAt);
        Field(e => e.Granted);
        Field(e => e.Answer);
        Reference(e => e.Issue);
        Reference(e => e.AskedBy);
        Reference(e => e.DecidedBy);
        Happened(e => e.AskedAt);
        OrderedBy(e => e.AskedAt);
    }
}

using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Matters;

/// <summary>Which issues a matter grew from or spawned. Public as the issue is.</summary>
public sealed class MatterIssueType : EntityType<MatterIssue>
{
    public MatterIssueType()
    {
        PublicAs(l => l.Issue);
        Field(l => l.Kind);
        Reference(l => l.Matter);
        Reference(l => l.Issue);
        OrderedBy(l => l.Kind);
    }
}

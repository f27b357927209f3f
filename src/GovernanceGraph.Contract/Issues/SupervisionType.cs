using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>Supervision of issues by levels above. Public as the issue is.</summary>
public sealed class SupervisionType : EntityType<Supervision>
{
    public SupervisionType()
    {
        PublicAs(s => s.Issue);
        Field(s => s.Level);
        Field(s => s.At);
        Field(s => s.Automatic);
        Field(s => s.Reason);
        Field(s => s.ResolvedAt);
        Reference(s => s.Issue);
        Reference(s => s.Supervisor);
        Happened(s => s.At);
        OrderedBy(s => s.At);
    }
}

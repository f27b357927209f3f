using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>Whose duty a place is; computed, so that it is asked for by place and category, never by id.</summary>
public sealed class ResponsibilityType : EntityType<Responsibility>
{
    public ResponsibilityType()
    {
        Reference(r => r.Area).As("grid");
        Reference(r => r.Category);
        Reference(r => r.Organisation);
        Field(r => r.Reason);
    }
}

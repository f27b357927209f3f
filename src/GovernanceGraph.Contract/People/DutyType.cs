using GovernanceGraph.Domain.People;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.People;

/// <summary>Duties of organisations and posts (职责).</summary>
public sealed class DutyType : EntityType<Duty>
{
    public DutyType()
    {
        IsBig = true;
        Field(d => d.Title).Indexed();
        Field(d => d.Description);
        Field(d => d.Kind).Indexed();
        Field(d => d.Since);
        Field(d => d.Until);
        Reference(d => d.Organisation).Indexed();
        Reference(d => d.Post).Indexed();
        Reference(d => d.AssignedBy).Indexed();
        Reference(d => d.Area).Indexed();
        Dated(d => d.Since, d => d.Until);
        OrderedBy(d => d.Title);
    }
}

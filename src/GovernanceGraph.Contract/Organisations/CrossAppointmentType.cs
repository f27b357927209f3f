using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Organisations;

/// <summary>Who sits in two organisations at one time; for whoever may see both roles. A type of persons: filtered only by the organisations.</summary>
public sealed class CrossAppointmentType : EntityType<CrossAppointment>
{
    public CrossAppointmentType()
    {
        IsOfPeople = true;
        PublicAs(c => c.Membership);
        PublicAs(c => c.OtherMembership);
        IsOpenToFilters = false;
        Field(c => c.Since);
        Field(c => c.Until);
        Reference(c => c.Organisation);
        Reference(c => c.Other).Filterable();
        Reference(c => c.Person);
        Reference(c => c.Membership);
        Reference(c => c.OtherMembership);
        Dated(c => c.Since, c => c.Until);
        OrderedBy(c => c.Since);
    }
}

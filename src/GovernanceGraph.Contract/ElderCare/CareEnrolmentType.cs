using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.ElderCare;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.ElderCare;

/// <summary>Who is cared for at home: no row is public. The person, the desks of the area and the provider see it, and apps with the scope.</summary>
public sealed class CareEnrolmentType : EntityType<CareEnrolment>
{
    public CareEnrolmentType()
    {
        IsBig = true;
        IsOfPeople = true;
        PublicNever();
        Own(e => e.Person);
        InArea([.. Roles.Desk, Scopes.Care]);
        InOrganisation(e => e.Provider, Roles.OrganisationStaff);
        Dated(e => e.Since, e => e.Until);
        Field(e => e.Level);
        Field(e => e.Since);
        Field(e => e.Until);
        Reference(e => e.Person);
        Reference(e => e.Provider).Indexed();
        Reference(e => e.Facility).Indexed();
        Reference(e => e.Area).Indexed();
        Collection(e => e.Visits);
        OrderedBy(e => e.Since);
    }
}

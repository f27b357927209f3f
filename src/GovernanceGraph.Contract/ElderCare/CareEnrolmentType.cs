using GovernanceGraph.Domain.ElderCare;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.ElderCare;

/// <summary>Who is cared for at home: no row is public.</summary>
public sealed class CareEnrolmentType : EntityType<CareEnrolment>
{
    public CareEnrolmentType()
    {
        IsBig = true;
        PublicNever();
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

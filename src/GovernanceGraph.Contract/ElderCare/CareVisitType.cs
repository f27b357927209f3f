using GovernanceGraph.Domain.ElderCare;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.ElderCare;

/// <summary>Visits of care at home; whoever may see the care may see them.</summary>
public sealed class CareVisitType : EntityType<CareVisit>
{
    public CareVisitType()
    {
        PublicAs(v => v.Enrolment);
        Happened(v => v.At);
        Field(v => v.At);
        Field(v => v.Minutes);
        Field(v => v.Kind);
        Field(v => v.Note);
        Reference(v => v.Enrolment);
        OrderedBy(v => v.At, descending: true);
    }
}

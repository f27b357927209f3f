using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.GridWork;

/// <summary>Assessments of organisations and areas; those of grid workers are about one person, and for that person and the desks of the area only.</summary>
public sealed class AssessmentType : EntityType<Assessment>
{
    public AssessmentType()
    {
        IsBig = true;
        PublicWhen(a => a.Subject, AssessmentSubject.Organisation, AssessmentSubject.Area);
        ShownTo(g => g.InArea(Roles.Desk).Via(a => a.Membership, m => m.Own(x => x.Person)));
        Field(a => a.Subject).Indexed();
        Field(a => a.PeriodFrom).Indexed();
        Field(a => a.PeriodUntil);
        Field(a => a.Total);
        Reference(a => a.Membership);
        Reference(a => a.Organisation).Indexed();
        Reference(a => a.Area).Indexed();
        Collection(a => a.Indicators);
        OrderedBy(a => a.PeriodFrom, descending: true);
    }
}

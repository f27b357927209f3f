using GovernanceGraph.Domain.People;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.People;

/// <summary>
/// People who hold a public role or volunteer. There is no list of people; a person is reached from what they do, and by id only if they do or did
/// something (a mere reporter cannot be reached). All but a masked name is personal data; birth year and party membership are not shown at all.
/// </summary>
public sealed class PersonType : EntityType<Person>
{
    public PersonType()
    {
        IsOpenToFilters = false;
        PublicAnyOf.Add(nameof(Person.Memberships));
        PublicAnyOf.Add(nameof(Person.Volunteer));
        Personal(p => p.Name, Mask.Name);
        Personal(p => p.Phone, Mask.Phone);
        Personal(p => p.Address, Mask.Hidden);
        Collection(p => p.Memberships);
        Collection(p => p.CrossAppointments);
        Collection(p => p.Qualifications);
        Collection(p => p.Honours);
        Collection(p => p.Ownerships);
        Reference(p => p.Volunteer);
        Collection(p => p.ServiceApplications);
        Collection(p => p.ApplicationEvents);
        Collection(p => p.HotlineCalls);
        Collection(p => p.CareEnrolments);
    }
}

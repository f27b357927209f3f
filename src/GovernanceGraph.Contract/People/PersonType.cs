using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.People;

/// <summary>
/// People who hold a public role or volunteer. There is no list of people; a person is reached from what they do, and by id only if they do or did
/// something in public, or if they are the viewer or registered in the viewer's area (a mere reporter cannot be reached). All but a masked name is personal data. Names in full are for staff of
/// the area that the person is registered or works in, on record; everything else for the person alone, and for staff by <c>revealPersonalData</c>.
/// </summary>
public sealed class PersonType : EntityType<Person>
{
    public PersonType()
    {
        IsOpenToFilters = false;
        PublicAnyOf.Add(nameof(Person.Memberships));
        PublicAnyOf.Add(nameof(Person.Volunteer));
        ShownTo(g => Colleagues(g.Self()));
        Personal(p => p.Name, Mask.Name).InFull<Person>(g => g.Self()).InFull<Person>(Colleagues, isLogged: true);
        Revealed(Personal(p => p.Phone, Mask.Phone));
        Revealed(Personal(p => p.Address, Mask.Hidden));
        Revealed(Personal(p => p.BirthYear, Mask.Hidden));
        Revealed(Personal(p => p.PartyMember, Mask.Hidden));
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
        Collection(p => p.Accounts);
        Collection(p => p.DataAccesses);
    }

    /// <summary>Staff of an area that the person is registered in or works in.</summary>
    private static void Colleagues(Grants<Person> grants) => grants.InArea(Roles.Staff).ViaAny(p => p.Memberships, m => m.InArea(Roles.Staff));

    /// <summary>Shown in full to nobody but the person; staff and apps with the scope may have it revealed, with a purpose and on record.</summary>
    private static void Revealed(FieldDefinition field) => field
        .InFull<Person>(g => g.Self())
        .MaskedBecause<Person>(MaskReasons.RevealRequired, g => g.InArea([.. Roles.Staff, Scopes.Reveal]).ViaAny(p => p.Memberships, m => m.InArea([.. Roles.Staff, Scopes.Reveal])));
}

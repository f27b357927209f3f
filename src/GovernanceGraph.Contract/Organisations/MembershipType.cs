using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Organisations;

/// <summary>
/// Who holds which role where. A type of persons: filters and sorts only by what says nothing of one person. Public offices are public; that somebody holds a post for people in need, belongs to a hub household
/// or checked in as a Party member is told to that person and to staff of the area. So is why somebody became a red steward.
/// </summary>
public sealed class MembershipType : EntityType<Membership>
{
    /// <summary>Offices that their holders fill in public. What is not named here is hidden until somebody decides that it may be told.</summary>
    private static readonly MembershipRole[] PublicOffices =
    [
        MembershipRole.GridWorker, MembershipRole.CommunityWorker, MembershipRole.SocialWorker, MembershipRole.Secretary, MembershipRole.Director, MembershipRole.CommitteeMember, MembershipRole.PartTimeCommitteeMember,
        MembershipRole.Representative, MembershipRole.Supervisor, MembershipRole.BuildingLeader, MembershipRole.UnitLeader, MembershipRole.RedSteward,
        MembershipRole.PartyDelegate, MembershipRole.CongressDeputy, MembershipRole.CppccMember,
    ];

    public MembershipType()
    {
        IsBig = true;
        IsOfPeople = true;
        PublicWhen(m => m.Role, PublicOffices);
        Own(m => m.Person);
        InArea([.. Roles.Staff, Scopes.People]);
        InOrganisation(m => m.Organisation, Roles.OrganisationStaff);
        IsOpenToFilters = false;
        Dated(m => m.Since, m => m.Until, listsCurrent: true);
        Field(m => m.Role).Filterable().Sortable().Indexed();
        Personal(m => m.Source, Mask.Hidden).About((Membership m) => m.Person).InFull<Membership>(g => g.Own(m => m.Person)).InFull<Membership>(g => g.InArea(Roles.Staff), isLogged: true);
        Field(m => m.Since);
        Field(m => m.Until);
        Reference(m => m.Person);
        Reference(m => m.Organisation).Filterable().Indexed();
        Reference(m => m.Post);
        Reference(m => m.Building);
        Field(m => m.Staircase);
        Reference(m => m.Area).Filterable().Indexed();
        Collection(m => m.DiaryEntries);
        Collection(m => m.Assessments);
        Collection(m => m.LedActivities);
        OrderedBy(m => m.Role);
        OrderedBy(m => m.Since);
    }
}

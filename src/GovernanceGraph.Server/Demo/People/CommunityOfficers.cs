using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>Who sits in the bodies of a community: secretary and director are mostly one person (一肩挑), members come from the staff, from the residents and, part-time, from the resident units.</summary>
internal sealed class CommunityOfficers(MembershipBook book, CommunityBodies community, ActiveResidents residents)
{
    private const int CommunitiesWithTwoHeads = 5, CommunitiesWithFormerHeads = 3, CommunitiesWithVacancies = 29;

    private readonly CommunityRoster _roster = residents.Roster;

    public void Add()
    {
        AddPartyCommittee();
        AddResidentsCommittee();
        AddSupervision();
        AddCongress();
        AddBranches();
        AddAround();
        AddPartyMembersAtWork();
    }

    private void AddPartyCommittee()
    {
        var post = book.AddPost(community.PartyCommittee, "党委书记", MembershipRole.Secretary, community.Plan.Id);
        book.Add(_roster.Worker(0), community.PartyCommittee, MembershipRole.Secretary, post: post);
        if (Every(CommunitiesWithFormerHeads)) book.AddFormer(residents.Take(1)[0], community.PartyCommittee, MembershipRole.Secretary, post);
        for (var index = 1; index < 4; index++) book.Add(_roster.Worker(index), community.PartyCommittee, MembershipRole.CommitteeMember);
        foreach (var person in residents.Take(2)) book.Add(person, community.PartyCommittee, MembershipRole.PartTimeCommitteeMember);
    }

    private void AddResidentsCommittee()
    {
        var post = book.AddPost(community.ResidentsCommittee, "居委会主任", MembershipRole.Director, community.Plan.Id);
        book.Add(_roster.Worker(Every(CommunitiesWithTwoHeads) ? 1 : 0), community.ResidentsCommittee, MembershipRole.Director, post: post);
        for (var index = 1; index < 4; index++) book.Add(_roster.Worker(index), community.ResidentsCommittee, MembershipRole.CommitteeMember);
        foreach (var person in residents.Take(2)) book.Add(person, community.ResidentsCommittee, MembershipRole.CommitteeMember);
    }

    private void AddSupervision()
    {
        var post = book.AddPost(community.Supervision, "监督委员会主任", MembershipRole.Director, community.Plan.Id);
        var people = residents.Take(5);
        if (!Every(CommunitiesWithVacancies)) book.Add(people[0], community.Supervision, MembershipRole.Director, post: post);
        foreach (var person in people.Skip(1)) book.Add(person, community.Supervision, MembershipRole.Supervisor);
    }

    private void AddCongress()
    {
        var count = 16 + community.Plan.Grids.Count * 2;
        foreach (var person in residents.Take(count)) book.Add(person, community.Congress, MembershipRole.Representative);
    }

    // A grid's first worker leads its branch in every second grid, a resident in the others.
    private void AddBranches()
    {
        foreach (var (grid, branch) in community.Plan.Grids.Zip(community.Branches))
        {
            var people = residents.Take(3);
            var post = book.AddPost(branch, "网格党支部书记", MembershipRole.Secretary, grid.Id);
            book.Add(grid.Ordinal % 2 == 0 ? _roster.WorkersOf(grid)[0] : people[0], branch, MembershipRole.Secretary, post: post);
            foreach (var person in people.Skip(1)) book.Add(person, branch, MembershipRole.CommitteeMember);
        }
    }

    private void AddAround()
    {
        foreach (var owners in community.OwnersCommittees) AddBoard(owners, 4);
        foreach (var social in community.SocialOrganisations) AddBoard(social, 2);
        AddBoard(community.AdvisoryPanel, 6);
        AddBoard(community.School, 1);
        if (community.Property.Level == OrganisationLevel.Community) book.Add(_roster.Worker(2), community.Property, MembershipRole.Director);
    }

    private void AddBoard(Organisation organisation, int members)
    {
        var people = residents.Take(members + 1);
        book.Add(people[0], organisation, MembershipRole.Director);
        foreach (var person in people.Skip(1)) book.Add(person, organisation, MembershipRole.CommitteeMember);
    }

    // Dual check-in (双报到), hub households (党员中心户), delegates' studio (两代表一委员), public-welfare posts (公益性岗位).
    private void AddPartyMembersAtWork()
    {
        foreach (var person in residents.Take(10)) book.Add(person, community.PartyCommittee, MembershipRole.DualCheckInPartyMember);
        foreach (var person in residents.Take(community.Plan.Grids.Count)) book.Add(person, community.PartyCommittee, MembershipRole.HubHousehold);
        foreach (var person in residents.Take(2)) book.Add(person, community.ResidentsCommittee, MembershipRole.PublicWelfarePost);
        var delegates = residents.Take(3);
        book.Add(delegates[0], community.PartyCommittee, MembershipRole.PartyDelegate);
        book.Add(delegates[1], community.Congress, MembershipRole.CongressDeputy);
        book.Add(delegates[2], community.AdvisoryPanel, MembershipRole.CppccMember);
    }

    private bool Every(int step) => community.Plan.Index % step == step - 1;
}

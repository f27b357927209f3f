using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>Who heads the bodies of the district and the subdistricts, the hospitals and the schools.</summary>
internal sealed class Officials(MembershipBook book, DistrictBodies bodies, Roster roster)
{
    private int _next = roster.FirstOfficial;

    public void Add()
    {
        var secretary = Head(bodies.PartyCommittee, MembershipRole.Secretary);
        book.Add(secretary, bodies.JointConference, MembershipRole.Director);
        AddMembers(bodies.PartyCommittee, 8);
        foreach (var department in bodies.Departments.Values) book.Add(Head(department, MembershipRole.Director), bodies.JointConference, MembershipRole.CommitteeMember);
        foreach (var subdistrict in bodies.Subdistricts) Add(subdistrict);
        Head(bodies.Health.Consortium, MembershipRole.Director);
        foreach (var (institution, _, _) in bodies.Health.CommunityInstitutions) Head(institution, MembershipRole.Director);
        foreach (var (clinic, _) in bodies.Health.Clinics) Head(clinic, MembershipRole.Director);
        if (_next > roster.Count) throw new InvalidOperationException($"{_next - roster.FirstOfficial} officials are needed and the roster has {Roster.Officials}.");
    }

    private void Add(SubdistrictBodies subdistrict)
    {
        book.Add(Head(subdistrict.WorkingCommittee, MembershipRole.Secretary), bodies.JointConference, MembershipRole.CommitteeMember);
        AddMembers(subdistrict.WorkingCommittee, 6);
        Head(subdistrict.Office, MembershipRole.Director);
        Head(subdistrict.PropertyCentre, MembershipRole.Director);
        Head(subdistrict.Incubation, MembershipRole.Director);
    }

    private int Head(Organisation organisation, MembershipRole role)
    {
        var post = book.AddPost(organisation, role == MembershipRole.Secretary ? "书记" : "负责人", role, organisation.AreaId);
        book.Add(_next, organisation, role, post: post);
        return _next++;
    }

    private void AddMembers(Organisation organisation, int count)
    {
        for (; count > 0; count--) book.Add(_next++, organisation, MembershipRole.CommitteeMember);
    }
}

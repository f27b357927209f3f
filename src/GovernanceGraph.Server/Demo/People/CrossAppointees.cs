using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>Cross appointments (交叉任职): part-time members of the Party committee and residents of the residents' committee sit in the owners' committees too.</summary>
internal static class CrossAppointees
{
    public static void Add(MembershipBook book, IReadOnlyList<CommunityBodies> communities)
    {
        var members = book.Memberships.Where(one => one.Until is null).ToLookup(one => one.OrganisationId);
        foreach (var community in communities)
        {
            var partTime = members[community.PartyCommittee.Id].Where(one => one.Role == MembershipRole.PartTimeCommitteeMember).ToList();
            var committee = members[community.ResidentsCommittee.Id].Where(one => one.Role == MembershipRole.CommitteeMember).TakeLast(2).ToList();
            foreach (var (owners, index) in community.OwnersCommittees.Select((owners, index) => (owners, index)))
                foreach (var person in new[] { partTime[index % partTime.Count].PersonId, committee[index % committee.Count].PersonId }.Distinct())
                    if (!members[owners.Id].Any(one => one.PersonId == person)) book.Add(person, owners, MembershipRole.CommitteeMember);
        }
    }
}

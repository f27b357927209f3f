using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>The 550 certified social workers, different people: (ours) half of them community workers who took the examination, the others at work in social organisations.</summary>
internal static class SocialWorkers
{
    public static void Add(MembershipBook book, IReadOnlyList<CommunityBodies> communities, IReadOnlyList<ActiveResidents> residents)
    {
        var counts = Shares.Split(DemoFigures.SocialWorkers, [.. communities.Select(community => (double)community.Plan.Posts)], least: 3);
        foreach (var community in communities)
        {
            var (count, pool) = (counts[community.Plan.Index], residents[community.Plan.Index]);
            for (var index = 0; index < count; index++)
            {
                if (index % 2 == 0 && index / 2 < pool.Roster.Workers) book.Add(pool.Roster.Worker(pool.Roster.Workers - 1 - index / 2), community.ResidentsCommittee, MembershipRole.SocialWorker);
                else book.Add(pool.UniqueOther(), community.SocialOrganisations[index / 2 % community.SocialOrganisations.Count], MembershipRole.SocialWorker);
            }
        }
    }
}

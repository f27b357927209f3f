using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Volunteering;

/// <summary>Who holds activities and which social worker leads them (社工引领): one of the organiser's own where there is one, another of the community otherwise.</summary>
internal sealed class ActivityLeaders(DemoWorld world)
{
    private readonly ILookup<Guid?, Membership> _workers = world.Memberships.Memberships.Where(membership => membership.Role == MembershipRole.SocialWorker).ToLookup(membership => membership.AreaId);

    /// <summary>(ours) Seven in ten are held by social organisations, the others by the volunteer team and the residents' committee.</summary>
    public Organisation Organiser(CommunityBodies community, RandomStream random)
    {
        var rank = random.Unit();
        if (rank < 0.7) return random.Pick(community.SocialOrganisations);
        return rank < 0.85 ? world.Bodies.VolunteerTeams[community.Plan.Index] : community.ResidentsCommittee;
    }

    /// <summary>A social worker who was one on the day; nobody for some activities of other organisers.</summary>
    public Membership? Leader(CommunityBodies community, Organisation organiser, DateOnly day, RandomStream random)
    {
        var workers = _workers[community.Plan.Id].Where(worker => worker.Since <= day).ToList();
        var own = workers.Where(worker => worker.OrganisationId == organiser.Id).ToList();
        if (own.Count > 0) return random.Pick(own);
        return workers.Count > 0 && (organiser.Kind == OrganisationKind.SocialOrganisation || random.Chance(0.5)) ? random.Pick(workers) : null;
    }
}

using GovernanceGraph.Domain.Organisations;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>(ours) The N of "1+3+N": which social organisations support the residents' committee, and the volunteers whom the Party committee leads.</summary>
internal static class Supporters
{
    public static void Add(DistrictBodies bodies)
    {
        foreach (var community in bodies.Communities)
        {
            bodies.Book.Link(community.PartyCommittee, OrganisationLinkKind.Leads, bodies.VolunteerTeams[community.Plan.Index]);
            foreach (var organisation in community.SocialOrganisations) bodies.Book.Link(organisation, OrganisationLinkKind.Supports, community.ResidentsCommittee);
        }
    }
}

using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>The bodies of one subdistrict.</summary>
internal sealed record SubdistrictBodies(SubdistrictPlan Plan, Organisation WorkingCommittee, Organisation Office, Organisation PropertyCentre, Organisation Incubation, Organisation School);

/// <summary>The bodies of one community: the four of "1+3" (party committee, congress, residents' committee, supervision committee) and those around them.</summary>
internal sealed record CommunityBodies(CommunityPlan Plan, SubdistrictBodies Subdistrict, Organisation PartyCommittee, Organisation Congress, Organisation ResidentsCommittee, Organisation Supervision)
{
    /// <summary>The Party branch of each grid, in the order of the grids.</summary>
    public List<Organisation> Branches { get; } = [];

    /// <summary>The owners' committees.</summary>
    public List<Organisation> OwnersCommittees { get; } = [];

    /// <summary>The social organisations at work here, five or more.</summary>
    public List<Organisation> SocialOrganisations { get; } = [];

    /// <summary>The resident units.</summary>
    public List<Organisation> Units { get; } = [];

    /// <summary>The team of red stewards.</summary>
    public required Organisation Stewards { get; init; }

    /// <summary>The advisory panel.</summary>
    public required Organisation AdvisoryPanel { get; init; }

    /// <summary>The community property company or station, or the subdistrict's centre where there is neither.</summary>
    public required Organisation Property { get; init; }

    /// <summary>The learning station of the community education network.</summary>
    public required Organisation School { get; init; }
}

using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Services;

/// <summary>A facility with the community that it lies in.</summary>
internal sealed record PlacedFacility(Facility Facility, CommunityPlan Community);

using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;

namespace GovernanceGraph.Server.Demo.Services;

/// <summary>A service as one provider offers it.</summary>
/// <param name="Service">The row.</param>
/// <param name="Item">The item of the catalogue.</param>
/// <param name="Provider">Who provides it.</param>
/// <param name="Place">The index of the subdistrict or community, by the service's level; 0 for the district.</param>
internal sealed record OfferedService(Service Service, ServiceItem Item, Organisation Provider, int Place);

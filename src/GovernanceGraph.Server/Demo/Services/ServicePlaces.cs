using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;

namespace GovernanceGraph.Server.Demo.Services;

/// <summary>Where services are given: the one window (“一窗式”服务延伸至社区) of each service centre takes its community's services, its subdistrict's, and (ours) those of the district that concern households.</summary>
internal static class ServicePlaces
{
    private static readonly HashSet<string> Households = ["救助", "养老", "医保", "社保", "残疾", "就业", "婚育", "医疗"];

    public static IEnumerable<ServiceFacility> Of(IReadOnlyList<OfferedService> services, FacilityRows facilities) =>
        facilities.ServiceCentres.SelectMany(centre => services.Where(offered => IsGivenAt(offered, centre)).Select(offered => new ServiceFacility { ServiceId = offered.Service.Id, FacilityId = centre.Facility.Id }));

    /// <summary>Whether the window of a community's service centre takes applications for a service.</summary>
    public static bool IsGivenAt(OfferedService offered, PlacedFacility centre) => offered.Item.Channels.Contains('W') && offered.Service.Level switch
    {
        OrganisationLevel.Community => offered.Place == centre.Community.Index,
        OrganisationLevel.Subdistrict => offered.Place == centre.Community.Subdistrict.Index,
        _ => Households.Contains(offered.Item.Category),
    };
}

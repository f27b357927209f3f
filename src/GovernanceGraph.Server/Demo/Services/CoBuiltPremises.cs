using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Services;

/// <summary>“以共建形式解决社区办公服务场所35处”: a resident unit helped with the service centre of each of 35 communities.</summary>
internal static class CoBuiltPremises
{
    private static readonly IdSeries Ids = new("co-building");
    private static readonly string[] Contributions = ["提供办公服务用房{0}平方米", "腾出闲置场地{0}平方米用于社区服务", "出资改造服务大厅{0}平方米", "无偿提供临街用房{0}平方米"];

    public static IEnumerable<CoBuilding> Of(FacilityRows facilities, DistrictBodies bodies) =>
        facilities.ServiceCentres.Where(centre => bodies.CoBuiltPremises.ContainsKey(centre.Community.Index)).Select((centre, index) => Make(centre, bodies, index));

    private static CoBuilding Make(PlacedFacility centre, DistrictBodies bodies, int index)
    {
        var random = RandomStream.For("co-building", centre.Community.Index);
        var (unit, opened) = (bodies.CoBuiltPremises[centre.Community.Index], new DateOnly(2017, 1, 1).AddDays(random.Below(1_200)));
        return new CoBuilding
        {
            Id = Ids.At(index),
            FacilityId = centre.Facility.Id,
            OrganisationId = unit.Id,
            Since = unit.FoundedOn > opened ? unit.FoundedOn.Value : opened,
            Contribution = string.Format(null, random.Pick(Contributions), random.Between(6, 40) * 20),
        };
    }
}

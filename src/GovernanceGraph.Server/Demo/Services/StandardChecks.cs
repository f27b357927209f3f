using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Services;

/// <summary>“全区社区服务中心全部达到国家标准”: the newest check of each service centre was passed; (ours) one centre in three had failed before.</summary>
internal static class StandardChecks
{
    private const int Items = 40;
    private const string Standard = "社区服务中心国家标准";

    private static readonly IdSeries Ids = new("standard check");

    public static IEnumerable<StandardCheck> Of(FacilityRows facilities, DistrictBodies bodies) =>
        facilities.ServiceCentres.SelectMany(centre => Of(centre.Facility, RandomStream.For("standard check", centre.Community.Index), bodies)).Select((check, index) => Make(check, index));

    private static IEnumerable<Check> Of(Facility facility, RandomStream random, DistrictBodies bodies)
    {
        var checkedBy = bodies.Departments["民政"].Id;
        if (random.Chance(0.33)) yield return new(facility, checkedBy, new DateOnly(2016, 3, 1).AddDays(random.Below(400)), random.Between(22, 33), false, "服务面积和功能用房不足，限期整改。");
        yield return new(facility, checkedBy, new DateOnly(2018, 3, 1).AddDays(random.Below(700)), random.Between(38, Items), true, "达到国家标准。");
    }

    private static StandardCheck Make(Check check, int index) => new()
    {
        Id = Ids.At(index),
        FacilityId = check.Facility.Id,
        Standard = Standard,
        CheckedOn = check.On,
        ItemsTotal = Items,
        ItemsPassed = check.Fulfilled,
        Passed = check.Passed,
        CheckedById = check.By,
        Note = check.Note,
    };

    private sealed record Check(Facility Facility, Guid By, DateOnly On, int Fulfilled, bool Passed, string Note);
}

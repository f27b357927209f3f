using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.GridWork;

/// <summary>The targets: “进驻服务95个无物业小区……明年实现全覆盖”, counted from the demo's present; the others are (ours).</summary>
internal static class TargetRows
{
    private static readonly IdSeries Ids = new("target");

    public static IReadOnlyList<Target> All(DistrictBodies bodies, DemoClock clock)
    {
        var (targets, nextYear) = (new List<Target>(), new DateOnly(clock.Until.Year + 1, 12, 31));
        Add("无物业小区红色物业进驻全覆盖", Indicators.PropertyCoverage, null, 100, "%", bodies.Plan.Id, bodies.Departments["住建"]);
        Add("“妇女儿童之家”社区全覆盖", Indicators.HomeCoverage, Math.Round(DemoFigures.WomenAndChildrenHomes * 100m / DemoFigures.Communities, 2), 100, "%", bodies.Plan.Id, bodies.Departments["妇联"]);
        Add("持证社工达到600人", Indicators.SocialWorkers, DemoFigures.SocialWorkers, 600, "人", bodies.Plan.Id, bodies.Departments["民政"]);
        foreach (var subdistrict in bodies.Subdistricts) Add($"{subdistrict.Plan.Names.Name}诉求按期办理率", Indicators.InTime, null, 95, "%", subdistrict.Plan.Id, subdistrict.Office);
        foreach (var community in bodies.Communities) Add($"{community.Plan.Name}诉求平均评价", Indicators.Rating, null, 4.5m, "星", community.Plan.Id, community.ResidentsCommittee);
        return targets;

        void Add(string title, string indicator, decimal? baseline, decimal value, string unit, Guid areaId, Organisation owner) => targets.Add(new Target
        {
            Id = Ids.At(targets.Count),
            Title = title,
            IndicatorId = Indicators.Id(indicator),
            Baseline = baseline,
            Value = value,
            Unit = unit,
            AreaId = areaId,
            OwnerId = owner.Id,
            DueOn = nextYear,
        });
    }
}

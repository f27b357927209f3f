using GovernanceGraph.Domain.People;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>The brief's honours: one leading talent and five harmony ambassadors among the social workers, the district twice; the days are (ours), and so are six model communities.</summary>
internal static class HonourRows
{
    private const string Ministry = "民政部", Province = "山东省人力资源和社会保障厅";

    private static readonly IdSeries Ids = new("honour");

    public static IReadOnlyList<Honour> All(DistrictBodies bodies, QualificationRows workers)
    {
        var honours = new List<Honour>();
        foreach (var year in new[] { 2013, 2016 }) Add(HonourKind.ModelHarmoniousDistrict, "全国和谐社区建设示范城区", Ministry, new DateOnly(year, 12, 1), bodies.Plan.Id);
        Give(HonourKind.LeadingTalent, "全国社会工作领军人才", Ministry, 2017, 0);
        for (var ordinal = 1; ordinal <= DemoFigures.HarmonyAmbassadors; ordinal++) Give(HonourKind.HarmonyAmbassador, "齐鲁和谐使者", Province, 2014 + ordinal % 3 * 2, ordinal);
        foreach (var community in bodies.Communities.Where(one => one.Plan.Index % 11 == 5)) Add(HonourKind.ModelCommunity, "市级示范社区", "潍坊市民政局", new DateOnly(2019, 12, 1), community.Plan.Id);
        return honours;

        void Give(HonourKind kind, string title, string awarder, int year, int worker) =>
            Add(kind, title, awarder, new DateOnly(year, 11, 20), workers.Spread(worker).AreaId!.Value, workers.Spread(worker).PersonId);

        void Add(HonourKind kind, string title, string awarder, DateOnly day, Guid area, Guid? person = null) =>
            honours.Add(new Honour { Id = Ids.At(honours.Count), Kind = kind, Title = title, Awarder = awarder, AwardedOn = day, AreaId = area, PersonId = person });
    }
}

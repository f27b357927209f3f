using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Pledges;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Pledges;

/// <summary>“与驻区单位开展‘双诺双述双评’”: a pledge of every resident unit with its community in each of three years (ours); “以共建形式解决社区办公服务场所35处”: each of these premises came of one.</summary>
internal sealed class PledgeRows
{
    private const double KeptShare = 0.88;

    private static readonly IdSeries Ids = new("pledge");

    private static readonly (string Promise, string Report)[] Units =
    [
        ("夜间和周末向居民开放单位停车场", "全年开放车位，方便周边居民停车"), ("组织党员每季度到社区报到服务", "组织党员报到服务四次"), ("为困难家庭提供帮扶物资", "走访慰问困难家庭并送去物资"), ("选派业务骨干到社区开展便民服务", "每月到社区开展一次便民服务"),
        ("支持社区文化活动和场地", "提供场地举办文化活动"), ("安排专人参与社区联席会议", "按时参加联席会议并认领事项"), ("提供就业岗位帮扶失业居民", "提供岗位并组织招聘"), ("参与老旧小区设施维护", "协助更换路灯和健身器材"),
    ];

    private static readonly (string Promise, string Report)[] Communities =
    [
        ("为单位职工子女提供四点半课堂", "四点半课堂全年开课"), ("协助单位解决周边环境秩序问题", "协调整治单位门前停车和摊点"), ("为单位职工提供社区卫生和养老服务便利", "组织健康查体和养老政策宣讲"), ("邀请单位参与社区事务协商", "重大事项均邀请单位代表列席"), ("组织志愿者参与单位公益活动", "组织志愿者参与公益活动"),
    ];

    private static readonly string[] Good = ["承诺事项全部兑现，群众评价好。", "主动作为，成效明显。", "按期完成，配合顺畅。"], Poor = ["部分承诺未落实，需要改进。", "推进较慢，次年继续跟进。"];

    private readonly DemoClock _clock;
    private readonly List<Pledge> _pledges = [];

    public PledgeRows(DistrictBodies bodies, IReadOnlyList<Facility> facilities, DemoClock clock)
    {
        _clock = clock;
        var centres = facilities.Where(facility => facility.Kind == FacilityKind.ServiceCentre).ToDictionary(facility => facility.AreaId!.Value);
        foreach (var community in bodies.Communities)
        {
            var (coBuilder, centre) = (bodies.CoBuiltPremises.GetValueOrDefault(community.Plan.Index), centres[community.Plan.Id]);
            foreach (var unit in community.Units)
                for (var year = clock.Until.Year - 2; year <= clock.Until.Year; year++)
                    Add(community, unit, (short)year, unit == coBuilder && year == clock.Until.Year - 2 ? centre : null);
        }
    }

    public IReadOnlyList<Pledge> All => _pledges;

    private void Add(CommunityBodies community, Organisation unit, short year, Facility? premises)
    {
        var random = RandomStream.For("pledge " + unit.ExternalId, year);
        var pledged = new DateOnly(year, 2, 20).AddDays(random.Below(35));
        if (pledged >= _clock.Until) return;
        var (ours, theirs) = (random.Pick(Units), random.Pick(Communities));
        var pledge = new Pledge
        {
            Id = Ids.At(_pledges.Count),
            AreaId = community.Plan.Id,
            UnitId = unit.Id,
            Year = year,
            PledgedOn = pledged,
            UnitPromise = premises is null ? $"{unit.Name}承诺：{ours.Promise}。" : $"{unit.Name}承诺：以共建形式解决{community.Plan.Name}办公服务场所。",
            CommunityPromise = $"{community.Plan.Name}承诺：{theirs.Promise}。",
            FacilityId = premises?.Id,
        };
        _pledges.Add(pledge);
        Close(pledge, premises is null ? $"{ours.Report}。" : $"提供用房并共同改造，{premises.Name}已投入使用。", $"{theirs.Report}。", premises is not null || random.Chance(KeptShare), random);
    }

    // Reports at the end of the year, evaluations in the weeks after.
    private void Close(Pledge pledge, string unitReport, string communityReport, bool kept, RandomStream random)
    {
        var reported = new DateOnly(pledge.Year, 12, 5).AddDays(random.Below(20));
        if (reported >= _clock.Until) return;
        (pledge.ReportedOn, pledge.UnitReport, pledge.CommunityReport) = (reported, kept ? unitReport : $"因客观原因进度滞后：{pledge.UnitPromise}", communityReport);
        var evaluated = reported.AddDays(random.Between(5, 25));
        if (evaluated >= _clock.Until) return;
        (pledge.EvaluatedOn, pledge.Kept) = (evaluated, kept);
        (pledge.UnitEvaluation, pledge.UnitRating) = (random.Pick(kept ? Good : Poor), (short)(kept ? random.Between(4, 5) : random.Between(1, 3)));
        (pledge.CommunityEvaluation, pledge.CommunityRating) = (random.Pick(Good), (short)random.Between(3, 5));
    }
}

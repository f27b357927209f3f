using GovernanceGraph.Domain.Money;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Money;

/// <summary>The brief's policy document, and (ours) one that holds its standards; the days and the years are (ours).</summary>
internal sealed class Policies(DistrictBodies bodies)
{
    private static readonly IdSeries Ids = new("policy document"), StandardIds = new("funding standard");

    /// <summary>《政府购买社会工作服务实施办法》.</summary>
    public static Guid Purchase => Ids.At(0);

    /// <summary>The standards by which communities are funded.</summary>
    public static Guid Guarantees => Ids.At(1);

    /// <summary>The key of the standard of a fund.</summary>
    public static Guid StandardOf(FundKind fund) => StandardIds.At((int)fund);

    public IEnumerable<PolicyDocument> Documents() =>
    [
        new() { Id = Purchase, Title = "政府购买社会工作服务实施办法", IssuerId = bodies.Departments["民政"].Id, IssuedOn = new DateOnly(2014, 6, 1), Summary = "规定政府购买社会工作服务的范围、程序、资金和绩效评价。" },
        new() { Id = Guarantees, Title = "社区经费和人员保障标准（演示数据）", IssuerId = bodies.Departments["财政"].Id, IssuedOn = new DateOnly(2018, 1, 1), Summary = "社区工作经费、网格服务工作经费、为民服务专项经费、社区工作者生活补贴和岗位设置的标准。" },
    ];

    public IEnumerable<FundingStandard> Standards() =>
    [
        Standard("社区工作经费", FundKind.CommunityWork, StandardMeasure.YuanPerThousandHouseholds, DemoFigures.WorkFundPerThousand),
        Standard("网格服务工作经费", FundKind.GridService, StandardMeasure.YuanPerThousandHouseholds, DemoFigures.GridServiceFundPerThousand),
        Standard("为民服务专项经费", FundKind.ResidentService, StandardMeasure.YuanPerCommunity, DemoFigures.ResidentServicePerCommunity),
        Standard("社区工作者生活补贴", FundKind.LivingAllowance, StandardMeasure.YuanPerPost, DemoFigures.LivingAllowance),
        Standard("社区工作者岗位", null, StandardMeasure.HouseholdsPerPost, DemoFigures.HouseholdsPerPost),
    ];

    private FundingStandard Standard(string name, FundKind? fund, StandardMeasure measure, int amount) => new()
    {
        Id = fund is { } kind ? StandardOf(kind) : StandardIds.At(100),
        Name = name,
        AreaId = bodies.Plan.Id,
        Fund = fund,
        Measure = measure,
        Amount = amount,
        FromYear = 2018,
        PolicyDocumentId = Guarantees,
    };
}

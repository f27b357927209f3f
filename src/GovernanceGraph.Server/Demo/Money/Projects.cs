using GovernanceGraph.Domain.Money;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Money;

/// <summary>(ours) Two projects of each community within the last year, paid from its fund for services to residents, as far along as their age lets them be.</summary>
internal sealed class Projects(DistrictBodies bodies, DemoClock clock)
{
    private static readonly IdSeries Ids = new("project"), StepIds = new("project step");

    private static readonly (string Title, int Yuan)[] Table =
    [
        ("楼道照明改造", 36_000), ("电动车充电棚建设", 68_000), ("适老化扶手安装", 42_000), ("儿童活动角建设", 55_000), ("老旧小区雨污管网疏通", 78_000), ("小区监控补盲", 60_000), ("便民晾衣架和座椅安装", 28_000), ("垃圾分类亭改造", 46_000),
    ];

    private static readonly (ProjectStage Stage, int Days, string Note)[] Journey =
    [
        (ProjectStage.Proposed, 0, "居民提出。"), (ProjectStage.Approved, 30, "成员代表大会通过，立项。"), (ProjectStage.UnderWay, 60, "进场施工。"), (ProjectStage.Accepted, 150, "居民代表参加验收。"), (ProjectStage.Closed, 170, "居民评价后办结。"),
    ];

    public IEnumerable<Project> All() => bodies.Communities.SelectMany(community => new[] { 0, 1 }.Select(ordinal => Make(community, ordinal)));

    public IEnumerable<ProjectStep> Steps() =>
        from project in All().Select((row, number) => (row, number))
        from step in Journey.Select((one, index) => (one.Stage, one.Days, one.Note, index))
        where step.Stage <= project.row.Stage
        select new ProjectStep { Id = StepIds.At(project.number * 10L + step.index), ProjectId = project.row.Id, Stage = step.Stage, Date = project.row.ProposedOn.AddDays(step.Days), Note = step.Note };

    private Project Make(CommunityBodies community, int ordinal)
    {
        var number = community.Plan.Index * 2 + ordinal;
        var random = RandomStream.For("project", number);
        var (title, yuan) = Table[(community.Plan.Index * 3 + ordinal * 5) % Table.Length];
        var proposed = clock.Until.AddDays(-random.Between(10, 330));
        var (stage, days, _) = Journey.Last(step => proposed.AddDays(step.Days) < clock.Until);
        return new Project
        {
            Id = Ids.At(number),
            AreaId = community.Plan.Id,
            Title = $"{community.Plan.Name}{title}",
            Description = $"{title}，由居民提事、会议定事、联动办事。",
            Stage = stage,
            ResponsibleId = community.ResidentsCommittee.Id,
            AllocationId = stage == ProjectStage.Proposed ? null : Allocations.Id(proposed.AddDays(30).Year, FundKind.ResidentService, community.Plan),
            Budget = yuan + random.Below(10) * 500,
            ProposedOn = proposed,
            DueOn = proposed.AddDays(180),
            EndedOn = stage == ProjectStage.Closed ? proposed.AddDays(days) : null,
        };
    }
}

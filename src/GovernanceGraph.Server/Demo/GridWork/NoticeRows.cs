using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.GridWork;

/// <summary>The notices (服务公示): who serves each grid, each community's accounts by quarter, and what meetings decided.</summary>
internal sealed class NoticeRows
{
    private static readonly IdSeries Ids = new("notice");

    private readonly DemoClock _clock;
    private readonly RandomStream _random = RandomStream.For("notices");
    private readonly List<Notice> _notices = [];

    public NoticeRows(DistrictBodies bodies, IEnumerable<Meeting> meetings, DemoClock clock)
    {
        _clock = clock;
        foreach (var community in bodies.Communities) Add(community);
        foreach (var meeting in meetings.Where(meeting => meeting.Outcome == MeetingOutcome.Adopted && meeting.HeldAt >= DemoClock.ToUtc(clock.From.ToDateTime(TimeOnly.MinValue))))
            Add(NoticeKind.Decision, meeting.AreaId!.Value, meeting.ConvenerId, meeting.HeldAt.AddDays(1), $"{meeting.Title}决议公示", $"应到{meeting.Entitled}人，实到{meeting.Attended}人，会议通过。公示期七日。", 7);
    }

    public IReadOnlyList<Notice> All => _notices;

    private void Add(CommunityBodies community)
    {
        var (plan, committee) = (community.Plan, community.ResidentsCommittee);
        foreach (var grid in plan.Grids)
            Add(NoticeKind.Service, grid.Id, committee.Id, _clock.Now.AddDays(-_random.Between(30, 360)), $"{grid.Name}服务公示", $"本网格共{grid.Households}户，二级网格员{grid.Workers}名。网格员每月入户走访，受理群众诉求。咨询电话：{committee.OfficePhone}。", null);
        for (var quarter = 1; quarter <= 4; quarter++)
            Add(NoticeKind.Finance, plan.Id, community.Supervision.Id, _clock.Now.AddDays(-91 * quarter + _random.Between(5, 25)), $"{plan.Name}经费收支公示", "本季度社区工作经费、网格服务工作经费和为民服务专项经费收支情况已经社区监督委员会审核，明细在服务中心公示栏公开。", 10);
        Add(NoticeKind.Assessment, plan.Id, community.Supervision.Id, _clock.Now.AddDays(-_random.Between(10, 80)), $"{plan.Name}上季度绩效考评结果公示", "网格员和物业服务单位考评结果已公布，如有异议请在公示期内向社区监督委员会反映。", 7);
    }

    private void Add(NoticeKind kind, Guid areaId, Guid publisherId, DateTime at, string title, string text, int? days)
    {
        if (at < _clock.Now) _notices.Add(new Notice
        {
            Id = Ids.At(at, _notices.Count),
            Kind = kind,
            AreaId = areaId,
            PublisherId = publisherId,
            Title = title,
            Text = text,
            PublishedAt = at,
            ShownUntil = days is { } shown ? DateOnly.FromDateTime(DemoClock.ToLocal(at)).AddDays(shown) : null,
        });
    }
}

using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Matters;

/// <summary>(ours) The regular meetings of a community: a forum each quarter, the advisory panel and the joint conference with resident units twice a year; and the residents' meetings that adopted its covenants.</summary>
internal sealed class CommunityMeetings(MatterPlace place, MatterBook book, DemoClock clock)
{
    private static readonly IdSeries Ids = new("regular meeting"), VoteIds = new("covenant vote"), CovenantIds = new("covenant");

    private static readonly string[] Articles =
    [
        "爱护公共设施，不占用消防通道和公共空间。", "垃圾分类投放，楼道不堆杂物。", "文明养犬，外出牵绳，及时清理。", "晚十点后不制造噪声，装修按规定时段施工。", "邻里互助，关心独居老人和困难家庭。",
        "电动车不进楼入户，不飞线充电。", "按时交纳物业费，监督物业服务和公共收益。", "遇事协商，民事民提、民事民议、民事民定。",
    ];

    private readonly RandomStream _random = RandomStream.For("community meetings", place.Plan.Index);

    public void Add()
    {
        for (var quarter = 1; quarter <= 4; quarter++) Hold(MeetingKind.Forum, place.Bodies.ResidentsCommittee, clock.Until.AddDays(-90 * quarter + _random.Below(80)), "社区论坛", place.Hall);
        for (var half = 1; half <= 2; half++)
        {
            Hold(MeetingKind.AdvisoryPanel, place.Bodies.AdvisoryPanel, clock.Until.AddDays(-180 * half + _random.Below(150)), "社区顾问团会议", place.Studio);
            Hold(MeetingKind.JointConference, place.Bodies.PartyCommittee, clock.Until.AddDays(-180 * half + _random.Below(150)), "共驻共建联席会议", place.Centre);
        }
        AddCovenants();
    }

    private void AddCovenants()
    {
        var versions = _random.Between(1, 3);
        var adopted = Enumerable.Range(0, versions).Select(version => clock.Until.AddDays(-200 - 700 * (versions - 1 - version) - _random.Below(500))).ToList();
        for (var version = 1; version <= versions; version++)
        {
            var day = adopted[version - 1];
            book.Covenants.Add(new Covenant
            {
                Id = CovenantIds.At(book.Covenants.Count),
                AreaId = place.Plan.Id,
                Title = $"{place.Plan.Name}居民公约（第{version}版）",
                Version = (short)version,
                Text = string.Join('\n', Articles.Take(5 + version).Select((article, index) => $"第{index + 1}条 {article}")),
                AdoptedById = Adopt(day, version).Id,
                AdoptedOn = day,
                Until = version < versions ? adopted[version].AddDays(-1) : null,
            });
        }
    }

    // A covenant that is in force was adopted: the ballot is drawn until the rule says so.
    private Meeting Adopt(DateOnly day, int version)
    {
        for (; ; )
        {
            var ballot = Ballot.OfResidents(place.Plan.Households, _random, 1.1);
            var meeting = Make(MeetingKind.ResidentsMeeting, place.Bodies.ResidentsCommittee, day, $"{place.Plan.Name}居民会议", place.Hall, ballot);
            var vote = ballot.Vote(VoteIds.At(meeting.HeldAt, book.Covenants.Count), meeting, null, VoteRule.ResidentsMajority, $"是否通过《{place.Plan.Name}居民公约（第{version}版）》");
            if (!vote.Adopted) continue;
            book.Meetings.Add(meeting);
            book.Votes.Add(vote);
            return meeting;
        }
    }

    private void Hold(MeetingKind kind, Organisation convener, DateOnly day, string title, Facility facility) => book.Meetings.Add(Make(kind, convener, day, place.Plan.Name + title.Replace("社区", ""), facility, null));

    private Meeting Make(MeetingKind kind, Organisation convener, DateOnly day, string title, Facility facility, Ballot? ballot)
    {
        var at = DemoClock.ToUtc(day.ToDateTime(TimeOnly.MinValue).AddMinutes(18 * 60 + 30 + _random.Below(4) * 15)).AddDays(-1);
        var invited = ballot?.Total ?? _random.Between(20, 60);
        return new Meeting
        {
            Id = Ids.At(at, place.Plan.Index * 64L + book.Meetings.Count),
            AreaId = place.Plan.Id,
            Kind = kind,
            Title = title,
            HeldAt = at,
            ConvenerId = convener.Id,
            FacilityId = facility.Id,
            Entitled = invited,
            Quorum = ballot?.Quorum(VoteRule.ResidentsMajority) ?? 0,
            Attended = ballot?.TakingPart ?? (int)(invited * _random.Between(0.5, 0.95)),
            Outcome = ballot is null ? null : MeetingOutcome.Adopted,
            Minutes = ballot is null ? "听取意见建议，通报上期事项办理情况。" : "会议表决通过。",
        };
    }
}

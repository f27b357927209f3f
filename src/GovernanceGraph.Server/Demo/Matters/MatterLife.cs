using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Matters;

/// <summary>Leads one matter through the five steps as far as the demo's present lets it come: raised, discussed, decided, acted on, evaluated.</summary>
internal sealed class MatterLife(MatterPlace place, GridPlan grid, Compound compound, MatterTopic topic, CommunityMatter matter, MatterBook book, RandomStream random, DateTime now)
{
    private const double GivenUpShare = 0.05, SatisfiedLeast = 0.7;

    private static readonly IdSeries MeetingIds = new("meeting"), VoteIds = new("vote"), ActionIds = new("matter action"), EvaluationIds = new("matter evaluation");

    public void Live()
    {
        book.Matters.Add(matter);
        var discussed = Evening(matter.RaisedAt, random.Between(5, 20));
        if (discussed >= now) return;
        matter.DiscussedAt = discussed;
        Meet(topic.Pathway is MatterPathway.MutualHelp or MatterPathway.ResidentsGroups ? MeetingKind.Forum : MeetingKind.Deliberation, place.Bodies.ResidentsCommittee, discussed, "议事会", place.Hall, null, null);
        matter.Step = MatterStep.Discussed;
        if (random.Chance(GivenUpShare)) Decline(discussed.AddDays(random.Between(3, 15)), "提出人已自行协商解决，不再继续。");
        else Decide(discussed);
    }

    private void Decide(DateTime discussed)
    {
        var (at, turnout) = (Evening(discussed, random.Between(7, 25)), 1.0);
        for (var attempt = 1; attempt <= 2 && at < now; attempt++)
        {
            var vote = Vote(at, attempt, turnout);
            if (vote.Adopted)
            {
                (matter.DecidedAt, matter.Step) = (at, MatterStep.Decided);
                Act(at);
                return;
            }
            if (!Deferred(vote) || attempt == 2)
            {
                Decline(at.AddDays(1), "表决未达到法定比例，事项未通过。");
                return;
            }
            (at, turnout) = (Evening(at, random.Between(20, 40)), 1.25);
        }
    }

    private Vote Vote(DateTime at, int attempt, double turnout)
    {
        var ballot = topic.OfOwners ? Ballot.OfOwners(compound, random, turnout) : Ballot.OfResidents(place.Plan.Households, random, turnout);
        var draft = ballot.Vote(Guid.Empty, new Meeting { Title = "", HeldAt = at }, matter, topic.Rule, matter.Title);
        var outcome = draft.Adopted ? MeetingOutcome.Adopted : Deferred(draft) ? MeetingOutcome.Deferred : MeetingOutcome.Rejected;
        var (kind, convener) = Deciding();
        var meeting = Meet(kind, convener, at, attempt == 1 ? "定事会" : "第二次定事会", topic.Pathway == MatterPathway.PublicSupervision ? place.Studio : place.Hall, ballot, outcome);
        var vote = ballot.Vote(VoteIds.At(at, book.Votes.Count), meeting, matter, topic.Rule, $"是否同意“{matter.Title}”");
        book.Votes.Add(vote);
        return vote;
    }

    // Too few came: another meeting is called. Enough came and too few agreed: the matter fails.
    private static bool Deferred(Vote vote) => vote.Rule == VoteRule.ResidentsMajority ? vote.HeadsTakingPart * 2 <= vote.HeadsTotal : vote.HeadsTakingPart * 3 < vote.HeadsTotal * 2 || vote.FloorAreaTakingPart * 3 < vote.FloorAreaTotal * 2;

    private (MeetingKind, Organisation) Deciding() => topic.Pathway switch
    {
        _ when topic.OfOwners => (MeetingKind.OwnersAssembly, place.OwnersOf(grid)!),
        MatterPathway.ResidentsMeeting or MatterPathway.Covenant => (MeetingKind.ResidentsMeeting, place.Bodies.ResidentsCommittee),
        MatterPathway.PublicSupervision => (MeetingKind.RepresentativeCongress, place.Bodies.Congress),
        MatterPathway.Deliberation => (MeetingKind.Deliberation, place.Bodies.ResidentsCommittee),
        _ => (MeetingKind.Forum, place.Bodies.ResidentsCommittee),
    };

    private void Act(DateTime decided)
    {
        var since = Evening(decided, random.Between(2, 14)).AddHours(-10);
        if (since >= now) return;
        (matter.ActingSince, matter.Step) = (since, MatterStep.Acting);
        var first = Act(since, place.District.Departments[topic.Helper], topic.First, 0);
        var second = Act(since, matter.LeadId, topic.Second, first);
        var done = since.AddDays(second);
        if (done < now) Evaluate(Evening(done, random.Between(5, 25)));
    }

    private int Act(DateTime since, Organisation responsible, string title, int after) => Act(since, responsible.Id, title, after);

    /// <summary>Adds an action that begins so many days later, and answers on which day it is done.</summary>
    private int Act(DateTime since, Guid responsibleId, string title, int after)
    {
        var (start, planned) = (Day(since).AddDays(after), random.Between(20, 60));
        var takes = (int)Math.Ceiling(planned * random.Between(0.6, 1.3));
        var (today, end) = (Day(now), start.AddDays(takes));
        var stage = end < today ? ActionStage.Done : start < today ? ActionStage.UnderWay : ActionStage.Planned;
        book.Actions.Add(new MatterAction
        {
            Id = ActionIds.At(since, book.Actions.Count),
            MatterId = matter.Id,
            ResponsibleId = responsibleId,
            Title = title,
            Stage = stage,
            StartedOn = stage == ActionStage.Planned ? null : start,
            DueOn = start.AddDays(planned),
            DoneOn = stage == ActionStage.Done ? end : null,
            Result = stage == ActionStage.Done ? random.Pick(["已按计划完成。", "已完成并向居民公示。", "完成，居民代表现场验收。"]) : null,
        });
        return after + takes;
    }

    private void Evaluate(DateTime at)
    {
        if (at >= now) return;
        (matter.EvaluatedAt, matter.Step) = (at, MatterStep.Evaluated);
        var participants = random.Between(18, 90);
        var satisfied = (int)(participants * random.Between(SatisfiedLeast, 1));
        matter.Result = satisfied * 10 >= participants * 9 ? "办理结果居民满意。" : "已办结，部分居民提出后续改进意见。";
        book.Evaluations.Add(new MatterEvaluation { Id = EvaluationIds.At(at, book.Evaluations.Count), MatterId = matter.Id, At = at, Participants = participants, Satisfied = satisfied, Comment = matter.Result });
    }

    private void Decline(DateTime at, string result)
    {
        if (at < now) (matter.DeclinedAt, matter.Step, matter.Result) = (at, MatterStep.Declined, result);
    }

    private Meeting Meet(MeetingKind kind, Organisation convener, DateTime at, string title, Facility facility, Ballot? ballot, MeetingOutcome? outcome)
    {
        var invited = ballot?.Total ?? random.Between(15, 45);
        var meeting = new Meeting
        {
            Id = MeetingIds.At(at, book.Meetings.Count),
            AreaId = matter.AreaId,
            Kind = kind,
            Title = $"{matter.Title}{title}",
            HeldAt = at,
            ConvenerId = convener.Id,
            FacilityId = facility.Id,
            MatterId = matter.Id,
            Entitled = invited,
            Quorum = ballot?.Quorum(topic.Rule) ?? 0,
            Attended = ballot?.TakingPart ?? (int)(invited * random.Between(0.55, 0.95)),
            Outcome = outcome,
            Minutes = outcome switch { null => "收集意见，形成初步方案。", MeetingOutcome.Adopted => "会议表决通过，确定责任单位和完成时限。", MeetingOutcome.Deferred => "到会未达法定比例，择期再议。", _ => "会议表决未通过。" },
        };
        book.Meetings.Add(meeting);
        return meeting;
    }

    // Meetings are held when people are at home.
    private DateTime Evening(DateTime since, int days) => DemoClock.ToUtc(DemoClock.ToLocal(since).Date.AddDays(days).AddMinutes(18 * 60 + 30 + random.Below(4) * 15));

    private static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(DemoClock.ToLocal(utc));
}

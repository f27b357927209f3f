using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Money;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Matters;

/// <summary>The matters behind a community's projects (“项目化管理梯次推进”): raised when the project was proposed, decided by the congress when it was approved, acted on by the project, evaluated when it was closed.</summary>
internal sealed class ProjectMatters(MatterPlace place, MatterBook book, DemoClock clock)
{
    private const int DaysToDiscuss = 10, DaysToDecide = 30, DaysToAct = 60, DaysToAccept = 150, DaysToClose = 170;

    private static readonly IdSeries Ids = new("project matter"), MeetingIds = new("project meeting"), VoteIds = new("project vote"), ActionIds = new("project action"), EvaluationIds = new("project evaluation");

    public void Add(Project project)
    {
        var number = book.Matters.Count + 1;
        var (raised, random) = (At(project, 0, 10), RandomStream.For("project matter", number));
        var matter = new CommunityMatter
        {
            Id = Ids.At(raised, number),
            Code = $"KWS{project.ProposedOn:yyyyMMdd}-{number:0000}",
            Title = project.Title,
            Text = project.Description,
            CategoryId = MatterCategories.Id("LIVELIHOOD"),
            Level = OrganisationLevel.Community,
            Pathway = MatterPathway.ResidentsMeeting,
            RaisedBy = random.Between(5, 60),
            RaisedAt = raised,
            AreaId = place.Plan.Id,
            LeadId = project.ResponsibleId,
        };
        book.Matters.Add(matter);
        Discuss(matter, project, random);
        if (project.Stage >= ProjectStage.Approved) Decide(matter, project, random);
        if (project.Stage >= ProjectStage.UnderWay) (matter.ActingSince, matter.Step) = (At(project, DaysToAct, 8), MatterStep.Acting);
        if (project.Stage == ProjectStage.Closed) Evaluate(matter, project, random);
    }

    private void Discuss(CommunityMatter matter, Project project, RandomStream random)
    {
        var at = At(project, DaysToDiscuss, 19);
        if (at >= clock.Now) return;
        (matter.DiscussedAt, matter.Step) = (at, MatterStep.Discussed);
        var invited = random.Between(15, 45);
        book.Meetings.Add(Meeting(matter, MeetingKind.Deliberation, place.Bodies.ResidentsCommittee, at, "议事会", place.Hall, invited, 0, (int)(invited * random.Between(0.6, 0.95)), null));
    }

    // What was approved was adopted: the ballot is drawn until the rule says so.
    private void Decide(CommunityMatter matter, Project project, RandomStream random)
    {
        var at = At(project, DaysToDecide, 19);
        for (; ; )
        {
            var ballot = Ballot.OfResidents(place.Plan.Households, random, 1.1);
            var meeting = Meeting(matter, MeetingKind.RepresentativeCongress, place.Bodies.Congress, at, "定事会", place.Hall, ballot.Total, ballot.Quorum(VoteRule.ResidentsMajority), ballot.TakingPart, MeetingOutcome.Adopted);
            var vote = ballot.Vote(VoteIds.At(at, book.Votes.Count), meeting, matter, VoteRule.ResidentsMajority, $"是否同意“{matter.Title}”立项");
            if (!vote.Adopted) continue;
            (matter.DecidedAt, matter.Step) = (at, MatterStep.Decided);
            book.Meetings.Add(meeting);
            book.Votes.Add(vote);
            book.Actions.Add(Action(matter, project));
            return;
        }
    }

    private MatterAction Action(CommunityMatter matter, Project project) => new()
    {
        Id = ActionIds.At(matter.DecidedAt!.Value, book.Actions.Count),
        MatterId = matter.Id,
        ResponsibleId = project.ResponsibleId,
        ProjectId = project.Id,
        Title = $"实施{project.Title}项目",
        Stage = project.Stage switch { >= ProjectStage.Accepted => ActionStage.Done, ProjectStage.UnderWay => ActionStage.UnderWay, _ => ActionStage.Planned },
        StartedOn = project.Stage >= ProjectStage.UnderWay ? project.ProposedOn.AddDays(DaysToAct) : null,
        DueOn = project.DueOn!.Value,
        DoneOn = project.Stage >= ProjectStage.Accepted ? project.ProposedOn.AddDays(DaysToAccept) : null,
        Result = project.Stage >= ProjectStage.Accepted ? "居民代表参加验收，已投入使用。" : null,
    };

    private void Evaluate(CommunityMatter matter, Project project, RandomStream random)
    {
        var (at, participants) = (At(project, DaysToClose, 19), random.Between(20, 90));
        (matter.EvaluatedAt, matter.Step, matter.Result) = (at, MatterStep.Evaluated, "项目办结，居民评价后归档。");
        book.Evaluations.Add(new MatterEvaluation { Id = EvaluationIds.At(at, book.Evaluations.Count), MatterId = matter.Id, At = at, Participants = participants, Satisfied = (int)(participants * random.Between(0.75, 1)), Comment = matter.Result });
    }

    private Meeting Meeting(CommunityMatter matter, MeetingKind kind, Organisation convener, DateTime at, string title, Facility facility, int entitled, int quorum, int attended, MeetingOutcome? outcome) => new()
    {
        Id = MeetingIds.At(at, book.Meetings.Count),
        AreaId = place.Plan.Id,
        Kind = kind,
        Title = matter.Title + title,
        HeldAt = at,
        ConvenerId = convener.Id,
        FacilityId = facility.Id,
        MatterId = matter.Id,
        Entitled = entitled,
        Quorum = quorum,
        Attended = attended,
        Outcome = outcome,
        Minutes = outcome is null ? "收集意见，形成项目方案。" : "会议表决通过，同意立项。",
    };

    private static DateTime At(Project project, int days, int hour) => DemoClock.ToUtc(project.ProposedOn.AddDays(days).ToDateTime(new TimeOnly(hour, 0)));
}

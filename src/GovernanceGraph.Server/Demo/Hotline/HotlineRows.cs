using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Applications;
using GovernanceGraph.Server.Demo.Issues;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Services;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Hotline;

/// <summary>The calls to the hotline: one for each issue and each application that came from it, and (ours) 4,000 that were answered at once.</summary>
internal sealed class HotlineRows(DemoWorld world)
{
    /// <summary>How many calls were answered at once.</summary>
    public const int Answered = 4_000;

    private static readonly IdSeries Ids = new("hotline call");
    private static readonly double[] Weekdays = [1.25, 1.1, 1.05, 1, 1, 0.5, 0.4];

    private readonly ApplicationDesk _desk = new(world);
    private readonly Dictionary<Guid, OfferedService> _services = world.Services.ToDictionary(offered => offered.Service.Id);
    private int _number;

    public IEnumerable<HotlineCall> All() =>
    [
        .. world.Issues.All().Where(story => story.Issue.Source == IssueSource.Hotline).Select(story => Of(story.Issue)),
        .. world.Applications.All().Where(story => story.Application.Channel == ServiceChannel.Hotline).Select(story => Of(story.Application)),
        .. BusyDays.Spread(world.Clock, "hotline", Answered, Weekdays).SelectMany(day => Enumerable.Range(0, day.Count).Select(_ => Answer(day.Day))),
    ];

    private HotlineCall Of(Issue issue) => Make(issue.ReportedAt, issue.AreaId!.Value, issue.ReporterId, issue.CategoryId, $"反映：{issue.Title}", $"已登记转办，编号{issue.Code}。", HotlineOutcome.BecameIssue, issue: issue.Id);

    private HotlineCall Of(ServiceApplication application)
    {
        var service = _services[application.ServiceId].Service;
        return Make(application.SubmittedAt.AddMinutes(-3), application.AreaId!.Value, application.ApplicantId, service.CategoryId, $"申请办理“{service.Name}”。", $"已代为申请，编号{application.Code}。", HotlineOutcome.BecameApplication, application: application.Id);
    }

    private HotlineCall Answer(DateOnly day)
    {
        var random = RandomStream.For("answered call", _number);
        CommunityPlan community = _desk.Community(random);
        var offered = _desk.Service(community, random);
        var at = DemoClock.ToUtc(day.ToDateTime(TimeOnly.MinValue) + DayHours.Draw("day", random));
        var limit = offered.Service.PromisedTimeLimitDays is > 0 and var days ? $"{days}个工作日内办结" : "当场办结";
        return Make(at, community.Id, random.Chance(0.5) ? _desk.Resident(community, random) : null, offered.Service.CategoryId, $"“{offered.Service.Name}”怎么办理？", $"由{offered.Provider.Name}办理，{limit}。", HotlineOutcome.Answered);
    }

    private HotlineCall Make(DateTime at, Guid areaId, Guid? caller, Guid? category, string question, string answer, HotlineOutcome outcome, Guid? issue = null, Guid? application = null)
    {
        var random = RandomStream.For("hotline call", ++_number);
        return new HotlineCall
        {
            Id = Ids.At(at, _number),
            At = at,
            Seconds = (int)random.LongTailed(150) + 15,
            CallerId = caller,
            OrganisationId = Operator.Id,
            AreaId = areaId,
            CategoryId = category,
            Question = question,
            Answer = answer,
            Outcome = outcome,
            IssueId = issue,
            ApplicationId = application,
        };
    }

    private Organisation Operator => world.Bodies.Departments["数据"];
}

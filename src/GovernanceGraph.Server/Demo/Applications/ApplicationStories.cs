using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Issues;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Services;

namespace GovernanceGraph.Server.Demo.Applications;

/// <summary>(ours) The 20,000 applications of twelve months with their events, in the order in which they were submitted.</summary>
internal sealed class ApplicationStories(DemoWorld world)
{
    /// <summary>How many there are.</summary>
    public const int Count = 20_000;

    private static readonly IdSeries Ids = new("application"), EventIds = new("application event");
    private static readonly double[] Weekdays = [1.3, 1.15, 1.1, 1.05, 1, 0.28, 0.14];

    private readonly ApplicationDesk _desk = new(world);

    public IEnumerable<ApplicationStory> All()
    {
        var number = 0;
        foreach (var (day, count) in BusyDays.Spread(world.Clock, "applications", Count, Weekdays))
        {
            var random = RandomStream.For("applications of the day", day.DayNumber);
            var moments = Enumerable.Range(0, count).Select(_ => DemoClock.ToUtc(day.ToDateTime(TimeOnly.MinValue) + DayHours.Draw("office", random))).Order().ToList();
            for (var index = 0; index < count; index++) yield return Tell($"BJ{day:yyyyMMdd}-{index + 1:0000}", moments[index], ++number);
        }
    }

    private ApplicationStory Tell(string code, DateTime at, int number)
    {
        var random = RandomStream.For("application", number);
        var community = _desk.Community(random);
        var offered = _desk.Service(community, random);
        var channel = ApplicationDesk.Channel(offered, random);
        var window = _desk.Window(offered, community, channel, random);
        var application = new ServiceApplication
        {
            Id = Ids.At(at, number),
            Code = code,
            ServiceId = offered.Service.Id,
            ApplicantId = _desk.Resident(community, random),
            ReceivedById = window.Id,
            DecidedById = offered.Provider.Id,
            AreaId = community.Id,
            Channel = channel,
            SubmittedAt = at,
            SystemId = offered.Service.SystemId,
            ExternalReference = offered.Service.SystemId == ExternalSystems.Approval ? $"SP370705{number:00000000}" : null,
        };
        var journey = new ApplicationJourney(_desk, random);
        var steps = journey.Plan(application, window, offered.Provider, offered.Service.PromisedTimeLimitDays!.Value);
        return new ApplicationStory(application, Replay(application, number, steps, journey, offered.Service));
    }

    /// <summary>Applies the steps that were taken before the district's present.</summary>
    private List<ApplicationEvent> Replay(ServiceApplication application, int number, IReadOnlyList<ApplicationStep> steps, ApplicationJourney journey, Service service)
    {
        var events = new List<ApplicationEvent>(steps.Count);
        foreach (var step in steps.TakeWhile(step => step.At < world.Clock.Now))
        {
            events.Add(new ApplicationEvent
            {
                Id = EventIds.At(step.At, number * 8L + events.Count),
                ApplicationId = application.Id,
                At = step.At,
                FromState = events.Count == 0 ? null : application.State,
                ToState = step.To,
                ActorId = step.Actor,
                Note = step.Note,
            });
            Apply(application, step, journey, service);
        }
        return events;
    }

    private static void Apply(ServiceApplication application, ApplicationStep step, ApplicationJourney journey, Service service)
    {
        application.State = step.To;
        switch (step.To)
        {
            case ApplicationState.Returned:
                (application.ReturnReason, application.ReturnCount) = (step.Note, 1);
                break;
            case ApplicationState.Accepted:
                application.AcceptedAt = step.At;
                application.DueAt = WorkingTime.Add(step.At, Math.Max(1, service.PromisedTimeLimitDays ?? 0) * WorkingTime.MinutesADay);
                break;
            case ApplicationState.Decided:
                (application.DecidedAt, application.Decision, application.DecisionNote) = (step.At, journey.Granted ? ApplicationDecision.Granted : ApplicationDecision.Refused, step.Note);
                break;
            case ApplicationState.Delivered:
                application.DeliveredAt = step.At;
                break;
            case ApplicationState.Rated:
                (application.RatedAt, application.Rating) = (step.At, journey.Rating);
                break;
        }
    }
}

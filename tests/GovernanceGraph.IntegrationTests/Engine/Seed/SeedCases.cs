using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.ElderCare;
using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>Applications, calls and care: rows that no anonymous viewer may see, hanging on rows that everybody sees.</summary>
internal static class SeedCases
{
    private static readonly DateTime Morning = new(2026, 6, 30, 0, 30, 0, DateTimeKind.Utc);

    public static void AddTo(GovernanceContext context, List<Area> areas)
    {
        context.AddRange(Applications(areas));
        context.AddRange(Events());
        context.AddRange(Calls(areas));
        context.AddRange(Enrolments(areas));
        context.AddRange(Visits());
    }

    private static IEnumerable<ServiceApplication> Applications(List<Area> areas) => Enumerable.Range(0, 10).Select(n => new ServiceApplication
    {
        Id = Keys.Of<ServiceApplication>(n),
        Code = $"BJ-{n:00}",
        ServiceId = Keys.Of<Service>(n % 6),
        ApplicantId = n % 3 == 0 ? null : Keys.Of<Person>(n),
        ReceivedById = Keys.Of<Organisation>(n % 5),
        DecidedById = Keys.Of<Organisation>(n % 3),
        Channel = (ServiceChannel)(n % 4),
        State = n % 2 == 0 ? ApplicationState.Submitted : ApplicationState.Accepted,
        SubmittedAt = Morning,
        AcceptedAt = n % 2 == 0 ? null : Morning.AddHours(n),
        SystemId = n % 4 == 0 ? null : Keys.Of<ExternalSystem>(n % 3),
        ExternalReference = n % 4 == 0 ? null : $"SP-{n}",
        AreaId = areas[n * 3 % areas.Count].Id,
    });

    private static IEnumerable<ApplicationEvent> Events() => Enumerable.Range(0, 10).Select(n => new ApplicationEvent
    {
        Id = Keys.Of<ApplicationEvent>(n),
        ApplicationId = Keys.Of<ServiceApplication>(n),
        At = Morning,
        ToState = ApplicationState.Submitted,
        ActorId = n % 3 == 0 ? null : Keys.Of<Person>(n),
        Note = Texts.OrNull(n),
    });

    private static IEnumerable<HotlineCall> Calls(List<Area> areas) => Enumerable.Range(0, 9).Select(n => new HotlineCall
    {
        Id = Keys.Of<HotlineCall>(n),
        At = Morning,
        CallerId = n % 2 == 0 ? null : Keys.Of<Person>(n),
        OrganisationId = Keys.Of<Organisation>(n % 5),
        CategoryId = n % 4 == 0 ? null : Keys.Of<Category>(n),
        Question = Texts.At(n),
        Answer = Texts.OrNull(n),
        Outcome = (HotlineOutcome)(n % 3),
        IssueId = n % 3 == 1 ? Keys.Of<Issue>(n) : null,
        ApplicationId = n % 3 == 2 ? Keys.Of<ServiceApplication>(n) : null,
        AreaId = areas[n * 3 % areas.Count].Id,
    });

    private static IEnumerable<CareEnrolment> Enrolments(List<Area> areas) => Enumerable.Range(0, 6).Select(n => new CareEnrolment
    {
        Id = Keys.Of<CareEnrolment>(n),
        PersonId = Keys.Of<Person>(n),
        ProviderId = Keys.Of<Organisation>(n % 4),
        FacilityId = n % 2 == 0 ? null : Keys.Of<Facility>(n),
        Level = (CareLevel)(n % 5),
        Since = new DateOnly(2024, 2, 29),
        Until = n % 3 == 0 ? null : DateOnly.MaxValue,
        AreaId = areas[n * 3 % areas.Count].Id,
    });

    private static IEnumerable<CareVisit> Visits() => Enumerable.Range(0, 8).Select(n => new CareVisit
    {
        Id = Keys.Of<CareVisit>(n),
        EnrolmentId = Keys.Of<CareEnrolment>(n % 6),
        At = Morning,
        Minutes = 30 + n,
        Kind = (CareKind)n,
    });
}

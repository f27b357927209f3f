using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>What belongs to services and facilities: steps, documents, places, hours, checks, helpers; some services and facilities have none.</summary>
internal static class SeedServices
{
    public static void AddTo(GovernanceContext context)
    {
        context.AddRange(Systems());
        context.AddRange(Steps());
        context.AddRange(Documents());
        context.AddRange(Places());
        context.AddRange(Schedules());
        context.AddRange(Checks());
        context.AddRange(CoBuildings());
    }

    private static IEnumerable<ExternalSystem> Systems() => Enumerable.Range(0, 3).Select(n => new ExternalSystem
    {
        Id = Keys.Of<ExternalSystem>(n),
        Code = "X" + n * 2 % 3,
        Name = Texts.At(n),
        Kind = (ExternalSystemKind)n,
        OperatorId = n == 1 ? null : Keys.Of<Organisation>(n),
        Url = n == 1 ? null : $"https://x{n}.example/",
    });

    private static IEnumerable<ServiceStep> Steps() => Enumerable.Range(0, 20).Select(n => new ServiceStep
    {
        Id = Keys.Of<ServiceStep>(n),
        ServiceId = Keys.Of<Service>(n / 3 * 2),
        Position = n % 3 + 1,
        Title = Texts.At(n),
        Description = Texts.OrNull(n),
        ResponsibleLevel = n % 3 == 0 ? null : (OrganisationLevel)(n % 4),
        WorkingDays = n % 4 == 0 ? null : n,
    });

    private static IEnumerable<ServiceDocument> Documents() => Enumerable.Range(0, 14).Select(n => new ServiceDocument
    {
        Id = Keys.Of<ServiceDocument>(n),
        ServiceId = Keys.Of<Service>(n / 2 + 3),
        Position = 2 - n % 2,
        Name = Texts.At(n),
        Form = (DocumentForm)(n % 4),
        Copies = n % 3 + 1,
        Required = n % 4 != 0,
        Note = Texts.OrNull(n),
    });

    private static IEnumerable<ServiceFacility> Places() =>
        from service in Enumerable.Range(0, 9)
        from facility in Enumerable.Range(0, 8)
        where (service + facility) % 4 == 0
        select new ServiceFacility { ServiceId = Keys.Of<Service>(service), FacilityId = Keys.Of<Facility>(facility) };

    private static IEnumerable<Schedule> Schedules() => Enumerable.Range(0, 18).Select(n => new Schedule
    {
        Id = Keys.Of<Schedule>(n),
        FacilityId = n % 3 == 0 ? null : Keys.Of<Facility>(n % 5),
        ServiceId = n % 3 == 0 ? Keys.Of<Service>(n % 4) : null,
        Weekday = (short)(n * 3 % 7 + 1),
        Opens = n % 2 == 0 ? "08:30" : "00:00",
        Closes = n % 4 == 1 ? "24:00" : "12:00",
        ValidFrom = n % 5 == 0 ? Moments.Day(2) : null,
        ValidTo = n % 5 == 0 ? DateOnly.MaxValue : null,
        ClosedOnHolidays = n % 2 == 0,
        Note = Texts.OrNull(n),
    });

    /// <summary>The checks say what the facilities say already.</summary>
    private static IEnumerable<StandardCheck> Checks() => Enumerable.Range(0, 14).Where(n => n % 3 != 0).SelectMany(n => new[] { n, n + 14 }).Select(n => new StandardCheck
    {
        Id = Keys.Of<StandardCheck>(n),
        FacilityId = Keys.Of<Facility>(n % 14),
        Standard = Texts.At(n),
        CheckedOn = Moments.Day(n),
        ItemsTotal = 10,
        ItemsPassed = n % 11,
        Passed = n % 14 % 3 == 1,
        CheckedById = n % 2 == 0 ? null : Keys.Of<Organisation>(n % 5),
        Note = Texts.OrNull(n),
    });

    private static IEnumerable<CoBuilding> CoBuildings() => Enumerable.Range(0, 12).Select(n => new CoBuilding
    {
        Id = Keys.Of<CoBuilding>(n),
        FacilityId = Keys.Of<Facility>(n % 4),
        OrganisationId = Keys.Of<Organisation>(n / 4 + n % 4 * 2),
        Since = Moments.Day(n),
        Contribution = Texts.OrNull(n),
    });
}

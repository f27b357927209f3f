using System.Globalization;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;

namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>Organisations, people and what ties them: with every column that may be null null somewhere, and equal names.</summary>
internal static class SeedOrganisations
{
    public const int OrganisationCount = 26;
    public const int PersonCount = 18;

    public static IEnumerable<Organisation> Organisations(List<Area> areas) => Enumerable.Range(0, OrganisationCount).Select(n => new Organisation
    {
        Id = Keys.Of<Organisation>(n),
        Name = n % 3 == 0 ? "居民委员会" : Texts.At(n),
        Kind = (OrganisationKind)(n * 5 % 20),
        Level = n % 4 == 0 ? null : (OrganisationLevel)(n % 4),
        Power = n % 5 == 0 ? (Power)(n % 4) : null,
        CreditCode = n % 3 == 1 ? "91370102MA3C" + (100_000 + n).ToString(CultureInfo.InvariantCulture) : null,
        Origin = n % 2 == 0 ? null : (OrganisationOrigin)(n % 4 / 2),
        FoundedOn = n % 2 == 0 ? null : DateOnly.MinValue,
        DissolvedOn = Moments.DayOrNull(n),
        Description = Texts.OrNull(n + 1),
        OfficePhone = n % 2 == 0 ? null : "0531-8888000" + n % 3,
        AreaId = n % 4 == 3 ? null : areas[n * 3 % areas.Count].Id,
        ParentId = n < 3 || n % 4 == 0 ? null : Keys.Of<Organisation>(n / 3),
    });

    public static IEnumerable<OrganisationLink> Links() => Enumerable.Range(0, 14).Select(n => new OrganisationLink
    {
        Id = Keys.Of<OrganisationLink>(n),
        FromId = Keys.Of<Organisation>(n % 6),
        ToId = Keys.Of<Organisation>(n + 7),
        Kind = (OrganisationLinkKind)(n % 9),
        Since = n % 2 == 0 ? null : DateOnly.MinValue,
        Until = Moments.DayOrNull(n),
    });

    public static IEnumerable<Person> People(List<Area> areas) => Enumerable.Range(0, PersonCount).Select(n => new Person
    {
        Id = Keys.Of<Person>(n),
        Name = n % 2 == 0 ? "张三" : Texts.At(n),
        Phone = n % 3 == 0 ? null : n % 3 == 1 ? "13812345678" : "😀" + n,
        Address = Texts.OrNull(n),
        AreaId = n % 4 == 3 ? null : areas[n * 5 % areas.Count].Id,
    });

    public static IEnumerable<Post> Posts(List<Area> areas) => Enumerable.Range(0, 9).Select(n => new Post
    {
        Id = Keys.Of<Post>(n),
        OrganisationId = Keys.Of<Organisation>(n / 2),
        Title = n % 2 == 0 ? "书记" : Texts.At(n),
        Role = (MembershipRole)(n % 10),
        AreaId = n % 3 == 0 ? null : areas[n].Id,
        Headcount = n % 3,
    });

    public static IEnumerable<Membership> Memberships(List<Area> areas) => Enumerable.Range(0, 28).Select(n => new Membership
    {
        Id = Keys.Of<Membership>(n),
        PersonId = Keys.Of<Person>(n % 9),
        OrganisationId = Keys.Of<Organisation>(n % 11),
        PostId = n % 4 == 0 ? Keys.Of<Post>(n % 9) : null,
        Role = n % 3 == 0 ? MembershipRole.RedSteward : (MembershipRole)(n % 10),
        Source = n % 6 == 0 ? (StewardSource)(n % 8) : null,
        Since = n % 2 == 0 ? DateOnly.MinValue : new DateOnly(2000, 1, 1),
        Until = n % 3 == 0 ? null : n % 3 == 1 ? DateOnly.MaxValue : new DateOnly(2026, 6, 30),
        AreaId = n % 5 == 0 ? null : areas[n * 7 % areas.Count].Id,
    });

    public static IEnumerable<Volunteer> Volunteers(List<Area> areas) => Enumerable.Range(0, 10).Select(n => new Volunteer
    {
        Id = Keys.Of<Volunteer>(n),
        PersonId = Keys.Of<Person>(n + 5),
        Status = (VolunteerStatus)(n % 3),
        Hours = n % 4 * 100,
        HoursBefore = n % 4 * 100,
        Stars = (short)(n % 6),
        RegisteredAt = Moments.Instant(n),
        AreaId = areas[n * 5 % areas.Count].Id,
    });

    public static IEnumerable<Skill> Skills() => Enumerable.Range(0, 6).Select(n => new Skill { Id = Keys.Of<Skill>(n), Code = "S" + n * 7 % 6, Name = Texts.At(n + 7), NameEn = Texts.At(n) });

    /// <summary>The last volunteer has no skill, the last skill nobody.</summary>
    public static IEnumerable<VolunteerSkill> VolunteerSkills() =>
        from volunteer in Enumerable.Range(0, 9)
        from skill in Enumerable.Range(0, 5)
        where (volunteer + skill) % 3 != 0
        select new VolunteerSkill { VolunteerId = Keys.Of<Volunteer>(volunteer), SkillId = Keys.Of<Skill>(skill) };

    public static IEnumerable<Service> Services(List<Area> areas) => Enumerable.Range(0, 18).Select(n => new Service
    {
        Id = Keys.Of<Service>(n),
        ProviderId = Keys.Of<Organisation>(n % 7),
        CategoryId = n % 3 == 0 ? null : Keys.Of<Category>(n % 10),
        Name = Texts.At(n / 2),
        Description = Texts.OrNull(n),
        Level = (OrganisationLevel)(n % 4),
        Serves = Texts.OrNull(n + 2),
        Eligibility = Texts.OrNull(n + 1),
        Fee = n % 4 == 0 ? null : n % 4 == 1 ? 0m : n % 4 == 2 ? 9_999_999_999_999_999.99m : 10.50m,
        LegalTimeLimitDays = n % 3 == 0 ? null : n % 5,
        PromisedTimeLimitDays = n % 3 == 0 ? null : n % 5 / 2,
        SystemId = n % 4 == 0 ? null : Keys.Of<ExternalSystem>(n % 3),
        Channels = [.. Enumerable.Range(0, n % 4).Select(c => (ServiceChannel)c)],
        Status = (ServiceStatus)(n % 3),
        AreaId = n % 4 == 0 ? null : areas[n * 2 % areas.Count].Id,
    });

    public static IEnumerable<Facility> Facilities(List<Area> areas) => Enumerable.Range(0, 14).Select(n => new Facility
    {
        Id = Keys.Of<Facility>(n),
        Name = Texts.At(n / 2 + 3),
        Kind = (FacilityKind)(n % 14),
        CategoryId = n % 4 == 3 ? Keys.Of<Category>(n) : null,
        OperatorId = n % 2 == 0 ? null : Keys.Of<Organisation>(n),
        PartOfId = n is > 3 and < 10 ? Keys.Of<Facility>(n / 3) : null,
        Address = Texts.OrNull(n),
        Longitude = n % 3 == 0 ? null : n - 0.1,
        Latitude = n % 3 == 0 ? null : 1e-7 * n,
        Capacity = n % 4 == 0 ? null : n % 3 * 10,
        MeetsNationalStandard = n % 3 == 0 ? null : n % 3 == 1,
        AreaId = areas[n * 11 % areas.Count].Id,
    });
}

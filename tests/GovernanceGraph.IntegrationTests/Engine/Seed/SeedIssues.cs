using System.Globalization;
using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>Issues, every fifth of them private, merged into public and private ones; events of all kinds, with and without actors.</summary>
internal static class SeedIssues
{
    private const int Count = 50;

    // The second may be about the same thing as the first: of one category, in one street, in the same words.
    private const int Original = 2, Alike = 22;

    public static IEnumerable<Category> Categories() => Enumerable.Range(0, 12).Select(n => new Category
    {
        Id = Keys.Of<Category>(n),
        Taxonomy = (CategoryTaxonomy)(n % 2),
        Code = "C" + (n * 5 % 12).ToString("00", CultureInfo.InvariantCulture),
        Name = Texts.At(n),
        NameEn = Texts.OrNull(n),
        ParentId = n > 7 ? Keys.Of<Category>(n - 8) : null,
        Position = n % 4,
        Active = n % 3 != 0,
    });

    public static IEnumerable<Issue> Issues(List<Area> areas) => Enumerable.Range(0, Count).Select(n =>
    {
        var mergedInto = MergedInto(n);
        var state = mergedInto is null ? (IssueState)(n % 8) : IssueState.Merged;
        return new Issue
        {
            Id = Keys.Of<Issue>(n),
            Code = $"JN-2026-{n:0000}" + (n % 9 == 0 ? Texts.At(n) : ""),
            Title = Texts.At(n == Alike ? Original : n),
            Description = Texts.OrNull(n),
            CategoryId = Keys.Of<Category>(n % 10),
            Source = (IssueSource)(n % 7),
            State = state,
            SuspendedAt = state == IssueState.Suspended ? Moments.Instant(n) : null,
            Status = IssueStates.StatusOf(state),
            Priority = (IssuePriority)(n % 4),
            Visibility = n % 5 == 4 ? IssueVisibility.Private : IssueVisibility.Public,
            ReporterPrivate = n % 6 == 1,
            ReporterId = n % 2 == 0 ? Keys.Of<Person>(n % SeedOrganisations.PersonCount) : null,
            ResponsibleId = n % 3 == 0 ? null : Keys.Of<Organisation>(n % 5),
            AssigneeId = n % 4 == 0 ? Keys.Of<Person>(n % 9) : null,
            Address = Texts.OrNull(n + 1),
            Longitude = n % 3 == 0 ? null : n == Alike ? 117.0 + Original / 100.0 + 0.001 : 117.0 + n / 100.0,
            Latitude = n % 3 == 0 ? null : 36.65,
            ReportedAt = Moments.Instant(n),
            AcceptedAt = Moments.InstantOrNull(n),
            DueAt = Moments.InstantOrNull(n + 1),
            StepDueAt = IssueStates.StatusOf(state) == IssueStatus.Closed ? null : Moments.InstantOrNull(n + 3),
            HandledAt = Moments.InstantOrNull(n + 2),
            ClosedAt = Moments.InstantOrNull(n * 2),
            Outcome = Texts.OrNull(n),
            Rating = n % 3 == 0 ? null : (short)(n % 5 + 1),
            ReturnCount = (short)(n % 3),
            SupervisionLevel = n % 11 == 0 ? short.MaxValue : (short)0,
            MergedIntoId = mergedInto,
            Version = n % 7 == 0 ? int.MaxValue : 1,
            DiaryEntryId = n % 7 == 0 ? Keys.Of<DiaryEntry>(n % 12) : null,
            ImportSource = n % 6 == 0 ? "bos311" : null,
            ExternalId = n % 6 == 0 ? n.ToString(CultureInfo.InvariantCulture) : null,
            AreaId = areas[n * 3 % areas.Count].Id,
        };
    });

    public static IEnumerable<IssueEvent> Events() => Enumerable.Range(0, 60).Select(n => new IssueEvent
    {
        Id = Keys.Of<IssueEvent>(n),
        Version = n + 1,
        IssueId = Keys.Of<Issue>(n * n % 23),
        Kind = (IssueEventKind)(n % 26),
        At = Moments.Instant(n / 3),
        ActorId = n % 3 == 0 ? null : Keys.Of<Person>(n % SeedOrganisations.PersonCount),
        FromState = n % 4 == 0 ? null : (IssueState)(n % 10),
        ToState = n % 3 == 0 ? null : (IssueState)(n % 9),
        Note = Texts.OrNull(n),
    });

    /// <summary>Numbers from 40 on are merged: 40 and 45 into a private issue (44 and 4), others into public ones.</summary>
    private static Guid? MergedInto(int n) => n switch
    {
        40 => Keys.Of<Issue>(44),
        45 => Keys.Of<Issue>(4),
        >= 40 => Keys.Of<Issue>(n % 3),
        _ => null,
    };
}

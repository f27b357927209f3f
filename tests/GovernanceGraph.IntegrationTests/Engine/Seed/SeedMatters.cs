using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Pledges;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>Matters of every step with what hangs on them, pledges with and without reports, diaries, assessments of all subjects, and the records of public and private issues.</summary>
internal static class SeedMatters
{
    private const int Count = 18;

    public static void AddTo(GovernanceContext context, List<Area> areas)
    {
        context.AddRange(Specifications());
        context.AddRange(Records());
        context.AddRange(Listed(areas));
        context.AddRange(Matters(areas));
        context.AddRange(PartsOfMatters(areas));
        context.AddRange(Pledges(areas));
        context.AddRange(GridWork(areas));
    }

    private static IEnumerable<Entity> Specifications()
    {
        for (var n = 0; n < 4; n++)
            yield return new CategorySpecification
            {
                Id = Keys.Of<CategorySpecification>(n),
                CategoryId = Keys.Of<Category>(n),
                Type = Texts.At(n),
                ResponsibleKinds = [(OrganisationKind)(n * 5 % 20), OrganisationKind.ResidentsCommittee],
                ResponsibleId = n == 2 ? Keys.Of<Organisation>(2) : null,
                Standard = Texts.At(n + 1),
                AcceptLimit = 1,
                HandleLimit = n + 1,
                HandleUnit = LimitUnit.WorkingDay,
                HighHandleLimit = 1,
                UrgentHandleLimit = 24,
                FeedbackLimit = 1,
                EffectRating = (short)(n + 1),
                VerificationWanted = n % 2 == 0,
                DuplicateRadius = n * 100,
                SecondSupervisionHours = 24,
                DistrictSupervisionHours = 72,
            };
    }

    private static IEnumerable<Entity> Records()
    {
        for (var n = 0; n < Count; n++)
        {
            var issue = Keys.Of<Issue>(n * 2);
            yield return new Attachment { Id = Keys.Of<Attachment>(n), IssueId = issue, FileName = Texts.At(n), MediaType = "image/jpeg", Bytes = 1L << (n + 20), Sha256 = new string('a', Attachment.Sha256Length), Width = n % 2 == 0 ? 4 : null, Height = n % 2 == 0 ? 3 : null, TakenAt = Moments.InstantOrNull(n), AddedAt = Moments.Instant(n) };
            yield return new Verification { Id = Keys.Of<Verification>(n), IssueId = issue, At = Moments.Instant(n), VerifierId = Keys.Of<Person>(n % 5), Passed = n % 3 != 0, Note = Texts.OrNull(n) };
            yield return new Supervision { Id = Keys.Of<Supervision>(n), IssueId = issue, Level = (short)(n % 3 + 1), At = Moments.Instant(n), SupervisorId = Keys.Of<Organisation>(n % 4), Automatic = n % 2 == 0, Reason = Texts.At(n), ResolvedAt = n % 2 == 0 ? null : Moments.Instant(n) };
            yield return new IssueRating { Id = Keys.Of<IssueRating>(n), IssueId = issue, At = Moments.Instant(n), Stars = (short)(n % 5 + 1), Comment = Texts.OrNull(n) };
        }
    }

    private static IEnumerable<ListedMatter> Listed(List<Area> areas) => Enumerable.Range(0, 8).Select(n => new ListedMatter
    {
        Id = Keys.Of<ListedMatter>(n),
        Code = $"YM-{n:00}",
        Name = Texts.At(n),
        CategoryId = Keys.Of<Category>(n),
        OwnerId = Keys.Of<Organisation>(n % 3),
        AreaId = areas[n * 5 % areas.Count].Id,
        Level = (OrganisationLevel)(n % 3),
        Pathway = (MatterPathway)(n % 6),
        KeyProject = n % 4 == 0,
        Type = Texts.At(n),
        Responsibility = Texts.At(n + 1),
        Standard = Texts.At(n + 2),
        Time = Texts.At(n + 3),
        Effect = Texts.At(n + 4),
        PublishedOn = Moments.Day(n),
    });

    private static IEnumerable<CommunityMatter> Matters(List<Area> areas) => Enumerable.Range(0, Count).Select(n =>
    {
        var (raised, step) = (new DateTime(2026, 1, 1, 4, 0, 0, DateTimeKind.Utc).AddDays(n / 2), (MatterStep)(n % 6));
        DateTime? At(MatterStep reached) => step is not MatterStep.Declined && step >= reached ? raised.AddDays((int)reached) : null;
        return new CommunityMatter
        {
            Id = Keys.Of<CommunityMatter>(n),
            Code = $"KWS-{n:0000}",
            Title = Texts.At(n),
            Text = Texts.OrNull(n),
            CategoryId = Keys.Of<Category>(n % 10),
            Level = (OrganisationLevel)(n % 4),
            Pathway = (MatterPathway)(n % 6),
            Step = step,
            RaisedBy = n + 1,
            RaisedAt = raised,
            DiscussedAt = At(MatterStep.Discussed),
            DecidedAt = At(MatterStep.Decided),
            ActingSince = At(MatterStep.Acting),
            EvaluatedAt = At(MatterStep.Evaluated),
            DeclinedAt = step == MatterStep.Declined ? raised.AddDays(9) : null,
            Result = Texts.OrNull(n + 1),
            LeadId = Keys.Of<Organisation>(n % 5),
            ListedMatterId = n % 3 == 0 ? Keys.Of<ListedMatter>(n % 8) : null,
            AreaId = areas[n * 7 % areas.Count].Id,
        };
    });

    private static IEnumerable<Entity> PartsOfMatters(List<Area> areas)
    {
        for (var n = 0; n < Count; n++)
        {
            var matter = Keys.Of<CommunityMatter>(n % 7);
            yield return new MatterIssue { Id = Keys.Of<MatterIssue>(n), MatterId = Keys.Of<CommunityMatter>(n), IssueId = Keys.Of<Issue>(n + 1), Kind = (MatterIssueKind)(n % 2) };
            yield return new Meeting { Id = Keys.Of<Meeting>(n), AreaId = areas[n * 3 % areas.Count].Id, Kind = (MeetingKind)(n % 7), Title = Texts.At(n), HeldAt = Moments.Instant(n), ConvenerId = Keys.Of<Organisation>(n % 6), FacilityId = n % 3 == 0 ? null : Keys.Of<Facility>(n % 5), MatterId = n % 4 == 0 ? null : matter, Entitled = 90, Quorum = 60, Attended = 60, Outcome = n % 4 == 3 ? null : (MeetingOutcome)(n % 3), Minutes = Texts.OrNull(n) };
            yield return Vote(n, matter);
            yield return new MatterAction { Id = Keys.Of<MatterAction>(n), MatterId = matter, ResponsibleId = Keys.Of<Organisation>(n % 4), Title = Texts.At(n), Stage = n % 2 == 0 ? ActionStage.Planned : ActionStage.UnderWay, StartedOn = n % 2 == 0 ? null : Moments.Day(n), DueOn = Moments.Day(n + 1), Result = Texts.OrNull(n) };
            yield return new MatterEvaluation { Id = Keys.Of<MatterEvaluation>(n), MatterId = matter, At = Moments.Instant(n), Participants = 20, Satisfied = n, Comment = Texts.OrNull(n) };
            yield return new Covenant { Id = Keys.Of<Covenant>(n), AreaId = areas[n / 2 * 4 % areas.Count].Id, Title = Texts.At(n), Version = (short)(n % 2 + 1), Text = Texts.At(n), AdoptedById = n % 3 == 0 ? null : Keys.Of<Meeting>(n), AdoptedOn = new DateOnly(2020 + n % 2, 1, 1), Until = n % 2 == 0 ? new DateOnly(2020, 12, 31) : null };
        }
    }

    private static Vote Vote(int n, Guid matter)
    {
        var ofOwners = n % 2 == 0;
        var vote = new Vote { Id = Keys.Of<Vote>(n), MeetingId = Keys.Of<Meeting>(n % 6), MatterId = n % 5 == 0 ? null : matter, Motion = Texts.At(n), Rule = ofOwners ? (VoteRule)(1 + n / 2 % 2) : VoteRule.ResidentsMajority, At = Moments.Instant(n), HeadsTotal = 90, HeadsTakingPart = 55 + n, HeadsAgreeing = 30 + n, FloorAreaTotal = ofOwners ? 900.5m : null, FloorAreaTakingPart = ofOwners ? 650.25m : null, FloorAreaAgreeing = ofOwners ? 500m : null };
        vote.Adopted = VoteRules.IsAdopted(vote);
        return vote;
    }

    private static IEnumerable<Pledge> Pledges(List<Area> areas) => Enumerable.Range(0, 10).Select(n => new Pledge
    {
        Id = Keys.Of<Pledge>(n),
        AreaId = areas[n * 4 % areas.Count].Id,
        UnitId = Keys.Of<Organisation>(n % 5),
        Year = (short)(2024 + n % 3),
        PledgedOn = new DateOnly(2024, 3, 1),
        UnitPromise = Texts.At(n),
        CommunityPromise = Texts.At(n + 1),
        ReportedOn = n % 3 == 0 ? null : new DateOnly(2024, 12, 1),
        UnitReport = n % 3 == 0 ? null : Texts.At(n),
        CommunityReport = n % 3 == 0 ? null : Texts.At(n + 2),
        EvaluatedOn = n % 3 == 2 ? new DateOnly(2024, 12, 20) : null,
        UnitEvaluation = n % 3 == 2 ? Texts.At(n) : null,
        UnitRating = n % 3 == 2 ? (short)(n % 5 + 1) : null,
        CommunityEvaluation = n % 3 == 2 ? Texts.At(n) : null,
        CommunityRating = n % 3 == 2 ? (short)5 : null,
        Kept = n % 3 == 2 ? n % 2 == 0 : null,
        FacilityId = n % 4 == 1 ? Keys.Of<Facility>(n % 4) : null,
    });

    private static IEnumerable<Entity> GridWork(List<Area> areas)
    {
        yield return new WorkingCalendar { Id = Keys.Of<WorkingCalendar>(0), AreaId = areas[4].Id, Name = "工作日历", MorningFrom = "08:00", MorningUntil = "12:00", AfternoonFrom = "14:00", AfternoonUntil = "18:00" };
        for (var n = 0; n < 12; n++)
        {
            var area = areas[n * 3 % areas.Count].Id;
            yield return new CalendarDay { Id = Keys.Of<CalendarDay>(n), CalendarId = Keys.Of<WorkingCalendar>(0), Date = new DateOnly(2026, 1, 1).AddDays(n), Working = n % 4 == 0, Name = Texts.At(n) };
            yield return new DiaryEntry { Id = Keys.Of<DiaryEntry>(n), AreaId = area, MembershipId = Keys.Of<Membership>(n % 4), VisitedAt = Moments.Instant(n), Households = (short)(n + 1), Text = Texts.At(n) };
            yield return new Notice { Id = Keys.Of<Notice>(n), AreaId = area, Kind = (NoticeKind)(n % 6), Title = Texts.At(n), Text = Texts.At(n + 1), PublisherId = Keys.Of<Organisation>(n % 4), PublishedAt = Moments.Instant(n), ShownUntil = Moments.DayOrNull(n) };
            yield return new Assessment { Id = Keys.Of<Assessment>(n), AreaId = area, Subject = (AssessmentSubject)(n % 3), MembershipId = n % 3 == 0 ? Keys.Of<Membership>(n % 4) : null, OrganisationId = n % 3 == 1 ? Keys.Of<Organisation>(n % 4) : null, PeriodFrom = new DateOnly(2026, 1, 1), PeriodUntil = new DateOnly(2026, 3, 31) };
            yield return new AssessmentIndicator { Id = Keys.Of<AssessmentIndicator>(n), AssessmentId = Keys.Of<Assessment>(n / 2), IndicatorId = Keys.Of<Category>(n), Value = n, Points = n * 8.25m, Weight = (short)(n * 5 + 1) };
            yield return new Target { Id = Keys.Of<Target>(n), AreaId = area, Title = Texts.At(n), IndicatorId = Keys.Of<Category>(n), Baseline = n % 2 == 0 ? null : n, Value = 100, Unit = "%", DueOn = Moments.Day(n), OwnerId = Keys.Of<Organisation>(n % 4) };
        }
    }
}

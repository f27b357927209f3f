using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Pledges;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Domain;
using GovernanceGraph.IntegrationTests.Storage;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Matters;

/// <summary>What the database refuses of matters, pledges and the records of issues, whoever writes: each change breaks one rule on rows that keep all others.</summary>
public sealed class MatterCheckTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private static readonly DateTime Morning = new(2026, 6, 1, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Day = new(2026, 6, 1);

    public async Task InitializeAsync()
    {
        await using var context = database.Context();
        var area = await context.SavedAsync(Sample.Area(Guid.NewGuid().ToString(), AreaLevel.Community));
        var category = await context.SavedAsync(Sample.Category());
        var (committee, person) = (await context.SavedAsync(Sample.Organisation(area)), await context.SavedAsync(Sample.Person()));
        var issue = await context.SavedAsync(Sample.Issue(area, category));
        context.Add(Specification(category));
        var calendar = await context.SavedAsync(new WorkingCalendar { AreaId = area.Id, Name = "工作日历", MorningFrom = "08:00", MorningUntil = "12:00", AfternoonFrom = "14:00", AfternoonUntil = "18:00" });
        context.Add(new Attachment { IssueId = issue.Id, FileName = "现场.jpg", MediaType = "image/jpeg", Bytes = 1, Sha256 = new string('0', 64), Width = 4, Height = 3, AddedAt = Morning });
        context.Add(new Supervision { IssueId = issue.Id, Level = 1, At = Morning, SupervisorId = committee.Id, Reason = "超期" });
        context.Add(new IssueRating { IssueId = issue.Id, At = Morning, Stars = 5 });
        var matter = await context.SavedAsync(Matter(area, category, committee));
        var meeting = await context.SavedAsync(new Meeting { Kind = MeetingKind.OwnersAssembly, Title = "业主大会", HeldAt = Morning, ConvenerId = committee.Id, AreaId = area.Id, MatterId = matter.Id, Entitled = 9, Quorum = 6, Attended = 6, Outcome = MeetingOutcome.Adopted });
        context.Add(new Vote { MeetingId = meeting.Id, Motion = "加装电梯", Rule = VoteRule.OwnersWeighty, At = Morning, HeadsTotal = 90, HeadsTakingPart = 60, HeadsAgreeing = 45, FloorAreaTotal = 900, FloorAreaTakingPart = 600, FloorAreaAgreeing = 450, Adopted = true });
        context.Add(new MatterAction { MatterId = matter.Id, ResponsibleId = committee.Id, Title = "施工", DueOn = Day });
        context.Add(new MatterEvaluation { MatterId = matter.Id, At = Morning, Participants = 3, Satisfied = 2 });
        context.Add(new Covenant { AreaId = area.Id, Title = "居民公约", Version = 1, Text = "爱护环境", AdoptedOn = Day });
        context.Add(new Pledge { AreaId = area.Id, UnitId = committee.Id, Year = 2026, PledgedOn = Day, UnitPromise = "开放停车场", CommunityPromise = "提供志愿服务" });
        var membership = await context.SavedAsync(new Membership { PersonId = person.Id, OrganisationId = committee.Id, AreaId = area.Id, Role = MembershipRole.GridWorker, Since = Day });
        context.Add(new DiaryEntry { AreaId = area.Id, MembershipId = membership.Id, VisitedAt = Morning, Text = "走访" });
        context.Add(new Assessment { AreaId = area.Id, Subject = AssessmentSubject.GridWorker, MembershipId = membership.Id, PeriodFrom = Day, PeriodUntil = Day });
        await context.SaveChangesAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("category_specifications", "responsible_kinds = '{}'", "ck_category_specifications_responsible")]
    [InlineData("category_specifications", "accept_limit = 0", "ck_category_specifications_limits")]
    [InlineData("category_specifications", "effect_rating = 6", "ck_category_specifications_effect_rating")]
    [InlineData("category_specifications", "duplicate_radius = 5001", "ck_category_specifications_duplicate_radius")]
    [InlineData("category_specifications", "second_supervision_hours = 100", "ck_category_specifications_supervision_hours")]
    [InlineData("working_calendars", "morning_from = '0800'", "ck_working_calendars_times")]
    [InlineData("working_calendars", "afternoon_until = '24:00'", "ck_working_calendars_times")]
    [InlineData("working_calendars", "afternoon_from = '11:00'", "ck_working_calendars_order")]
    [InlineData("attachments", "bytes = 0", "ck_attachments_bytes")]
    [InlineData("attachments", "media_type = 'picture'", "ck_attachments_media_type_form")]
    [InlineData("attachments", "sha256 = repeat('A', 64)", "ck_attachments_sha256_form")]
    [InlineData("attachments", "width = NULL", "ck_attachments_picture")]
    [InlineData("supervisions", "level = 4", "ck_supervisions_level")]
    [InlineData("supervisions", "resolved_at = at - interval '1 second'", "ck_supervisions_resolved")]
    [InlineData("issue_ratings", "stars = 0", "ck_issue_ratings_stars")]
    [InlineData("community_matters", "raised_by = 0", "ck_community_matters_raised_by")]
    [InlineData("community_matters", "step = 'DISCUSSED'", "ck_community_matters_step_of_times")]
    [InlineData("community_matters", "step = 'DECIDED', decided_at = raised_at", "ck_community_matters_step_of_times")]
    [InlineData("community_matters", "step = 'DISCUSSED', discussed_at = raised_at - interval '1 day'", "ck_community_matters_order_of_times")]
    [InlineData("meetings", "attended = 10", "ck_meetings_attendance")]
    [InlineData("meetings", "quorum = 10", "ck_meetings_attendance")]
    [InlineData("meetings", "attended = 5", "ck_meetings_quorum")]
    [InlineData("votes", "adopted = false", "ck_votes_adopted")]
    [InlineData("votes", "heads_agreeing = 44", "ck_votes_adopted")]
    [InlineData("votes", "floor_area_agreeing = 449.99", "ck_votes_adopted")]
    [InlineData("votes", "heads_taking_part = 59", "ck_votes_adopted")]
    [InlineData("votes", "floor_area_taking_part = 599.99", "ck_votes_adopted")]
    [InlineData("votes", "rule = 'OWNERS_ORDINARY', heads_agreeing = 30", "ck_votes_adopted")]
    [InlineData("votes", "rule = 'OWNERS_ORDINARY', floor_area_agreeing = 300", "ck_votes_adopted")]
    [InlineData("votes", "heads_agreeing = 61", "ck_votes_heads")]
    [InlineData("votes", "heads_taking_part = 91, adopted = false", "ck_votes_heads")]
    [InlineData("votes", "floor_area_total = NULL", "ck_votes_floor_area")]
    [InlineData("votes", "rule = 'RESIDENTS_MAJORITY'", "ck_votes_floor_area")]
    [InlineData("votes", "floor_area_agreeing = 601", "ck_votes_floor_area")]
    [InlineData("matter_actions", "stage = 'DONE'", "ck_matter_actions_done")]
    [InlineData("matter_actions", "stage = 'UNDER_WAY'", "ck_matter_actions_started")]
    [InlineData("matter_actions", "stage = 'DONE', started_on = due_on, done_on = due_on - 1", "ck_matter_actions_order")]
    [InlineData("matter_evaluations", "satisfied = 4", "ck_matter_evaluations_participants")]
    [InlineData("covenants", "version = 0", "ck_covenants_version")]
    [InlineData("covenants", "until = adopted_on - 1", "ck_covenants_until")]
    [InlineData("pledges", "year = 1999", "ck_pledges_year")]
    [InlineData("pledges", "reported_on = pledged_on, unit_report = '已开放'", "ck_pledges_reports")]
    [InlineData("pledges", "evaluated_on = pledged_on, unit_evaluation = '好', unit_rating = 5, community_evaluation = '好', community_rating = 5, kept = true", "ck_pledges_evaluations")]
    [InlineData("diary_entries", "households = 0", "ck_diary_entries_households")]
    [InlineData("diary_entries", "text = ''", "ck_diary_entries_text_length")]
    [InlineData("assessments", "subject = 'AREA'", "ck_assessments_who")]
    [InlineData("assessments", "membership_id = NULL", "ck_assessments_who")]
    [InlineData("assessments", "period_until = period_from - 1", "ck_assessments_period")]
    public async Task Broken_rules_are_refused_by_name(string table, string change, string constraint)
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync($"UPDATE {table} SET {change}"));
        Assert.Equal((PostgresErrorCodes.CheckViolation, constraint), (error.SqlState, error.ConstraintName));
    }

    [Theory]
    [InlineData("votes", "heads_agreeing = 44, adopted = false")]
    [InlineData("votes", "rule = 'OWNERS_ORDINARY', heads_agreeing = 31, floor_area_agreeing = 300.01")]
    [InlineData("votes", "rule = 'RESIDENTS_MAJORITY', heads_taking_part = 46, heads_agreeing = 24, floor_area_total = NULL, floor_area_taking_part = NULL, floor_area_agreeing = NULL")]
    [InlineData("community_matters", "step = 'DISCUSSED', discussed_at = raised_at")]
    [InlineData("community_matters", "step = 'DECLINED', declined_at = raised_at")]
    [InlineData("meetings", "attended = 5, outcome = 'DEFERRED'")]
    [InlineData("matter_actions", "stage = 'DONE', started_on = due_on, done_on = due_on")]
    [InlineData("pledges", "reported_on = pledged_on, unit_report = '已开放', community_report = '已服务', evaluated_on = pledged_on, unit_evaluation = '好', unit_rating = 5, community_evaluation = '好', community_rating = 4, kept = true")]
    public async Task What_is_allowed_is_kept(string table, string change)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync();
        await using var rolledBack = await connection.BeginTransactionAsync();
        await using var update = new NpgsqlCommand($"UPDATE {table} SET {change}", connection);
        Assert.True(await update.ExecuteNonQueryAsync() > 0);
    }

    [Theory]
    [InlineData("INSERT INTO supervisions (id, issue_id, level, at, supervisor_id, automatic, reason) SELECT gen_random_uuid(), issue_id, level, at, supervisor_id, true, '重复' FROM supervisions LIMIT 1", "ix_supervisions_issue_id_level")]
    [InlineData("INSERT INTO covenants (id, area_id, title, version, text, adopted_on) SELECT gen_random_uuid(), area_id, title, version, text, adopted_on FROM covenants LIMIT 1", "ix_covenants_area_id_version")]
    [InlineData("INSERT INTO covenants (id, area_id, title, version, text, adopted_on) SELECT gen_random_uuid(), area_id, title, version + 1, text, adopted_on FROM covenants LIMIT 1", "ix_covenants_in_force")]
    [InlineData("INSERT INTO pledges (id, area_id, unit_id, year, pledged_on, unit_promise, community_promise) SELECT gen_random_uuid(), area_id, unit_id, year, pledged_on, unit_promise, community_promise FROM pledges LIMIT 1", "ix_pledges_unit_id_area_id_year")]
    public async Task What_there_is_once_is_refused_twice(string insert, string index)
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync(insert));
        Assert.Equal((PostgresErrorCodes.UniqueViolation, index), (error.SqlState, error.ConstraintName));
    }

    private static CategorySpecification Specification(Category category) => new()
    {
        CategoryId = category.Id,
        Type = "路灯不亮",
        ResponsibleKinds = [OrganisationKind.ResidentsCommittee],
        Standard = "恢复照明",
        AcceptLimit = 2,
        HandleLimit = 3,
        HighHandleLimit = 1,
        UrgentHandleLimit = 24,
        FeedbackLimit = 1,
        EffectRating = 4,
        DuplicateRadius = 50,
        SecondSupervisionHours = 24,
        DistrictSupervisionHours = 72,
    };

    private static CommunityMatter Matter(Area area, Category category, Organisation lead) =>
        new() { Code = Guid.NewGuid().ToString(), Title = "加装电梯", CategoryId = category.Id, AreaId = area.Id, LeadId = lead.Id, RaisedAt = Morning };
}

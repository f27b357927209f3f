using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Storage;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Domain;

/// <summary>What the database refuses of services, applications, care and activities: each change breaks one rule on rows that keep all others.</summary>
public sealed class ServiceRuleTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await using var context = database.Context();
        var area = await context.SavedAsync(Sample.Area(Guid.NewGuid().ToString(), AreaLevel.Community));
        await context.SavedAsync(Sample.Issue(area, await context.SavedAsync(Sample.Category())));
        var (id, organisation) = (area.Id, (await context.SavedAsync(Sample.Organisation(area))).Id);
        await database.ExecuteAsync($"""
            INSERT INTO people (id, name, party_member) VALUES ('{id}', '李四', false);
            INSERT INTO volunteers (id, person_id, area_id, status, hours, hours_before, stars, registered_at) VALUES ('{id}', '{id}', '{id}', 'ACTIVE', 1, 1, 1, now());
            INSERT INTO facilities (id, name, kind, area_id) VALUES ('{id}', '服务中心', 'SERVICE_CENTRE', '{id}');
            INSERT INTO external_systems (id, code, name, kind) VALUES ('{id}', '{id}', '审批平台', 'APPROVAL_PLATFORM');
            INSERT INTO services (id, provider_id, name, level, channels, status, legal_time_limit_days, promised_time_limit_days) VALUES ('{id}', '{organisation}', '高龄津贴', 'COMMUNITY', '{"{WINDOW}"}', 'ACTIVE', 10, 5);
            INSERT INTO service_steps (id, service_id, position, title) VALUES ('{id}', '{id}', 1, '申请');
            INSERT INTO service_documents (id, service_id, position, name, form, copies, required) VALUES ('{id}', '{id}', 1, '身份证', 'COPY', 1, true);
            INSERT INTO schedules (id, facility_id, weekday, opens, closes, closed_on_holidays) VALUES ('{id}', '{id}', 1, '08:30', '12:00', true);
            INSERT INTO standard_checks (id, facility_id, standard, checked_on, items_total, items_passed, passed) VALUES ('{id}', '{id}', '国家标准', '2020-01-01', 10, 9, true);
            INSERT INTO service_applications (id, code, service_id, received_by_id, decided_by_id, area_id, channel, state, submitted_at, return_count) VALUES ('{id}', '{id}', '{id}', '{organisation}', '{organisation}', '{id}', 'WINDOW', 'SUBMITTED', now(), 0);
            INSERT INTO application_events (id, application_id, at, to_state) VALUES ('{id}', '{id}', now(), 'SUBMITTED');
            INSERT INTO hotline_calls (id, at, organisation_id, question, outcome, area_id) VALUES ('{id}', now(), '{organisation}', '几点上班？', 'ANSWERED', '{id}');
            INSERT INTO care_enrolments (id, person_id, provider_id, level, since, area_id) VALUES ('{id}', '{id}', '{organisation}', 'MILD', '2020-01-02', '{id}');
            INSERT INTO care_visits (id, enrolment_id, at, minutes, kind) VALUES ('{id}', '{id}', now(), 60, 'MEALS');
            INSERT INTO courses (id, title, provider_id, area_id, active) VALUES ('{id}', '书法', '{organisation}', '{id}', true);
            INSERT INTO activities (id, kind, title, organiser_id, starts_at, ends_at, status, area_id) VALUES ('{id}', 'VOLUNTEERING', '助老', '{organisation}', now(), now() + interval '2 hours', 'HELD', '{id}');
            INSERT INTO activity_signups (id, activity_id, volunteer_id, status, signed_up_at) VALUES ('{id}', '{id}', '{id}', 'SIGNED_UP', now());
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("services", "promised_time_limit_days = 11", "ck_services_promised_time_limit_days")]
    [InlineData("external_systems", "url = 'ftp://example.cn'", "ck_external_systems_url")]
    [InlineData("service_steps", "position = 0", "ck_service_steps_position")]
    [InlineData("service_steps", "working_days = -1", "ck_service_steps_working_days")]
    [InlineData("service_documents", "position = 0", "ck_service_documents_position")]
    [InlineData("service_documents", "copies = 0", "ck_service_documents_copies")]
    [InlineData("schedules", "service_id = id", "ck_schedules_owner")]
    [InlineData("schedules", "facility_id = NULL", "ck_schedules_owner")]
    [InlineData("schedules", "weekday = 0", "ck_schedules_weekday")]
    [InlineData("schedules", "weekday = 8", "ck_schedules_weekday")]
    [InlineData("schedules", "opens = '8:30'", "ck_schedules_times")]
    [InlineData("schedules", "closes = '08:30'", "ck_schedules_times")]
    [InlineData("schedules", "closes = '24:30'", "ck_schedules_times")]
    [InlineData("schedules", "valid_from = '2020-01-02', valid_to = '2020-01-01'", "ck_schedules_valid")]
    [InlineData("standard_checks", "items_passed = 11", "ck_standard_checks_items")]
    [InlineData("standard_checks", "items_passed = 0, items_total = 0", "ck_standard_checks_items")]
    [InlineData("service_applications", "state = 'ACCEPTED'", "ck_service_applications_accepted")]
    [InlineData("service_applications", "accepted_at = submitted_at", "ck_service_applications_submitted")]
    [InlineData("service_applications", "state = 'DECIDED', accepted_at = submitted_at", "ck_service_applications_decided")]
    [InlineData("service_applications", "state = 'DECIDED', accepted_at = submitted_at, decided_at = submitted_at", "ck_service_applications_decided")]
    [InlineData("service_applications", "state = 'DECIDED', decided_at = submitted_at, decision = 'GRANTED'", "ck_service_applications_decided")]
    [InlineData("service_applications", "state = 'DELIVERED', accepted_at = submitted_at, decided_at = submitted_at, decision = 'GRANTED'", "ck_service_applications_delivered")]
    [InlineData("service_applications", "rating = 5", "ck_service_applications_rated")]
    [InlineData("service_applications", "state = 'RETURNED'", "ck_service_applications_returned")]
    [InlineData("service_applications", "state = 'ACCEPTED', accepted_at = submitted_at - interval '1 minute'", "ck_service_applications_instants")]
    [InlineData("service_applications", "external_reference = 'SP-1'", "ck_service_applications_external")]
    [InlineData("service_applications", "return_count = -1", "ck_service_applications_return_count")]
    [InlineData("application_events", "to_state = 'ACCEPTED'", "ck_application_events_first")]
    [InlineData("hotline_calls", "outcome = 'BECAME_ISSUE'", "ck_hotline_calls_issue")]
    [InlineData("hotline_calls", "issue_id = (SELECT id FROM issues LIMIT 1)", "ck_hotline_calls_issue")]
    [InlineData("hotline_calls", "outcome = 'BECAME_APPLICATION'", "ck_hotline_calls_application")]
    [InlineData("hotline_calls", "seconds = -1", "ck_hotline_calls_seconds")]
    [InlineData("care_enrolments", "until = '2020-01-01'", "ck_care_enrolments_period")]
    [InlineData("care_visits", "minutes = 0", "ck_care_visits_minutes")]
    [InlineData("care_visits", "minutes = 1441", "ck_care_visits_minutes")]
    [InlineData("activities", "ends_at = starts_at", "ck_activities_times")]
    [InlineData("activities", "capacity = 0", "ck_activities_capacity")]
    [InlineData("activities", "course_id = area_id", "ck_activities_course")]
    [InlineData("activity_signups", "status = 'CONFIRMED'", "ck_activity_signups_confirmed")]
    [InlineData("activity_signups", "confirmed_hours = 2", "ck_activity_signups_confirmed")]
    [InlineData("activity_signups", "status = 'CONFIRMED', confirmed_hours = 0", "ck_activity_signups_hours")]
    [InlineData("activity_signups", "status = 'CONFIRMED', confirmed_hours = 24.01", "ck_activity_signups_hours")]
    [InlineData("activity_signups", "status = 'CHECKED_IN'", "ck_activity_signups_checked_in")]
    [InlineData("activity_signups", "checked_out_at = now()", "ck_activity_signups_checked_out")]
    [InlineData("volunteers", "hours_before = 2", "ck_volunteers_hours_before")]
    public async Task Broken_rules_are_refused_by_name(string table, string change, string constraint)
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync($"UPDATE {table} SET {change}"));
        Assert.Equal((PostgresErrorCodes.CheckViolation, constraint), (error.SqlState, error.ConstraintName));
    }

    [Theory]
    [InlineData("services", "promised_time_limit_days = 10")]
    [InlineData("schedules", "opens = '00:00', closes = '24:00'")]
    [InlineData("service_applications", "state = 'ACCEPTED', accepted_at = submitted_at, system_id = area_id, external_reference = code")]
    [InlineData("service_applications", "state = 'RETURNED', return_reason = '缺少材料', return_count = 1")]
    [InlineData("service_applications", "state = 'RATED', accepted_at = submitted_at, decided_at = submitted_at, decision = 'REFUSED', delivered_at = submitted_at, rated_at = submitted_at, rating = 1")]
    [InlineData("hotline_calls", "outcome = 'BECAME_APPLICATION', application_id = area_id")]
    [InlineData("activities", "kind = 'COURSE_SESSION', course_id = area_id")]
    [InlineData("activity_signups", "status = 'CONFIRMED', checked_in_at = now(), checked_out_at = now(), confirmed_hours = 24")]
    public async Task What_is_allowed_is_kept(string table, string change) => Assert.True(await database.ExecuteAsync($"UPDATE {table} SET {change}") > 0);

    [Theory]
    [InlineData("service_steps", "id, service_id, position, title", "ix_service_steps_service_id_position")]
    [InlineData("service_documents", "id, service_id, position, name, form, copies, required", "ix_service_documents_service_id_position")]
    [InlineData("activity_signups", "id, activity_id, volunteer_id, status, signed_up_at, confirmed_hours", "ix_activity_signups_activity_id_volunteer_id")]
    [InlineData("care_enrolments", "id, person_id, provider_id, level, since, area_id", "ix_care_enrolments_person_id_provider_id")]
    public async Task What_may_be_there_once_is_there_once(string table, string columns, string index)
    {
        var again = "gen_random_uuid(), " + columns["id, ".Length..];
        var error = await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync($"INSERT INTO {table} ({columns}) SELECT {again} FROM {table} LIMIT 1"));
        Assert.Equal((PostgresErrorCodes.UniqueViolation, index), (error.SqlState, error.ConstraintName));
    }
}

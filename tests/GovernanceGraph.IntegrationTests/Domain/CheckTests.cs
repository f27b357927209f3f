using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Domain;

/// <summary>What the database refuses, whoever writes: each change breaks one rule on rows that keep all others.</summary>
public sealed class CheckTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await using var context = database.Context();
        var area = await context.SavedAsync(Sample.Area(Guid.NewGuid().ToString(), AreaLevel.Community));
        await context.SavedAsync(Sample.Issue(area, await context.SavedAsync(Sample.Category())));
        await context.SavedAsync(Sample.Organisation(area));
        await database.ExecuteAsync($"""
            INSERT INTO people (id, name, party_member) VALUES ('{area.Id}', '李四', false);
            INSERT INTO volunteers (id, person_id, area_id, status, hours, stars, registered_at) VALUES ('{area.Id}', '{area.Id}', '{area.Id}', 'ACTIVE', 1, 1, now());
            INSERT INTO memberships (id, person_id, organisation_id, role, since) SELECT '{area.Id}', '{area.Id}', min(id::text)::uuid, 'GRID_WORKER', '2020-01-01' FROM organisations;
            INSERT INTO services (id, provider_id, name, level, channels, status) SELECT '{area.Id}', min(id::text)::uuid, '高龄津贴', 'COMMUNITY', '{"{WINDOW,ONLINE}"}', 'ACTIVE' FROM organisations;
            INSERT INTO area_boundaries VALUES ('{area.Id}', '{"{\"type\":\"Polygon\",\"coordinates\":[]}"}', 1, 2, 3, 4);
            """);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("issues", "status = 'CLOSED'", "ck_issues_status_of_state")]
    [InlineData("issues", "state = 'REJECTED'", "ck_issues_status_of_state")]
    [InlineData("issues", "state = 'DONE'", "ck_issues_state")]
    [InlineData("issues", "priority = 'normal'", "ck_issues_priority")]
    [InlineData("issues", "rating = 0", "ck_issues_rating")]
    [InlineData("issues", "rating = 6", "ck_issues_rating")]
    [InlineData("issues", "longitude = 119", "ck_issues_point")]
    [InlineData("issues", "longitude = 181, latitude = 36", "ck_issues_point")]
    [InlineData("issues", "longitude = 'NaN', latitude = 36", "ck_issues_point")]
    [InlineData("issues", "title = ''", "ck_issues_title_length")]
    [InlineData("issues", "title = repeat('长', 301)", "ck_issues_title_length")]
    [InlineData("issues", "import_source = 'x'", "ck_issues_external")]
    [InlineData("issues", "merged_into_id = id, state = 'MERGED', status = 'CLOSED'", "ck_issues_merged_into")]
    [InlineData("organisations", "credit_code = '91350100M000100Y4'", "ck_organisations_credit_code_format")]
    [InlineData("organisations", "credit_code = '91350100I000100Y43'", "ck_organisations_credit_code_format")]
    [InlineData("organisations", "founded_on = '2020-01-02', dissolved_on = '2020-01-01'", "ck_organisations_founded")]
    [InlineData("organisations", "parent_id = id", "ck_organisations_parent")]
    [InlineData("memberships", "until = '2019-12-31'", "ck_memberships_period")]
    [InlineData("memberships", "source = 'UNIT'", "ck_memberships_steward")]
    [InlineData("volunteers", "hours = -1", "ck_volunteers_hours")]
    [InlineData("volunteers", "stars = 6", "ck_volunteers_stars")]
    [InlineData("services", "channels = '{WINDOW,FAX}'", "ck_services_channels")]
    [InlineData("services", "fee = -0.01", "ck_services_fee")]
    [InlineData("areas", "centre_latitude = 36", "ck_areas_point")]
    [InlineData("areas", "valid_from = '2020-01-02', valid_to = '2020-01-01'", "ck_areas_valid")]
    [InlineData("area_boundaries", "geometry = '{\"type\":\"Point\"}'", "ck_area_boundaries_geometry")]
    [InlineData("area_boundaries", "geometry = '{}'", "ck_area_boundaries_geometry")]
    [InlineData("area_boundaries", "west = 4", "ck_area_boundaries_box")]
    [InlineData("territory_versions", "id = 2", "ck_territory_versions_one_row")]
    public async Task Broken_rules_are_refused_by_name(string table, string change, string constraint)
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync($"UPDATE {table} SET {change}"));
        Assert.Equal((PostgresErrorCodes.CheckViolation, constraint), (error.SqlState, error.ConstraintName));
    }

    [Theory]
    [InlineData("issues", "state = 'REJECTED', status = 'CLOSED'")]
    [InlineData("issues", "rating = 5, longitude = 119.1, latitude = 36.7, closed_at = reported_at - interval '1 day'")]
    [InlineData("issues", "title = repeat('长', 300)")]
    [InlineData("memberships", "source = 'UNIT', role = 'RED_STEWARD', until = since")]
    [InlineData("services", "channels = '{}'")]
    public async Task What_is_allowed_is_kept(string table, string change) => Assert.True(await database.ExecuteAsync($"UPDATE {table} SET {change}") > 0);

    [Theory]
    [InlineData("GRID", "NULL")]
    [InlineData("GRID", "4")]
    [InlineData("CITY", "1")]
    public async Task Only_grids_have_a_tier(string level, string tier)
    {
        var error = await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync(
            $"INSERT INTO areas (id, scheme, code, name, level, tier) VALUES ('{Guid.NewGuid()}', 'TEST', 'tier', 'x', '{level}', {tier})"));
        Assert.Equal("ck_areas_tier", error.ConstraintName);
    }

    [Fact]
    public async Task Natural_keys_are_unique()
    {
        await using var context = database.Context();
        var area = await context.Areas.FirstAsync();
        context.Add(Sample.Area(area.Code, AreaLevel.City));
        var error = await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
        Assert.Equal("ix_areas_scheme_code", Assert.IsType<PostgresException>(error.InnerException).ConstraintName);
    }

    [Fact]
    public async Task Rows_read_back_as_they_were_written()
    {
        await using var context = database.Context();
        var service = await context.Services.FirstAsync();
        service.Channels = [GovernanceGraph.Domain.Services.ServiceChannel.HomeVisit, GovernanceGraph.Domain.Services.ServiceChannel.Window];
        await context.SaveChangesAsync();
        Assert.Equal(["HOME_VISIT", "WINDOW"], await database.ScalarAsync<string[]>("SELECT channels FROM services WHERE id = $1", service.Id));
        await using var other = database.Context();
        Assert.Equal(service.Channels, (await other.Services.SingleAsync(row => row.Id == service.Id)).Channels);
    }

    [Fact]
    public async Task A_change_against_an_older_version_is_refused()
    {
        await using var context = database.Context();
        var issue = await context.Issues.FirstAsync();
        await database.ExecuteAsync("UPDATE issues SET version = version + 1 WHERE id = $1", issue.Id);
        issue.Outcome = "已修复";
        issue.Version++;
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => context.SaveChangesAsync());
    }
}

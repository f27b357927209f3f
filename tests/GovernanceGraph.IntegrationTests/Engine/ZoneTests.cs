using System.Text.Json;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Engine;

/// <summary>Days are those of the root area's time zone. Havana's clocks go back at one in the morning, so that 2026-11-01 has two midnights.</summary>
public sealed class ZoneTests(GraphFixture fixture) : IClassFixture<GraphFixture>
{
    private static readonly Guid Root = Keys.Of<Area>(0);

    [Fact]
    public async Task A_day_with_two_midnights_begins_at_the_first()
    {
        await InZoneAsync("America/Havana");
        var id = new NodeId(fixture.Graph.Model.Catalog.FindNodeType("Province")!, Root);
        var data = await AskAsync($$"""
            {
              days: issueGroups(within: "{{id}}", by: [REPORTED_DAY]) { nodes { key { reportedDay } count records(first: 1) { totalCount } } }
              before: statistics(within: "{{id}}", period: { from: "2026-10-31", to: "2026-10-31" }) { count timeZone }
              day: statistics(within: "{{id}}", period: { from: "2026-11-01", to: "2026-11-01" }) { count records(first: 1) { totalCount } }
              both: statistics(within: "{{id}}", period: { from: "2026-10-31", to: "2026-11-01" }) { series(unit: DAY) { from to count records(first: 1) { totalCount } } }
            }
            """);
        var (before, day) = (await CountAsync("2026-10-31"), await CountAsync("2026-11-01"));
        Assert.True(before > 0 && day > 6, $"The rows must lie on both sides: {before}, {day}.");
        Assert.Equal("America/Havana", data.GetProperty("before").GetProperty("timeZone").GetString());
        Assert.Equal(new[] { ("2026-10-31", before, before), ("2026-11-01", day, day) }, Rows(data.GetProperty("days").GetProperty("nodes"), n => n.GetProperty("key").GetProperty("reportedDay")));
        Assert.Equal(before, data.GetProperty("before").GetProperty("count").GetInt32());
        Assert.Equal(day, data.GetProperty("day").GetProperty("count").GetInt32());
        Assert.Equal(day, data.GetProperty("day").GetProperty("records").GetProperty("totalCount").GetInt32());
        Assert.Equal(new[] { ("2026-10-31", before, before), ("2026-11-01", day, day) }, Rows(data.GetProperty("both").GetProperty("series"), n => n.GetProperty("from")));
    }

    /// <summary>A database refuses to store such a zone; one that was moved to a machine with older zone data may hold it all the same.</summary>
    [Fact]
    public async Task A_zone_that_nobody_knows_is_told_and_not_guessed()
    {
        await fixture.Database.ExecuteAsync("alter table areas disable trigger areas_check_time_zone");
        await InZoneAsync("Mars/Olympus");
        await fixture.Database.ExecuteAsync("alter table areas enable trigger areas_check_time_zone");
        var id = new NodeId(fixture.Graph.Model.Catalog.FindNodeType("Province")!, Root);
        var (outcome, body) = await fixture.AskAsync($"{{ issueGroups(within: \"{id}\", by: [REPORTED_DAY]) {{ nodes {{ count }} }} }}");
        Assert.Equal(Outcome.Failed, outcome);
        Assert.Contains("time zone", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Mars", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("issueGroups(within: $id, by: [])", "\"limit\":\"groupKeys\"")]
    [InlineData("issueGroups(within: $id, by: [STATE, STATUS, SOURCE, PRIORITY])", "\"limit\":\"groupKeys\"")]
    [InlineData("issueGroups(within: $id, by: [STATE, STATE])", "names a key twice")]
    [InlineData("issueGroups(by: [STATE])", "NO_INDEXED_FILTER")]
    [InlineData("issueGroups(within: $id, by: [STATE], first: 1001)", "INVALID_PAGE")]
    [InlineData("issueGroups(within: $id, by: [STATE], after: \"AQAAAAAAAAAAAAAAAAAAAAAAAAAAAA\")", "INVALID_CURSOR")]
    [InlineData("volunteerGroups(within: $id, by: [COMMUNITY, DISTRICT])", "fixed cuts")]
    [InlineData("volunteerGroups(within: $id, by: [STATUS, STARS])", "fixed cuts")]
    [InlineData("volunteerGroups(by: [STATUS])", "NO_INDEXED_FILTER")]
    public async Task What_cannot_be_grouped_is_refused(string field, string error)
    {
        var id = new NodeId(fixture.Graph.Model.Catalog.FindNodeType("Province")!, Root);
        var (outcome, body) = await fixture.AskAsync($"{{ {field.Replace("$id", $"\"{id}\"", StringComparison.Ordinal)} {{ nodes {{ count }} }} }}");
        Assert.Equal(Outcome.Refused, outcome);
        Assert.Contains(error, body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-02-01", "2026-01-31", "must not end before it begins")]
    [InlineData("2020-01-01", "2026-01-31", "\"limit\":\"intervals\"")]
    public async Task A_period_that_cannot_be_is_refused(string from, string to, string error)
    {
        var id = new NodeId(fixture.Graph.Model.Catalog.FindNodeType("Province")!, Root);
        var (outcome, body) = await fixture.AskAsync($"{{ statistics(within: \"{id}\", period: {{ from: \"{from}\", to: \"{to}\" }}) {{ series(unit: DAY) {{ count }} }} }}");
        Assert.Equal(Outcome.Refused, outcome);
        Assert.Contains(error, body, StringComparison.Ordinal);
    }

    private async Task InZoneAsync(string zone)
    {
        await fixture.Database.ExecuteAsync("update areas set time_zone = $1 where id = $2", zone, Root);
        await fixture.Database.ExecuteAsync("update issues set reported_at = timestamptz '2026-11-01T02:00Z' + n * interval '10 minutes' from (select id, row_number() over (order by id) as n from issues) numbered where numbered.id = issues.id");
        await fixture.Graph.Territory.RefreshAsync();
    }

    /// <summary>Plain SQL, written by hand.</summary>
    private async Task<int> CountAsync(string day)
    {
        await using var source = Npgsql.NpgsqlDataSource.Create(fixture.ConnectionString);
        await using var command = source.CreateCommand("select count(*)::int from issues where province_id = $1 and visibility = 'PUBLIC' and (reported_at at time zone 'America/Havana')::date = $2::date");
        command.Parameters.Add(new() { Value = Root });
        command.Parameters.Add(new() { Value = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) });
        return (int)(await command.ExecuteScalarAsync())!;
    }

    private static IEnumerable<(string, int, int)> Rows(JsonElement nodes, Func<JsonElement, JsonElement> day) =>
        nodes.EnumerateArray().Select(n => (day(n).GetString()!, n.GetProperty("count").GetInt32(), n.GetProperty("records").GetProperty("totalCount").GetInt32()));

    private async Task<JsonElement> AskAsync(string query)
    {
        var (outcome, body) = await fixture.AskAsync(query);
        Assert.True(outcome == Outcome.Answered, body);
        return JsonDocument.Parse(body).RootElement.GetProperty("data");
    }
}

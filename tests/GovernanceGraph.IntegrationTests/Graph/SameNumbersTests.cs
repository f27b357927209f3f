using System.Text.Json;
using GovernanceGraph.IntegrationTests.Demo;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Graph;

/// <summary>The same numbers from every path: statistics, groups, series, ranking, filters with <c>totalCount</c>, and plain SQL written by hand, on the demo district.</summary>
public sealed class SameNumbersTests(DemoGraph graph) : IClassFixture<DemoGraph>
{
    /// <summary>A quarter in China's time, as instants.</summary>
    private const string Quarter = "reported_at >= '2026-03-31T16:00:00Z' and reported_at < '2026-06-30T16:00:00Z' and visibility = 'PUBLIC'";

    private const string InDemo = "district_id = (select id from areas where scheme = 'DEMO' and level = 'DISTRICT')";

    private const string Period = "period: { from: \"2026-04-01\", to: \"2026-06-30\" }";

    private const string Reported = "reportedAt: { gte: \"2026-03-31T16:00:00Z\", lt: \"2026-06-30T16:00:00Z\" }";

    [Fact]
    public async Task Counts_agree()
    {
        var data = await graph.AskAsync($$"""
            query($district: ID!) {
              statistics(within: $district, {{Period}}) { count closed { value } open { value } groups(by: [STATUS]) { nodes { count } } series(unit: MONTH) { from count } }
              groups: issueGroups(within: $district, by: [STATUS, REPORTED_MONTH], where: { {{Reported}} }) { nodes { key { reportedMonth status } count } }
              all: issues(within: $district, where: { {{Reported}} }) { totalCount }
              closed: issues(within: $district, where: { {{Reported}}, status: { eq: CLOSED } }) { totalCount }
            }
            """);
        var statistics = data.GetProperty("statistics");
        var (all, closed) = (await SqlAsync($"select count(*) from issues where {InDemo} and {Quarter}"), await SqlAsync($"select count(*) from issues where {InDemo} and {Quarter} and status = 'CLOSED'"));
        var groups = data.GetProperty("groups").GetProperty("nodes").EnumerateArray().ToList();
        Assert.InRange(all, 5_000, 60_000);
        Assert.Equal([all, all, all, all, all],
        [
            statistics.GetProperty("count").GetInt64(), data.GetProperty("all").GetProperty("totalCount").GetInt64(), groups.Sum(Count),
            statistics.GetProperty("groups").GetProperty("nodes").EnumerateArray().Sum(Count), statistics.GetProperty("series").EnumerateArray().Sum(Count),
        ]);
        Assert.Equal([closed, closed, closed],
        [
            statistics.GetProperty("closed").GetProperty("value").GetInt64(), data.GetProperty("closed").GetProperty("totalCount").GetInt64(),
            groups.Where(g => g.GetProperty("key").GetProperty("status").GetString() == "CLOSED").Sum(Count),
        ]);
        Assert.Equal(["2026-04-01", "2026-05-01", "2026-06-01"], statistics.GetProperty("series").EnumerateArray().Select(s => s.GetProperty("from").GetString()));
    }

    [Fact]
    public async Task The_on_time_rate_is_closed_on_time_by_all_closed_and_those_open_past_the_deadline()
    {
        var rate = (await graph.AskAsync($"query($district: ID!) {{ statistics(within: $district, {Period}) {{ count onTimeRate {{ value numerator denominator records(first: 1) {{ totalCount }} numeratorRecords(first: 1) {{ totalCount }} excluded {{ reason count records(first: 1) {{ totalCount }} }} }} }} }}")).GetProperty("statistics");
        var figure = rate.GetProperty("onTimeRate");
        var onTime = await SqlAsync($"select count(*) from issues where {InDemo} and {Quarter} and status = 'CLOSED' and coalesce(handled_at, closed_at) <= due_at");
        var closed = await SqlAsync($"select count(*) from issues where {InDemo} and {Quarter} and status = 'CLOSED' and due_at is not null");
        var late = await SqlAsync($"select count(*) from issues where {InDemo} and {Quarter} and status = 'OPEN' and due_at < coalesce(handled_at, now())");
        var withoutDeadline = await SqlAsync($"select count(*) from issues where {InDemo} and {Quarter} and due_at is null");
        Assert.True(late > 0 && withoutDeadline > 0);
        Assert.Equal((onTime, closed + late), (figure.GetProperty("numerator").GetInt64(), figure.GetProperty("denominator").GetInt64()));
        Assert.Equal(onTime / (double)(closed + late), figure.GetProperty("value").GetDouble());
        Assert.Equal((closed + late, onTime), (figure.GetProperty("records").GetProperty("totalCount").GetInt64(), figure.GetProperty("numeratorRecords").GetProperty("totalCount").GetInt64()));
        var excluded = figure.GetProperty("excluded").EnumerateArray().ToList();
        Assert.Equal(withoutDeadline, Count(excluded.Single(e => e.GetProperty("reason").GetString() == "NO_DEADLINE")));
        Assert.Equal(Count(rate), closed + late + excluded.Sum(Count));
        Assert.All(excluded, e => Assert.Equal(Count(e), e.GetProperty("records").GetProperty("totalCount").GetInt64()));
    }

    [Fact]
    public async Task Medians_ratings_and_densities_are_those_of_plain_sql()
    {
        var figures = (await graph.AskAsync($"query($district: ID!) {{ statistics(within: $district, {Period}) {{ hoursToAccept {{ value average }} hoursToHandle {{ value count }} rating {{ value }} satisfaction {{ value }} perThousandHouseholds {{ value base }} }} }}")).GetProperty("statistics");
        double Value(string name, string part = "value") => figures.GetProperty(name).GetProperty(part).GetDouble();
        async Task<double> Of(string expression) => await SqlAsync<double>($"select ({expression})::double precision from issues where {InDemo} and {Quarter}");
        Assert.Equal(await Of("percentile_cont(0.5) within group (order by extract(epoch from accepted_at - reported_at)) / 3600"), Value("hoursToAccept"), 9);
        Assert.Equal(await Of("avg(extract(epoch from accepted_at - reported_at)) / 3600"), Value("hoursToAccept", "average"), 6);
        Assert.Equal(await Of("percentile_cont(0.5) within group (order by extract(epoch from handled_at - reported_at)) / 3600"), Value("hoursToHandle"), 9);
        Assert.Equal(await Of("avg(rating)"), Value("rating"), 9);
        Assert.Equal(await Of("count(*) filter (where rating >= 4) * 1.0 / count(rating)"), Value("satisfaction"), 9);
        Assert.Equal(await Of("count(*) * 1000.0 / 237000"), Value("perThousandHouseholds"), 9);
    }

    [Fact]
    public async Task A_ranking_of_communities_is_that_of_plain_sql()
    {
        var ranked = (await graph.AskAsync($"query($district: ID!) {{ areaRanking(within: $district, level: COMMUNITY, by: CLOSED, {Period}) {{ totalCount nodes {{ rank value area {{ code }} }} }} }}")).GetProperty("areaRanking");
        var expected = new List<(string, long)>();
        await using (var source = NpgsqlDataSource.Create(DemoDatabase.ConnectionString))
        await using (var command = source.CreateCommand($"select a.code, count(i.id) filter (where status = 'CLOSED') from areas a left join issues i on i.community_id = a.id and {Quarter} where a.scheme = 'DEMO' and a.level = 'COMMUNITY' group by a.code order by 2 desc, a.code"))
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync()) expected.Add((reader.GetString(0), reader.GetInt64(1)));
        Assert.Equal(65, ranked.GetProperty("totalCount").GetInt32());
        Assert.Equal(expected, ranked.GetProperty("nodes").EnumerateArray().Select(n => (n.GetProperty("area").GetProperty("code").GetString()!, (long)n.GetProperty("value").GetDouble())));
    }

    [Fact]
    public async Task People_are_counted_over_fixed_cuts_and_small_counts_are_not_told()
    {
        var data = await graph.AskAsync("query($district: ID!) { volunteerGroups(within: $district, by: [COMMUNITY, STATUS], first: 1000) { totalCount nodes { count suppressed } } volunteers(within: $district) { totalCount } }");
        var groups = data.GetProperty("volunteerGroups").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(data.GetProperty("volunteerGroups").GetProperty("totalCount").GetInt32(), groups.Count);
        Assert.All(groups, g => Assert.Equal(g.GetProperty("suppressed").GetBoolean(), g.GetProperty("count").ValueKind == JsonValueKind.Null));
        Assert.All(groups.Where(g => !g.GetProperty("suppressed").GetBoolean()), g => Assert.InRange(Count(g), 5, 100_000));
        Assert.InRange(groups.Where(g => !g.GetProperty("suppressed").GetBoolean()).Sum(Count), data.GetProperty("volunteers").GetProperty("totalCount").GetInt64() - 4 * groups.Count, data.GetProperty("volunteers").GetProperty("totalCount").GetInt64());
    }

    private static long Count(JsonElement row) => row.GetProperty("count").GetInt64();

    private static Task<long> SqlAsync(string sql) => SqlAsync<long>(sql);

    private static async Task<T> SqlAsync<T>(string sql)
    {
        await using var source = NpgsqlDataSource.Create(DemoDatabase.ConnectionString);
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}

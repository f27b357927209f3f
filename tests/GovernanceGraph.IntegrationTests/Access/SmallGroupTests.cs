using System.Text.Json;
using GovernanceGraph.Engine;
using GovernanceGraph.IntegrationTests.Access.Seed;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Access;

/// <summary>Counts of people tell nobody but staff of a single one: fewer than five are not told, more to the nearest five, and cuts taken from each other lead no further.</summary>
public sealed class SmallGroupTests(AccessFixture fixture) : IClassFixture<AccessFixture>, IAsyncLifetime
{
    private static readonly string[] Cuts =
    [
        "[COMMUNITY]", "[SUBDISTRICT]", "[DISTRICT]", "[STATUS]", "[STARS]", "[REGISTERED_MONTH]", "[COMMUNITY, STATUS]", "[COMMUNITY, STARS]", "[COMMUNITY, REGISTERED_MONTH]", "[SUBDISTRICT, STATUS]", "[DISTRICT, STATUS]",
    ];

    /// <summary>How many volunteers of a status are added to an area: below five, at the edges of rounding, and well above.</summary>
    private static readonly (World World, string Status, int Count)[] Population =
        [(World.Open, "ACTIVE", 7), (World.Open, "PAUSED", 3), (World.Open, "ENDED", 1), (World.Elsewhere, "ACTIVE", 12), (World.Elsewhere, "PAUSED", 4), (World.Elsewhere, "ENDED", 5)];

    public Task DisposeAsync() => Task.CompletedTask;

    public async Task InitializeAsync()
    {
        if (await fixture.Database.ScalarAsync<long>("select count(*) from volunteers") > Worlds.All.Length) return;
        foreach (var (world, status, count) in Population)
            for (var n = 0; n < count; n++)
            {
                var person = Guid.CreateVersion7();
                await fixture.Database.ExecuteAsync("insert into people (id, name, party_member, area_id) values ($1, '甲乙', false, $2)", person, AccessAreas.GridOf(world));
                await fixture.Database.ExecuteAsync("insert into volunteers (id, person_id, status, hours, hours_before, stars, registered_at, area_id) values ($1, $2, $3, 0, 0, $4, $5, $6)", Guid.CreateVersion7(), person, status, (short)(n % 6), new DateTime(2026, 1 + n % 3, 5, 0, 0, 0, DateTimeKind.Utc), AccessAreas.GridOf(world));
            }
    }

    [Theory]
    [InlineData("anonymous")]
    [InlineData("signed-in")]
    [InlineData("resident")]
    [InlineData("app")]
    [InlineData("app-people:read")]
    public async Task Few_are_not_told_and_more_are_rounded(string viewer)
    {
        var told = 0;
        foreach (var cut in Cuts)
            foreach (var (count, suppressed, exact) in await GroupsAsync(viewer, cut))
            {
                Assert.Equal(exact < 5, suppressed);
                Assert.Equal(exact < 5 ? null : (int)(5 * Math.Round(exact / 5.0, MidpointRounding.AwayFromZero)), count);
                told++;
            }

        Assert.True(told > 40, $"{told} groups are too few to tell.");
    }

    /// <summary>With what every cut tells, bounds on each group of fewer than five stay apart: no difference of a whole and its parts gives the number of a small one.</summary>
    [Fact]
    public async Task Differences_of_cuts_find_no_single_person()
    {
        foreach (var (whole, part) in new[] { ("[COMMUNITY]", "[COMMUNITY, STATUS]"), ("[COMMUNITY]", "[COMMUNITY, STARS]"), ("[COMMUNITY]", "[COMMUNITY, REGISTERED_MONTH]"), ("[SUBDISTRICT]", "[SUBDISTRICT, STATUS]"), ("[DISTRICT]", "[DISTRICT, STATUS]") })
        {
            var (parents, children) = (await GroupsAsync("anonymous", whole), await GroupsAsync("anonymous", part));
            var sums = parents.Select(p => Bounds(p.Count)).Aggregate((Low: 0, High: 0), (sum, b) => (sum.Low + b.Low, sum.High + b.High));
            foreach (var small in children.Where(c => c.Suppressed))
            {
                var others = children.Where(c => !ReferenceEquals(c, small)).Select(c => Bounds(c.Count)).Aggregate((Low: 0, High: 0), (sum, b) => (sum.Low + b.Low, sum.High + b.High));
                var (low, high) = (Math.Max(1, sums.Low - others.High), Math.Min(4, sums.High - others.Low));
                Assert.True(high > low, $"{part} of {whole}: {low} to {high}");
            }
        }
    }

    [Theory]
    [InlineData("anonymous")]
    [InlineData("resident")]
    [InlineData("app-people:read")]
    public async Task A_free_filter_is_not_counted(string viewer)
    {
        foreach (var where in new[] { "{ status: { in: [ACTIVE, PAUSED] } }", "{ not: { status: { eq: ACTIVE } } }", "{ status: { eq: ACTIVE }, area: { name: { eq: \"x\" } } }", "{ or: [{ status: { eq: ACTIVE } }] }", "{ status: { neq: ACTIVE } }" })
        {
            var (outcome, body) = await fixture.AskAsync(Viewers.Of(viewer), $"{{ volunteers(within: \"{District}\", where: {where}) {{ totalCount }} }}");
            Assert.True(outcome == Outcome.Refused && body.Contains("COUNT_OF_PEOPLE_REFUSED", StringComparison.Ordinal), body);
        }

        var (_, whole) = await fixture.AskAsync(Viewers.Of(viewer), $"{{ volunteers(within: \"{District}\") {{ totalCount }} }}");
        Assert.Equal("""{"data":{"volunteers":{"totalCount":35}}}""", whole);   // 36 in all
    }

    private string District => fixture.IdOf(fixture.Graph.Model.Catalog.FindNodeType("District")!, World.Open);

    /// <summary>The groups of a cut as a viewer is told them, with what staff are told.</summary>
    private async Task<List<Told>> GroupsAsync(string viewer, string cut)
    {
        var query = $"{{ volunteerGroups(within: \"{District}\", by: {cut}) {{ nodes {{ key {{ status stars registeredMonth community {{ id }} subdistrict {{ id }} district {{ id }} }} count suppressed }} }} }}";
        var (told, exact) = (await NodesAsync(viewer, query), await NodesAsync("district-staff", query));
        var known = exact.ToDictionary(n => n.GetProperty("key").GetRawText(), n => n.GetProperty("count").GetInt32());
        Assert.Equal(known.Keys.Order(StringComparer.Ordinal), told.Select(n => n.GetProperty("key").GetRawText()).Order(StringComparer.Ordinal));
        return [.. told.Select(n => new Told(n.GetProperty("count").ValueKind == JsonValueKind.Null ? null : n.GetProperty("count").GetInt32(), n.GetProperty("suppressed").GetBoolean(), known[n.GetProperty("key").GetRawText()]))];
    }

    private async Task<List<JsonElement>> NodesAsync(string viewer, string query)
    {
        var (outcome, body) = await fixture.AskAsync(Viewers.Of(viewer), query);
        Assert.True(outcome == Outcome.Answered, body);
        return [.. JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("volunteerGroups").GetProperty("nodes").EnumerateArray()];
    }

    private static (int Low, int High) Bounds(int? count) => count is { } told ? (Math.Max(5, told - 2), told + 2) : (1, 4);

    private sealed record Told(int? Count, bool Suppressed, int Exact);
}

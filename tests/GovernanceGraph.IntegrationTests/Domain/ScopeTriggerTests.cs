using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.IntegrationTests.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Domain;

public sealed class ScopeTriggerTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task An_area_lies_in_its_ancestors_and_in_itself()
    {
        await using var context = database.Context();
        var line = await LineAsync(context);
        var grid = line[^1];
        Assert.Equal(line.Select(area => (Guid?)area.Id), ScopeOf(grid));
        Assert.Equal(line[..3].Select(area => (Guid?)area.Id), ScopeOf(line[2]).Take(3));
        Assert.All(ScopeOf(line[2]).Skip(3), Assert.Null);
    }

    [Fact]
    public async Task Levels_may_be_skipped()
    {
        await using var context = database.Context();
        var city = await context.SavedAsync(Sample.Area(Code(), AreaLevel.City));
        var community = await context.SavedAsync(Sample.Area(Code(), AreaLevel.Community, city));
        Assert.Equal([null, city.Id, null, null, community.Id, null, null, null], ScopeOf(community));
    }

    [Fact]
    public async Task Every_located_row_takes_the_ancestors_of_its_area()
    {
        await using var context = database.Context();
        var line = await LineAsync(context);
        var issue = await context.SavedAsync(Sample.Issue(line[^1], await context.SavedAsync(Sample.Category())));
        var organisation = await context.SavedAsync(Sample.Organisation(line[^1]));
        var person = await context.SavedAsync(Sample.Person());
        var volunteer = await context.SavedAsync(new Volunteer { PersonId = person.Id, AreaId = line[^1].Id, RegisteredAt = DateTime.UtcNow });
        foreach (var located in new Located[] { issue, organisation, volunteer })
            Assert.Equal(line.Select(area => (Guid?)area.Id), ScopeOf(located));
    }

    [Fact]
    public async Task A_row_that_moves_takes_the_ancestors_of_its_new_area_and_one_without_an_area_has_none()
    {
        await using var context = database.Context();
        var (first, second) = (await LineAsync(context), await LineAsync(context));
        var organisation = await context.SavedAsync(Sample.Organisation(first[^1]));
        organisation.AreaId = second[4].Id;
        await context.SaveChangesAsync();
        Assert.Equal([.. second[..5].Select(area => (Guid?)area.Id), null, null, null], ScopeOf(organisation));
        organisation.AreaId = null;
        await context.SaveChangesAsync();
        Assert.All(ScopeOf(organisation), Assert.Null);
    }

    [Theory]
    [InlineData("areas", "id")]
    [InlineData("organisations", "area_id")]
    public async Task Nobody_else_can_set_the_scope(string table, string column)
    {
        await using var context = database.Context();
        var district = await context.SavedAsync(Sample.Area(Code(), AreaLevel.District));
        await context.SavedAsync(Sample.Organisation(district));
        await database.ExecuteAsync($"UPDATE {table} SET province_id = $1, district_id = NULL WHERE {column} = $2", Guid.NewGuid(), district.Id);
        Assert.Equal(1L, await database.ScalarAsync<long>($"SELECT count(*) FROM {table} WHERE {column} = $1 AND district_id = $1 AND province_id IS NULL", district.Id));
    }

    [Fact]
    public async Task Copy_fills_the_scope_too_with_parents_and_children_in_one_file()
    {
        var (city, district) = (Guid.NewGuid(), Guid.NewGuid());
        await using var connection = await database.DataSource.OpenConnectionAsync();
        await using (var writer = await connection.BeginTextImportAsync("COPY areas (id, scheme, code, name, level, parent_id) FROM STDIN"))
        {
            await writer.WriteAsync($"{city}\tTEST\t{Code()}\t潍坊市\tCITY\t\\N\n");
            await writer.WriteAsync($"{district}\tTEST\t{Code()}\t奎文区\tDISTRICT\t{city}\n");
        }
        Assert.Equal(city, await database.ScalarAsync<Guid>("SELECT city_id FROM areas WHERE id = $1", district));
    }

    [Fact]
    public async Task An_area_never_moves()
    {
        await using var context = database.Context();
        var line = await LineAsync(context);
        foreach (var change in new[] { "parent_id = NULL", "level = 'PROVINCE', tier = NULL", "tier = 2", $"id = '{Guid.NewGuid()}'" })
        {
            var error = await RefusedAsync($"UPDATE areas SET {change} WHERE id = '{line[5].Id}'");
            Assert.Equal("ck_areas_never_move", error.ConstraintName);
            Assert.Contains("successor", error.MessageText, StringComparison.Ordinal);
        }
        // Saying the same again, as an upsert does, is no move.
        Assert.Equal(1, await database.ExecuteAsync("UPDATE areas SET parent_id = parent_id, level = level, name = '新名' WHERE id = $1", line[5].Id));
    }

    [Fact]
    public async Task A_child_must_be_below_its_parent_and_the_parent_must_exist()
    {
        await using var context = database.Context();
        var line = await LineAsync(context);
        Assert.Equal("ck_areas_below_parent", (await RefusedAsync(Insert("DISTRICT", null, line[4].Id))).ConstraintName);
        Assert.Equal("ck_areas_below_parent", (await RefusedAsync(Insert("GRID", 1, line[6].Id))).ConstraintName);
        Assert.Equal("fk_areas_areas_parent_id", (await RefusedAsync(Insert("GRID", 1, Guid.NewGuid()))).ConstraintName);
    }

    [Fact]
    public async Task Every_statement_on_areas_and_boundaries_raises_the_version()
    {
        await using var context = database.Context();
        var area = Sample.Area(Code(), AreaLevel.City);
        string[] statements =
        [
            $"INSERT INTO areas (id, scheme, code, name, level) VALUES ('{area.Id}', 'TEST', '{area.Code}', '市', 'CITY')",
            $"INSERT INTO area_boundaries VALUES ('{area.Id}', '{{\"type\":\"Polygon\",\"coordinates\":[]}}', 1, 2, 3, 4)",
            $"UPDATE area_boundaries SET north = 5 WHERE area_id = '{area.Id}'",
            $"DELETE FROM area_boundaries WHERE area_id = '{area.Id}'",
        ];
        foreach (var statement in statements)
        {
            var before = await VersionAsync();
            await database.ExecuteAsync(statement);
            Assert.True(await VersionAsync() > before, statement);
        }
    }

    private static string Code() => Guid.NewGuid().ToString();

    private static IEnumerable<Guid?> ScopeOf(object row) => Scope.Properties.Select(name => (Guid?)row.GetType().GetProperty(name)!.GetValue(row));

    private static string Insert(string level, int? tier, Guid parent) =>
        $"INSERT INTO areas (id, scheme, code, name, level, tier, parent_id) VALUES ('{Guid.NewGuid()}', 'TEST', '{Code()}', 'x', '{level}', {(object?)tier ?? "NULL"}, '{parent}')";

    private static async Task<List<Area>> LineAsync(DbContext context)
    {
        var line = new List<Area>();
        for (var level = AreaLevel.Province; level <= AreaLevel.Community; level++) line.Add(Sample.Area(Code(), level, line.LastOrDefault()));
        for (short tier = 1; tier <= Area.MaxTier; tier++) line.Add(Sample.Area(Code(), AreaLevel.Grid, line[^1], tier));
        context.AddRange(line);
        await context.SaveChangesAsync();
        return line;
    }

    private Task<long> VersionAsync() => database.ScalarAsync<long>("SELECT version FROM territory_versions");

    private Task<PostgresException> RefusedAsync(string sql) => Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync(sql));
}

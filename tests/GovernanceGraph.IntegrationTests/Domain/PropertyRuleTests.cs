using GovernanceGraph.Domain.Property;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Storage;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Domain;

/// <summary>What the database refuses of compounds, buildings, homes, duties and standards.</summary>
public sealed class PropertyRuleTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private Area _district = null!, _community = null!, _grid = null!, _elsewhere = null!;
    private Compound _compound = null!;

    public async Task InitializeAsync()
    {
        await using var context = database.Context();
        _district = await context.SavedAsync(Sample.Area(Code(), AreaLevel.District));
        _community = await context.SavedAsync(Sample.Area(Code(), AreaLevel.Community, _district));
        _grid = await context.SavedAsync(Sample.Area(Code(), AreaLevel.Grid, _community, 1));
        var other = await context.SavedAsync(Sample.Area(Code(), AreaLevel.Community, _district));
        _elsewhere = await context.SavedAsync(Sample.Area(Code(), AreaLevel.Grid, other, 1));
        _compound = await context.SavedAsync(new Compound { Name = "锦绣小区", AreaId = _grid.Id });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("regime = 'UNMANAGED'", "ck_compounds_unmanaged_now")]
    [InlineData("unmanaged_reason = 'LEFT'", "ck_compounds_unmanaged")]
    [InlineData("unmanaged_reason = 'LEFT', unmanaged_since = '2020-01-01'", "ck_compounds_unmanaged_now")]
    [InlineData("unmanaged_reason = 'LEFT', unmanaged_since = '2020-01-02', unmanaged_until = '2020-01-01'", "ck_compounds_unmanaged")]
    [InlineData("unmanaged_until = '2020-01-01'", "ck_compounds_unmanaged")]
    [InlineData("residents = -1", "ck_compounds_residents")]
    public Task A_compound_tells_why_and_since_when_nobody_manages_it(string change, string constraint) => RefusedAsync($"UPDATE compounds SET {change} WHERE id = '{_compound.Id}'", constraint);

    [Fact]
    public async Task A_compound_lies_in_a_community_and_in_grids_of_that_community_only()
    {
        await RefusedAsync($"UPDATE compounds SET area_id = '{_district.Id}' WHERE id = '{_compound.Id}'", "ck_compounds_community");
        await database.ExecuteAsync($"INSERT INTO compound_grids VALUES ('{_compound.Id}', '{_grid.Id}')");
        await RefusedAsync($"INSERT INTO compound_grids VALUES ('{_compound.Id}', '{_elsewhere.Id}')", "ck_compound_grids_community");
        await RefusedAsync($"INSERT INTO compound_grids VALUES ('{_compound.Id}', '{_community.Id}')", "ck_compound_grids_community");
    }

    [Fact]
    public async Task A_building_lies_in_a_grid_of_its_compound_s_community()
    {
        await database.ExecuteAsync(Building(_grid.Id, _compound.Id));
        await database.ExecuteAsync(Building(_elsewhere.Id, null));
        await RefusedAsync(Building(_elsewhere.Id, _compound.Id), "ck_buildings_community");
        await RefusedAsync(Building(_community.Id, null), "ck_buildings_grid");
    }

    [Fact]
    public async Task A_standard_is_a_district_s()
    {
        await database.ExecuteAsync(Standard(_district.Id, "'GRID_SERVICE'", "YUAN_PER_COMMUNITY"));
        await RefusedAsync(Standard(_community.Id, "'GRID_SERVICE'", "YUAN_PER_COMMUNITY"), "ck_funding_standards_district");
        await RefusedAsync(Standard(_district.Id, "NULL", "YUAN_PER_COMMUNITY"), "ck_funding_standards_fund_of_measure");
    }

    [Fact]
    public async Task A_post_does_the_duties_of_its_own_organisation_only()
    {
        await using var context = database.Context();
        var (one, two) = (await context.SavedAsync(Sample.Organisation()), await context.SavedAsync(Sample.Organisation()));
        var post = Guid.NewGuid();
        await database.ExecuteAsync($"INSERT INTO posts (id, organisation_id, title, role, headcount) VALUES ('{post}', '{one.Id}', '社区工作者', 'COMMUNITY_WORKER', 1)");
        await database.ExecuteAsync(Duty(one.Id, post, "SELF_GOVERNING"));
        Assert.Equal(PostgresErrorCodes.ForeignKeyViolation, (await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync(Duty(two.Id, post, "SELF_GOVERNING")))).SqlState);
        await RefusedAsync(Duty(one.Id, post, "ASSISTING"), "ck_duties_assigned");
    }

    private static string Code() => Guid.NewGuid().ToString();

    private static string Building(Guid area, Guid? compound) =>
        $"INSERT INTO buildings (id, area_id, compound_id, name, position, floors, staircases) VALUES ('{Guid.NewGuid()}', '{area}', {(compound is null ? "NULL" : $"'{compound}'")}, '1号楼', 1, 6, 3)";

    private static string Standard(Guid area, string fund, string measure) =>
        $"INSERT INTO funding_standards (id, area_id, name, fund, measure, amount, from_year) VALUES ('{Guid.NewGuid()}', '{area}', '标准', {fund}, '{measure}', 1, 2018)";

    private static string Duty(Guid organisation, Guid post, string kind) =>
        $"INSERT INTO duties (id, organisation_id, post_id, title, kind, since) VALUES ('{Guid.NewGuid()}', '{organisation}', '{post}', '值班', '{kind}', '2020-01-01')";

    private async Task RefusedAsync(string sql, string constraint) =>
        Assert.Equal(constraint, (await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync(sql))).ConstraintName);
}

using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.IntegrationTests.Storage;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Domain;

/// <summary>Who stands above whom is known at any distance, whoever writes.</summary>
public sealed class OrganisationLineTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Wrong = """
        WITH RECURSIVE line (id, above, distance) AS (SELECT id, parent_id, 1 FROM organisations WHERE parent_id IS NOT NULL
            UNION ALL SELECT line.id, o.parent_id, distance + 1 FROM line JOIN organisations o ON o.id = line.above WHERE o.parent_id IS NOT NULL)
        SELECT (SELECT count(*) FROM (SELECT * FROM line EXCEPT SELECT organisation_id, ancestor_id, distance FROM organisation_ancestors) AS missing)
            + (SELECT count(*) FROM (SELECT organisation_id, ancestor_id, distance::int FROM organisation_ancestors EXCEPT SELECT * FROM line) AS spare)
            + (SELECT count(*) FROM organisations o WHERE depth <> coalesce((SELECT max(distance) FROM line WHERE line.id = o.id), 0))
        """;

    [Fact]
    public async Task Children_and_parents_of_one_copy_come_in_any_order()
    {
        var (top, middle, low) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await CopyAsync((low, middle), (top, null), (middle, top));
        Assert.Equal(2, await DepthAsync(low));
        await RightAsync();
    }

    [Fact]
    public async Task A_branch_that_moves_takes_all_below_it_along()
    {
        var line = await LineAsync(5);
        var (other, below) = (Guid.NewGuid(), Guid.NewGuid());
        await CopyAsync((other, null), (below, other));
        await database.ExecuteAsync("UPDATE organisations SET parent_id = $1 WHERE id = $2", below, line[2]);
        Assert.Equal(4, await DepthAsync(line[4]));
        await RightAsync();
        await database.ExecuteAsync("UPDATE organisations SET parent_id = NULL WHERE id = $1", line[3]);
        Assert.Equal(1, await DepthAsync(line[4]));
        await RightAsync();
    }

    [Fact]
    public async Task Several_that_move_in_one_statement_are_right_too()
    {
        var (one, two) = (await LineAsync(4), await LineAsync(4));
        await database.ExecuteAsync($"UPDATE organisations SET parent_id = CASE id WHEN '{one[2]}' THEN '{two[3]}'::uuid ELSE '{one[0]}'::uuid END WHERE id IN ('{one[2]}', '{two[1]}')");
        await RightAsync();
    }

    [Fact]
    public async Task A_circle_is_refused_and_changes_nothing()
    {
        var line = await LineAsync(4);
        var error = await RefusedAsync($"UPDATE organisations SET parent_id = '{line[3]}' WHERE id = '{line[0]}'");
        Assert.Equal("ck_organisations_no_circle", error.ConstraintName);
        var (a, b) = (Guid.NewGuid(), Guid.NewGuid());
        Assert.Equal("ck_organisations_no_circle", (await Assert.ThrowsAsync<PostgresException>(() => CopyAsync((a, b), (b, a)))).ConstraintName);
        await RightAsync();
    }

    [Fact]
    public async Task No_more_than_sixteen_stand_above_one()
    {
        var line = await LineAsync(Organisation.MaxDepth + 1);
        Assert.Equal(Organisation.MaxDepth, await DepthAsync(line[^1]));
        var error = await Assert.ThrowsAsync<PostgresException>(() => CopyAsync((Guid.NewGuid(), line[^1])));
        Assert.Equal("ck_organisations_depth", error.ConstraintName);
        Assert.Equal("ck_organisations_depth", (await RefusedAsync($"UPDATE organisations SET parent_id = '{(await LineAsync(2))[1]}' WHERE id = '{line[0]}'")).ConstraintName);
    }

    [Fact]
    public async Task Nobody_else_can_set_the_depth_and_who_is_deleted_leaves_no_trace()
    {
        var line = await LineAsync(3);
        await database.ExecuteAsync("UPDATE organisations SET depth = 9 WHERE id = $1", line[2]);
        Assert.Equal(2, await DepthAsync(line[2]));
        await database.ExecuteAsync("DELETE FROM organisations WHERE id = $1", line[2]);
        Assert.Equal(0L, await database.ScalarAsync<long>("SELECT count(*) FROM organisation_ancestors WHERE organisation_id = $1", line[2]));
    }

    /// <summary>One transaction moves a branch while another adds below it: the one that comes second sees the other's rows.</summary>
    [Fact]
    public async Task Who_adds_below_a_branch_waits_for_whoever_moves_it()
    {
        var (line, other) = (await LineAsync(2), await LineAsync(1));
        await using var connection = await database.DataSource.OpenConnectionAsync();
        await using var moving = await connection.BeginTransactionAsync();
        await using (var move = new NpgsqlCommand($"UPDATE organisations SET parent_id = '{other[0]}' WHERE id = '{line[0]}'", connection)) await move.ExecuteNonQueryAsync();
        var adding = CopyAsync((Guid.NewGuid(), line[1]));
        await Task.Delay(300);
        Assert.False(adding.IsCompleted);
        await moving.CommitAsync();
        await adding;
        await RightAsync();
    }

    private async Task RightAsync() => Assert.Equal(0L, await database.ScalarAsync<long>(Wrong));

    private async Task<int> DepthAsync(Guid id) => await database.ScalarAsync<short>("SELECT depth FROM organisations WHERE id = $1", id);

    private async Task<List<Guid>> LineAsync(int count)
    {
        var line = Enumerable.Range(0, count).Select(_ => Guid.NewGuid()).ToList();
        await CopyAsync([.. line.Select((id, index) => (id, index == 0 ? (Guid?)null : line[index - 1]))]);
        return line;
    }

    private async Task CopyAsync(params (Guid Id, Guid? Parent)[] rows)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync();
        await using var writer = await connection.BeginTextImportAsync("COPY organisations (id, parent_id, name, kind) FROM STDIN");
        foreach (var (id, parent) in rows) await writer.WriteAsync($"{id}\t{parent?.ToString() ?? "\\N"}\t组织\tRESIDENTS_GROUP\n");
    }

    private Task<PostgresException> RefusedAsync(string sql) => Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync(sql));
}

using System.Data;
using GovernanceGraph.IntegrationTests.Storage;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Domain;

/// <summary>Contracts never exceed the allocation that pays for them, however many write at once.</summary>
public sealed class ContractLimitTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private readonly Guid _area = Guid.NewGuid(), _buyer = Guid.NewGuid(), _provider = Guid.NewGuid(), _category = Guid.NewGuid();

    public Task InitializeAsync() => database.ExecuteAsync($"""
        INSERT INTO areas (id, scheme, code, name, level) VALUES ('{_area}', 'TEST', '{_area}', '区', 'DISTRICT');
        INSERT INTO organisations (id, name, kind) VALUES ('{_buyer}', '民政局', 'GOVERNMENT_DEPARTMENT'), ('{_provider}', '社工机构', 'SOCIAL_WORK_AGENCY');
        INSERT INTO categories (id, taxonomy, code, name, position, active) VALUES ('{_category}', 'PURCHASED_SERVICE', '{_category}', '养老', 1, true);
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task What_would_exceed_it_is_refused_by_the_allocation_s_check()
    {
        var allocation = await AllocateAsync(100);
        await database.ExecuteAsync(Contract(allocation, 60));
        await RefusedAsync(Contract(allocation, 41));
        await database.ExecuteAsync(Contract(allocation, 40));
        await RefusedAsync($"UPDATE contracts SET amount = amount + 1 WHERE allocation_id = '{allocation}' AND amount = 40");
        await RefusedAsync($"UPDATE allocations SET amount = 99 WHERE id = '{allocation}'");
        Assert.Equal(100, await ContractedAsync(allocation));
    }

    [Fact]
    public async Task A_contract_that_moves_shrinks_or_goes_makes_room_again()
    {
        var (one, two) = (await AllocateAsync(100), await AllocateAsync(50));
        await database.ExecuteAsync(Contract(one, 80));
        await RefusedAsync($"UPDATE contracts SET allocation_id = '{two}' WHERE allocation_id = '{one}'");
        await database.ExecuteAsync($"UPDATE contracts SET amount = 50, allocation_id = '{two}' WHERE allocation_id = '{one}'");
        Assert.Equal((0, 50), (await ContractedAsync(one), await ContractedAsync(two)));
        await database.ExecuteAsync($"DELETE FROM contracts WHERE allocation_id = '{two}'");
        Assert.Equal(0, await ContractedAsync(two));
    }

    [Fact]
    public async Task Nobody_else_can_set_what_is_contracted()
    {
        var allocation = await AllocateAsync(100);
        await database.ExecuteAsync(Contract(allocation, 60));
        await database.ExecuteAsync($"UPDATE allocations SET contracted = 0 WHERE id = '{allocation}'");
        Assert.Equal(60, await ContractedAsync(allocation));
    }

    /// <summary>Both fit by themselves and not together: the second waits, and is refused once the first is kept.</summary>
    [Theory]
    [InlineData(IsolationLevel.ReadCommitted, PostgresErrorCodes.CheckViolation)]
    [InlineData(IsolationLevel.RepeatableRead, PostgresErrorCodes.SerializationFailure)]
    public async Task Two_at_once_cannot_both_take_the_last_of_it(IsolationLevel isolation, string refusal)
    {
        var allocation = await AllocateAsync(100);
        await using var one = await database.DataSource.OpenConnectionAsync();
        await using var two = await database.DataSource.OpenConnectionAsync();
        await using var first = await one.BeginTransactionAsync(isolation);
        await using var second = await two.BeginTransactionAsync(isolation);
        await using (var snapshot = new NpgsqlCommand("SELECT count(*) FROM contracts", two)) await snapshot.ExecuteScalarAsync();
        await using (var insert = new NpgsqlCommand(Contract(allocation, 60), one)) await insert.ExecuteNonQueryAsync();
        await using var late = new NpgsqlCommand(Contract(allocation, 60), two);
        var waiting = late.ExecuteNonQueryAsync();
        await Task.Delay(200);
        Assert.False(waiting.IsCompleted);
        await first.CommitAsync();
        Assert.Equal(refusal, (await Assert.ThrowsAsync<PostgresException>(() => waiting)).SqlState);
        Assert.Equal(60, await ContractedAsync(allocation));
    }

    private async Task<Guid> AllocateAsync(int amount)
    {
        var id = Guid.NewGuid();
        await database.ExecuteAsync($"INSERT INTO allocations (id, area_id, fund, year, amount, source) VALUES ('{id}', '{_area}', 'PURCHASE_OF_SERVICES', 2026, {amount}, 'BUDGET')");
        return id;
    }

    private string Contract(Guid allocation, int amount) => $"""
        INSERT INTO contracts (id, code, title, buyer_id, provider_id, category_id, allocation_id, area_id, amount, since, until)
        VALUES ('{Guid.NewGuid()}', '{Guid.NewGuid()}', '居家养老', '{_buyer}', '{_provider}', '{_category}', '{allocation}', '{_area}', {amount}, '2026-01-01', '2026-12-31')
        """;

    private Task<decimal> ContractedAsync(Guid allocation) => database.ScalarAsync<decimal>("SELECT contracted FROM allocations WHERE id = $1", allocation);

    private async Task RefusedAsync(string sql) => Assert.Equal("ck_allocations_contracted", (await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync(sql))).ConstraintName);
}
